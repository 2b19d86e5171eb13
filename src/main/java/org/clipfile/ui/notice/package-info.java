/** What the window has to tell: a line at a time, and errors until they were seen. */
@NullMarked
package org.clipfile.ui.notice;

import org.jspecify.annotations.NullMarked;

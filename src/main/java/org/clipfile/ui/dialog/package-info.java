/** What the window asks and tells in windows of their own. */
@NullMarked
package org.clipfile.ui.dialog;

import org.jspecify.annotations.NullMarked;

/** Small controls that several panes use. */
@NullMarked
package org.clipfile.ui.control;

import org.jspecify.annotations.NullMarked;

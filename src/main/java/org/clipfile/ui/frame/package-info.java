/** The panes of a window side by side: which there is room for, how wide, and what parts them. */
@NullMarked
package org.clipfile.ui.frame;

import org.jspecify.annotations.NullMarked;

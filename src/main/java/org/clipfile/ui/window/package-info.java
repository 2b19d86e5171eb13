/** The window as a whole: its start, layout, menu, status bar, theme. */
@NullMarked
package org.clipfile.ui.window;

import org.jspecify.annotations.NullMarked;

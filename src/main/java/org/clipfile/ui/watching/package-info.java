/** Watched folders: following them while the window is open, and the small window they stand in. */
@NullMarked
package org.clipfile.ui.watching;

import org.jspecify.annotations.NullMarked;

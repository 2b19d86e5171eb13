/** The pane in the middle: the list of clippings found. */
@NullMarked
package org.clipfile.ui.cliplist;

import org.jspecify.annotations.NullMarked;

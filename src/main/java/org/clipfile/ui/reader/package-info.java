/** The pane at the right: a clipping's faces, what stands beside them, and what leaves from it. */
@NullMarked
package org.clipfile.ui.reader;

import org.jspecify.annotations.NullMarked;

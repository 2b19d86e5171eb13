/** The pane at the left: everything, by publication, source, category and date. */
@NullMarked
package org.clipfile.ui.sidebar;

import org.jspecify.annotations.NullMarked;

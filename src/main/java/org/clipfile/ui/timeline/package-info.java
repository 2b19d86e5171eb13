/** When what was found was published: bars over the list, by which the search is narrowed. */
@NullMarked
package org.clipfile.ui.timeline;

import org.jspecify.annotations.NullMarked;

/** What was found, by value: to narrow a search to a value or to leave one out. */
@NullMarked
package org.clipfile.ui.facets;

import org.jspecify.annotations.NullMarked;

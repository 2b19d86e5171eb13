/** The search box, the dates, the order, and what the search had to say. */
@NullMarked
package org.clipfile.ui.search;

import org.jspecify.annotations.NullMarked;

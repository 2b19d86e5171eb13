/** What the owner notes on the selected clippings. */
@NullMarked
package org.clipfile.ui.marking;

import org.jspecify.annotations.NullMarked;

/** The imports and their books, in a window of their own. */
@NullMarked
package org.clipfile.ui.ledger;

import org.jspecify.annotations.NullMarked;

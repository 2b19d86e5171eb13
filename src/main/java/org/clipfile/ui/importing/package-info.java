/** Bringing clippings in: menu, drop, progress, the ledger's sums. */
@NullMarked
package org.clipfile.ui.importing;

import org.jspecify.annotations.NullMarked;

/** Imports and their books: runs, entries, outcomes. */
@NullMarked
package org.clipfile.model.ledger;

import org.jspecify.annotations.NullMarked;

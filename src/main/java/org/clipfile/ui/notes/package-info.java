/** What the owner notes beside a clipping that is being read: tags, a note, highlights. */
@NullMarked
package org.clipfile.ui.notes;

import org.jspecify.annotations.NullMarked;

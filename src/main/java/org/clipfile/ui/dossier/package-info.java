/** Putting a dossier together. */
@NullMarked
package org.clipfile.ui.dossier;

import org.jspecify.annotations.NullMarked;

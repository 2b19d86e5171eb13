/** What a dossier is to be like. */
@NullMarked
package org.clipfile.model.dossier;

import org.jspecify.annotations.NullMarked;

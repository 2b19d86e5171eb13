/** The article typesetter: a clipping becomes a tagged, archivable PDF. */
@NullMarked
package org.clipfile.export.pdf;

import org.jspecify.annotations.NullMarked;

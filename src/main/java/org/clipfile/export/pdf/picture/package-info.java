/** Pictures made fit for a document. */
@NullMarked
package org.clipfile.export.pdf.picture;

import org.jspecify.annotations.NullMarked;

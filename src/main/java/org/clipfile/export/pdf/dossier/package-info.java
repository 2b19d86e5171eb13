/** Many clippings in one document: cover, contents, articles, index, omissions. */
@NullMarked
package org.clipfile.export.pdf.dossier;

import org.jspecify.annotations.NullMarked;

/** The logical structure of a document, as PDF/UA asks for it. */
@NullMarked
package org.clipfile.export.pdf.tag;

import org.jspecify.annotations.NullMarked;

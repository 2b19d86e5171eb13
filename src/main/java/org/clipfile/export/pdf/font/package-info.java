/** Fonts: which one draws what, and the subset of each that a document carries. */
@NullMarked
package org.clipfile.export.pdf.font;

import org.jspecify.annotations.NullMarked;

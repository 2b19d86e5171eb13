/** Where words may be divided, by language. */
@NullMarked
package org.clipfile.export.pdf.hyphenation;

import org.jspecify.annotations.NullMarked;

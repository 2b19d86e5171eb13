/** Clippings as chapters of a book for reading devices. */
@NullMarked
package org.clipfile.export.epub;

import org.jspecify.annotations.NullMarked;

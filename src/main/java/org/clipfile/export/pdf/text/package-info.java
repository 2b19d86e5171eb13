/** Text: directions, fonts, shaping and line breaks; nothing here knows of pages. */
@NullMarked
package org.clipfile.export.pdf.text;

import org.jspecify.annotations.NullMarked;

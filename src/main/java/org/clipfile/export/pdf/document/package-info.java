/** The file around the pages: catalogue, metadata, colours, identity. */
@NullMarked
package org.clipfile.export.pdf.document;

import org.jspecify.annotations.NullMarked;

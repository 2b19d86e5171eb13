/** Reads PDF: by its own structure where it has one, else by where its text stands. */
@NullMarked
package org.clipfile.ingest.pdf;

import org.jspecify.annotations.NullMarked;

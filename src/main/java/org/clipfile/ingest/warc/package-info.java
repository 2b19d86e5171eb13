/** Reads web archives: WARC files and WACZ packages. */
@NullMarked
package org.clipfile.ingest.warc;

import org.jspecify.annotations.NullMarked;

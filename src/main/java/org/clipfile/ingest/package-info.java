/** Bytes to parsed clippings: tell the format, read it, find the article, clean it, date it. */
@NullMarked
package org.clipfile.ingest;

import org.jspecify.annotations.NullMarked;

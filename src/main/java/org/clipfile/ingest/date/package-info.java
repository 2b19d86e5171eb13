/** Dates and datelines as people, papers and programs write them. */
@NullMarked
package org.clipfile.ingest.date;

import org.jspecify.annotations.NullMarked;

/** What press databases hand out: one file, many articles. */
@NullMarked
package org.clipfile.ingest.database;

import org.jspecify.annotations.NullMarked;

/** Opens archives of files: ZIP, tar, gzip. */
@NullMarked
package org.clipfile.ingest.pack;

import org.jspecify.annotations.NullMarked;

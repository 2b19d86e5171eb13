/** Documents of word processors: Word, OpenDocument and RTF. */
@NullMarked
package org.clipfile.ingest.office;

import org.jspecify.annotations.NullMarked;

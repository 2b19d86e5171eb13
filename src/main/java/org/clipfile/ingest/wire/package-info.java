/** What agencies send over the wire: NITF, NewsML-G2 and ninjs. */
@NullMarked
package org.clipfile.ingest.wire;

import org.jspecify.annotations.NullMarked;

/** The plain-text clipping. */
@NullMarked
package org.clipfile.ingest.text;

import org.jspecify.annotations.NullMarked;

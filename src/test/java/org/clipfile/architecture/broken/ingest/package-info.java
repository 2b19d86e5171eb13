/** A room of the broken house. */
@NullMarked
package org.clipfile.architecture.broken.ingest;

import org.jspecify.annotations.NullMarked;

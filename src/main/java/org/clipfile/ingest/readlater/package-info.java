/** Reads what read-later services and bookmark managers export, one article after another. */
@NullMarked
package org.clipfile.ingest.readlater;

import org.jspecify.annotations.NullMarked;

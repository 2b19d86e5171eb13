/** Feeds: RSS in all its versions, Atom and JSON Feed. */
@NullMarked
package org.clipfile.ingest.feed;

import org.jspecify.annotations.NullMarked;

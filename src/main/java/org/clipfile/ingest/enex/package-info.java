/** Evernote's export format. */
@NullMarked
package org.clipfile.ingest.enex;

import org.jspecify.annotations.NullMarked;

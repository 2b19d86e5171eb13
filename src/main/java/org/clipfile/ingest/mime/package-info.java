/** Reads what is written as mail (MIME): letters, mailboxes, and web pages as MHTML. */
@NullMarked
package org.clipfile.ingest.mime;

import org.jspecify.annotations.NullMarked;

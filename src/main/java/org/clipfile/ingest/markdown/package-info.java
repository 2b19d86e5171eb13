/** Markdown, with what stands in front of it. */
@NullMarked
package org.clipfile.ingest.markdown;

import org.jspecify.annotations.NullMarked;

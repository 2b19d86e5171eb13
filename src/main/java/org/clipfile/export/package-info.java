/** Everything that leaves the archive: PDF, JSON, text, Markdown. */
@NullMarked
package org.clipfile.export;

import org.jspecify.annotations.NullMarked;

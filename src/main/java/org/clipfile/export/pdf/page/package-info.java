/** Blocks set into strips, strips dealt out to pages, pages painted. */
@NullMarked
package org.clipfile.export.pdf.page;

import org.jspecify.annotations.NullMarked;

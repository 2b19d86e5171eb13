/** Handing clippings on as PDF. */
@NullMarked
package org.clipfile.ui.exporting;

import org.jspecify.annotations.NullMarked;

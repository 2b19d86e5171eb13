/** Texts and days in one language, for pane and paper. */
@NullMarked
package org.clipfile.render.wording;

import org.jspecify.annotations.NullMarked;

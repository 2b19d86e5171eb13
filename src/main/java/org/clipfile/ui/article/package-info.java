/** An article drawn with JavaFX's own text: content, type, lines, selection. */
@NullMarked
package org.clipfile.ui.article;

import org.jspecify.annotations.NullMarked;

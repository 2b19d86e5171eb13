package org.clipfile.export.pdf.text;

import org.clipfile.export.pdf.font.Face;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text that is shaped in one go.
 *
 * @param face null where no font draws it
 */
record Item(int start, int end, int level, TextStyle style, @Nullable Face face) {}

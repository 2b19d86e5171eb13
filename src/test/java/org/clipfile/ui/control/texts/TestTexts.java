package org.clipfile.ui.control.texts;

import org.jspecify.annotations.NullMarked;

/** Owns the few texts that {@code MessagesTest} tries the languages with. */
@NullMarked
public final class TestTexts {
  private TestTexts() {}
}

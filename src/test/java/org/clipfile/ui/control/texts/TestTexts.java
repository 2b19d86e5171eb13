package org.clipfile.ui.control.texts;

/** Owns the few texts that {@code MessagesTest} tries the languages with. */
public final class TestTexts {
  private TestTexts() {}
}

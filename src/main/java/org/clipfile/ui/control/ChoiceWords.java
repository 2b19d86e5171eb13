package org.clipfile.ui.control;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * How the choices of a box are worded.
 *
 * @param <T> the choices' type
 */
public final class ChoiceWords<T> extends StringConverter<T> {
  private final Function<T, String> words;

  public ChoiceWords(Function<T, String> words) {
    this.words = words;
  }

  @Override
  public String toString(@Nullable T value) {
    return value == null ? "" : words.apply(value);
  }

  @Override
  public @Nullable T fromString(@Nullable String text) {
    return null; // nothing is typed
  }
}

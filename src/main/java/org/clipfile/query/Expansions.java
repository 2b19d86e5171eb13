package org.clipfile.query;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Opens saved searches within a text, and within each other: none within itself, and no more of
 * them than a person would have meant. One thread, one text.
 */
final class Expansions {
  /** So many saved searches are read for one text: each may name others twice. */
  private static final int MOST = 200;

  private final SavedTexts texts;
  private final Set<String> around;
  private final AtomicInteger opened;

  Expansions(SavedTexts texts) {
    this(texts, Set.of(), new AtomicInteger());
  }

  private Expansions(SavedTexts texts, Set<String> around, AtomicInteger opened) {
    this.texts = texts;
    this.around = around;
    this.opened = opened;
  }

  /**
   * A saved search that was opened.
   *
   * @param within opens those that it names
   */
  record Expansion(String text, Expansions within) {}

  /** The search of a name; null where it is to be left out, which a hint says. */
  @Nullable Expansion open(String name, Hints hints) {
    String text = texts.textOf(name);
    if (text == null) {
      hints.add(Hint.Kind.NO_SAVED, name);
      return null;
    }
    // By its text, since a name may be spelled in many ways.
    if (around.contains(text)) {
      hints.add(Hint.Kind.SAVED_IN_ITSELF, name);
      return null;
    }
    if (opened.incrementAndGet() > MOST) {
      hints.add(Hint.Kind.TOO_MANY_SAVED, String.valueOf(MOST));
      return null;
    }
    if (around.isEmpty()) {
      hints.add(Hint.Kind.STANDS_FOR, name, text);
    }
    var inside = new LinkedHashSet<>(around);
    inside.add(text);
    return new Expansion(text, new Expansions(texts, inside, opened));
  }
}

package org.clipfile.export.pdf.dossier;

import com.ibm.icu.text.Bidi;
import java.util.Locale;
import java.util.Set;
import org.clipfile.export.pdf.text.Direction;
import org.clipfile.model.Clipping;
import org.clipfile.render.Masthead;
import org.clipfile.render.wording.Days;
import org.clipfile.render.wording.Texts;

/**
 * The words of a dossier that are Clipfile's own, in one language. They stand in this package's
 * {@code messages} bundles, as ICU message patterns. Thread-safe.
 */
final class Wording {
  private static final Set<String> SPOKEN = Set.of("en", "es", "ko", "ur", "zh");
  private static final char ISOLATE = '\u2068';
  private static final char END_OF_ISOLATE = '\u2069';

  private final Locale language;
  private final Texts texts;
  private final Days days;

  private Wording(Locale language) {
    this.language = language;
    texts = Texts.of(Wording.class, language);
    days = new Days(language);
  }

  /** The words in a language; in English where Clipfile does not speak it. */
  static Wording in(Locale language) {
    boolean spoken = SPOKEN.contains(language.getLanguage());
    return new Wording(spoken ? Locale.of(language.getLanguage()) : Locale.ENGLISH);
  }

  /** BCP 47. */
  String language() {
    return language.toLanguageTag();
  }

  /**
   * Which way a dossier with this title runs: as its words do, or where those leave it, the title.
   */
  Direction direction(String title) {
    return language.getLanguage().equals("ur")
        ? Direction.RIGHT_TO_LEFT
        : Direction.of(title, Direction.LEFT_TO_RIGHT);
  }

  Days days() {
    return days;
  }

  /** The text under a key, for texts without arguments. */
  String text(String key) {
    return texts.text(key);
  }

  /** The text under a key with its arguments in their places; numbers that count are numbers. */
  String text(String key, Object... arguments) {
    Object[] kept = arguments.clone();
    for (int i = 0; i < kept.length; i++) {
      kept[i] = kept[i] instanceof String words ? isolated(words) : kept[i];
    }
    return texts.text(key, kept);
  }

  /** Words of either direction keep theirs within words that run from right to left (UAX #9). */
  private String isolated(String words) {
    boolean mixed =
        language.getLanguage().equals("ur")
            && !words.isEmpty()
            && new Bidi(words, Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT).getDirection() != Bidi.RTL;
    return mixed ? ISOLATE + words + END_OF_ISOLATE : words;
  }

  /** What stands over an article. */
  Masthead masthead(Clipping clipping) {
    return Masthead.of(clipping, language);
  }
}

package org.clipfile.export.pdf.dossier;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.clipfile.export.pdf.text.Direction;
import org.clipfile.model.Clipping;
import org.clipfile.render.Masthead;

/**
 * The words of a dossier that are Clipfile's own, in one language. They stand in this package's
 * {@code messages} bundles, as ICU message patterns. Thread-safe.
 */
final class Wording {
  private static final Set<String> SPOKEN = Set.of("en", "es", "ko", "ur", "zh");
  private static final char ISOLATE = '\u2068';
  private static final char END_OF_ISOLATE = '\u2069';

  private final Locale language;
  private final ResourceBundle bundle;
  private final Map<String, MessageFormat> patterns = new ConcurrentHashMap<>();
  private final Days days;

  private Wording(Locale language) {
    this.language = language;
    bundle =
        ResourceBundle.getBundle(
            Wording.class.getPackageName() + ".messages",
            language,
            Wording.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
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
    return bundle.getString(key);
  }

  /** The text under a key with its arguments in their places; numbers that count are numbers. */
  String text(String key, Object... arguments) {
    MessageFormat pattern =
        patterns.computeIfAbsent(
            key, k -> new MessageFormat(bundle.getString(k), ULocale.forLocale(language)));
    Object[] kept = arguments.clone();
    for (int i = 0; i < kept.length; i++) {
      kept[i] = kept[i] instanceof String words ? isolated(words) : kept[i];
    }
    return pattern.clone().format(kept); // a pattern is no thread's own
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
    return language.equals(Locale.ENGLISH)
        ? Masthead.of(clipping)
        : Masthead.of(clipping, new MastheadWording(this));
  }
}

package org.clipfile.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/**
 * A second opinion on the language of a short text, by the letters that follow one another in it;
 * Apache OpenNLP's model, which is loaded when first asked. Thread-safe.
 */
final class LanguageModel {
  static final Set<String> LATIN =
      Set.of(
          "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "no", "fi", "is", "pl", "cs", "sk",
          "hu", "ro", "hr", "sl", "lt", "lv", "et", "ca", "gl", "eu", "ga", "cy", "sq", "tr", "az",
          "id", "ms", "vi", "fil", "sw", "af");
  static final Set<String> CYRILLIC = Set.of("ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "mn");
  static final Set<String> DEVANAGARI = Set.of("hi", "mr", "ne");

  /** How much of a text is looked at, in UTF-16 code units. */
  private static final int SAMPLE = 200;

  /** Fewer letters are a name, or anything. */
  private static final int FEWEST = 24;

  /** The best must be likelier than the second by this factor; docs/decisions/0011 has figures. */
  private static final double CLEAR = 1.1;

  private static final Map<String, String> TAGS = tags();

  /** Holds the model, so that it is read once and only if needed. */
  private static final class Loaded {
    static final LanguageDetectorModel MODEL = load();

    private static LanguageDetectorModel load() {
      try (InputStream in = LanguageDetectorME.class.getResourceAsStream("/langdetect-183.bin")) {
        if (in == null) {
          throw new IllegalStateException("The language model is not shipped.");
        }
        return new LanguageDetectorModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private LanguageModel() {}

  /** The clearly likeliest of some languages, or null. */
  static @Nullable String likeliest(String text, Set<String> languages) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    if (sample.codePoints().filter(Character::isLetter).count() < FEWEST) {
      return null;
    }
    String best = null;
    double likely = 0;
    for (Language guess : new LanguageDetectorME(Loaded.MODEL).predictLanguages(sample)) {
      String tag = TAGS.get(guess.getLang());
      if (tag == null || !languages.contains(tag) || tag.equals(best)) {
        continue;
      }
      if (best != null) {
        return likely >= CLEAR * guess.getConfidence() ? best : null;
      }
      best = tag;
      likely = guess.getConfidence();
    }
    return best;
  }

  /** The model speaks ISO 639-3, of several codes for one language in places. */
  private static Map<String, String> tags() {
    var tags = new HashMap<String, String>();
    for (Set<String> script : Set.of(LATIN, CYRILLIC, DEVANAGARI)) {
      for (String tag : script) {
        tags.put(Locale.forLanguageTag(tag).getISO3Language(), tag);
      }
    }
    tags.putAll(
        Map.of("nob", "no", "nno", "no", "ekk", "et", "lvs", "lv", "zsm", "ms", "tgl", "fil"));
    return Map.copyOf(tags);
  }
}

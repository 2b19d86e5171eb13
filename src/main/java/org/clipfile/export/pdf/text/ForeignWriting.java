package org.clipfile.export.pdf.text;

import com.ibm.icu.util.ULocale;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Names the language of stretches that are written in another script than the document's language
 * and say nothing themselves, so that they are read in the right voice. What is in Latin letters
 * may be in any language and is left.
 */
final class ForeignWriting {
  private static final String UNDETERMINED = "und";

  /** The script of each language, which ICU works out anew each time. */
  private static final Map<String, String> LIKELY = new ConcurrentHashMap<>();

  private final Set<UnicodeScript> own;

  /** For a document in this BCP 47 language. */
  ForeignWriting(String language) {
    own = scripts(LIKELY.computeIfAbsent(language, ForeignWriting::likely));
  }

  private static String likely(String language) {
    return ULocale.addLikelySubtags(ULocale.forLanguageTag(language)).getScript();
  }

  /** The scripts of an ISO 15924 code, which has some for several at once; none where unknown. */
  private static Set<UnicodeScript> scripts(String code) {
    return switch (code) {
      case "Hans", "Hant", "Hanb" -> Set.of(UnicodeScript.HAN, UnicodeScript.BOPOMOFO);
      case "Jpan" -> Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);
      case "Kore" -> Set.of(UnicodeScript.HAN, UnicodeScript.HANGUL);
      case "Aran" -> Set.of(UnicodeScript.ARABIC);
      default -> {
        try {
          yield Set.of(UnicodeScript.forName(code));
        } catch (IllegalArgumentException e) {
          yield Set.of();
        }
      }
    };
  }

  /** The items of a text, each in a language where that can be told. */
  List<Item> named(List<Item> items, String text) {
    return own.isEmpty() ? items : items.stream().map(item -> named(item, text)).toList();
  }

  private Item named(Item item, String text) {
    if (item.style().language() != null) {
      return item;
    }
    String words = text.substring(item.start(), item.end());
    boolean foreign =
        words
            .codePoints()
            .filter(Character::isLetter)
            .limit(1)
            .anyMatch(c -> !isOwn(UnicodeScript.of(c)));
    String language = foreign ? Language.of(null, words) : UNDETERMINED;
    return language.equals(UNDETERMINED)
        ? item
        : new Item(item.start(), item.end(), item.level(), item.style().in(language), item.face());
  }

  private boolean isOwn(UnicodeScript script) {
    return switch (script) {
      case COMMON, INHERITED, LATIN -> true;
      default -> own.contains(script);
    };
  }
}

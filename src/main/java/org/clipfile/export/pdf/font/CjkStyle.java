package org.clipfile.export.pdf.font;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The shapes a Han character takes by language; the same code point is drawn differently. */
enum CjkStyle {
  SIMPLIFIED("SC"),
  TRADITIONAL("TC"),
  JAPANESE("JP"),
  KOREAN("KR");

  private final String suffix;

  CjkStyle(String suffix) {
    this.suffix = suffix;
  }

  /** How Noto and Source Han mark this style at the end of a family's name. */
  String suffix() {
    return suffix;
  }

  /** How the files of other systems' fonts of this style begin, in lower case. */
  List<String> others() {
    return switch (this) {
      case SIMPLIFIED -> List.of("simsun", "msyh", "songti", "pingfang", "wqy");
      case TRADITIONAL -> List.of("mingliu", "msjh", "pingfang", "songti");
      case JAPANESE -> List.of("hiragino", "yumin", "msmincho", "msgothic", "ipa", "takao");
      case KOREAN -> List.of("batang", "malgun", "applemyungjo", "applesdgothicneo", "nanum");
    };
  }

  /** The style of a BCP 47 language; simplified where it says nothing. */
  static CjkStyle of(@Nullable String language) {
    Locale locale = Locale.forLanguageTag(language == null ? "" : language);
    boolean traditional =
        locale.getScript().equals("Hant")
            || List.of("TW", "HK", "MO").contains(locale.getCountry());
    return switch (locale.getLanguage()) {
      case "ja" -> JAPANESE;
      case "ko" -> KOREAN;
      case "yue" -> TRADITIONAL;
      default -> traditional ? TRADITIONAL : SIMPLIFIED;
    };
  }
}

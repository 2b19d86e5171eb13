package org.clipfile.render;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which way a text runs. */
final class TextDirection {
  private static final Set<String> RTL_LANGUAGES =
      Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "ps", "sd", "ug", "ur", "yi", "ji");
  private static final Set<String> RTL_SCRIPTS = Set.of("Arab", "Hebr", "Nkoo", "Syrc", "Thaa");

  private TextDirection() {}

  /** The {@code dir} of a page in a language: {@code rtl} or {@code ltr}. */
  static String ofLanguage(@Nullable String tag) {
    if (tag == null) {
      return "ltr";
    }
    Locale locale = Locale.forLanguageTag(tag);
    boolean rtl =
        locale.getScript().isEmpty()
            ? RTL_LANGUAGES.contains(locale.getLanguage())
            : RTL_SCRIPTS.contains(locale.getScript());
    return rtl ? "rtl" : "ltr";
  }

  /**
   * The {@code dir} of blocks that hold other blocks, by the first strong letter in them; empty
   * where there is none. {@code dir="auto"} would not do: it passes over children that have their
   * own.
   */
  static String ofBlocks(List<Block> blocks) {
    return BlockText.of(blocks)
        .codePoints()
        .mapToObj(TextDirection::ofLetter)
        .filter(direction -> !direction.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String ofLetter(int letter) {
    return switch (Character.getDirectionality(letter)) {
      case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> "ltr";
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
          "rtl";
      default -> "";
    };
  }
}

package org.clipfile.ui.article;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import org.clipfile.render.Inline.Style;
import org.clipfile.settings.ReadingStyle;
import org.jspecify.annotations.Nullable;

/**
 * The type an article is set in: a fitting font for each script, and the room its lines need. Of
 * the fonts that are named for a script the first that is installed is taken. Window thread only.
 */
final class TypeFace {
  private static final String NOTO_NASKH = "Noto Naskh Arabic";
  private static final String NOTO_SANS_ARABIC = "Noto Sans Arabic";

  private static final List<String> MONO =
      List.of("Noto Sans Mono", "DejaVu Sans Mono", "Menlo", "Consolas", "Monospaced");
  private static final List<String> LATIN =
      List.of("Noto Serif", "Source Serif 4", "Charter", "Georgia", "Times New Roman", "Serif");

  private static final List<String> LATIN_SANS =
      List.of("Noto Sans", "Source Sans 3", "Inter", "Helvetica Neue", "Segoe UI", "SansSerif");

  /** Running text, by which the measure of a line is told. */
  private static final String RUNNING =
      "The ferry to the islands left at seven, half an hour late, with most of the mail aboard. ";

  /** Naskh for Urdu too: JavaFX sets all letters of a word on one height, and Nastaliq slopes. */
  private static final List<String> NASKH =
      List.of(NOTO_NASKH, "Geeza Pro", "Traditional Arabic", NOTO_SANS_ARABIC);

  private static final Map<UnicodeScript, List<String>> SCRIPTS =
      Map.ofEntries(
          Map.entry(UnicodeScript.HEBREW, List.of("Noto Serif Hebrew", "Frank Ruehl CLM")),
          Map.entry(
              UnicodeScript.DEVANAGARI, List.of("Noto Serif Devanagari", "Kohinoor Devanagari")),
          Map.entry(UnicodeScript.BENGALI, List.of("Noto Serif Bengali", "Nirmala UI")),
          Map.entry(UnicodeScript.TAMIL, List.of("Noto Serif Tamil", "Nirmala UI")),
          Map.entry(UnicodeScript.TELUGU, List.of("Noto Serif Telugu", "Nirmala UI")),
          Map.entry(UnicodeScript.KANNADA, List.of("Noto Serif Kannada", "Nirmala UI")),
          Map.entry(UnicodeScript.MALAYALAM, List.of("Noto Serif Malayalam", "Nirmala UI")),
          Map.entry(UnicodeScript.GUJARATI, List.of("Noto Serif Gujarati", "Nirmala UI")),
          Map.entry(UnicodeScript.GURMUKHI, List.of("Noto Serif Gurmukhi", "Nirmala UI")),
          Map.entry(UnicodeScript.SINHALA, List.of("Noto Serif Sinhala", "Nirmala UI")),
          Map.entry(UnicodeScript.THAI, List.of("Noto Serif Thai", "Thonburi")),
          Map.entry(UnicodeScript.LAO, List.of("Noto Serif Lao")),
          Map.entry(UnicodeScript.KHMER, List.of("Noto Serif Khmer")),
          Map.entry(UnicodeScript.MYANMAR, List.of("Noto Serif Myanmar")),
          Map.entry(UnicodeScript.ARMENIAN, List.of("Noto Serif Armenian")),
          Map.entry(UnicodeScript.GEORGIAN, List.of("Noto Serif Georgian")),
          Map.entry(UnicodeScript.ETHIOPIC, List.of("Noto Serif Ethiopic")));
  private static final List<String> JAPANESE =
      List.of("Noto Serif CJK JP", "Source Han Serif", "Hiragino Mincho ProN", "Yu Mincho");
  private static final List<String> KOREAN =
      List.of("Noto Serif CJK KR", "Source Han Serif K", "AppleMyungjo", "Batang");
  private static final List<String> SIMPLIFIED =
      List.of("Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", "SimSun");
  private static final List<String> TRADITIONAL =
      List.of("Noto Serif CJK TC", "Source Han Serif TC", "Songti TC", "PMingLiU");
  private static final Set<UnicodeScript> NO_ITALIC =
      Set.of(
          UnicodeScript.ARABIC,
          UnicodeScript.HEBREW,
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL);

  private static final Set<String> INSTALLED = Set.copyOf(Font.getFamilies());
  private static final Map<List<String>, String> CHOSEN = new HashMap<>();
  private static final Map<List<String>, List<String>> WITHOUT_SERIFS = new HashMap<>();

  private final Locale language;
  private final ReadingStyle style;

  /** The type for a text in a language. */
  TypeFace(@Nullable String language, ReadingStyle style) {
    this.style = style;
    this.language = Locale.forLanguageTag(Objects.requireNonNullElse(language, "und"));
  }

  /** The font for letters of a script in a role. */
  Font font(Role role, Set<Style> styles, UnicodeScript script) {
    boolean code = role == Role.PREFORMATTED || role == Role.TYPED || styles.contains(Style.CODE);
    boolean slant = styles.contains(Style.ITALIC);
    boolean bold =
        role.bold() || styles.contains(Style.BOLD) || (slant && NO_ITALIC.contains(script));
    boolean small = styles.contains(Style.SUPERSCRIPT) || styles.contains(Style.SUBSCRIPT);
    double size =
        style.size()
            * role.size()
            * (small ? 0.72 : 1)
            * (script == UnicodeScript.ARABIC ? 1.1 : 1);
    return Font.font(
        installed(code && script == UnicodeScript.LATIN ? MONO : lettered(families(script))),
        bold ? FontWeight.BOLD : FontWeight.NORMAL,
        slant && !NO_ITALIC.contains(script) ? FontPosture.ITALIC : FontPosture.REGULAR,
        Math.round(size * 2) / 2.0);
  }

  /** How wide a line of so many letters is, in pixels. */
  static double measure(ReadingStyle style) {
    var face = new TypeFace("en", style);
    Font font = face.font(Role.BODY, Set.of(), UnicodeScript.LATIN);
    return Math.ceil(TextMeasure.width(font, RUNNING) / RUNNING.length() * style.measure());
  }

  private List<String> lettered(List<String> families) {
    return switch (style.letters()) {
      case SERIF -> families;
      case SANS ->
          families.equals(LATIN)
              ? LATIN_SANS
              : WITHOUT_SERIFS.computeIfAbsent(families, TypeFace::withoutSerifs);
    };
  }

  /** The Noto family has both shapes of most scripts. */
  private static List<String> withoutSerifs(List<String> families) {
    return Stream.concat(
            families.stream()
                .map(f ->
                    f.replace("Noto Serif", "Noto Sans").replace(NOTO_NASKH, NOTO_SANS_ARABIC)),
            families.stream())
        .toList();
  }

  private List<String> families(UnicodeScript script) {
    return switch (script) {
      case ARABIC -> NASKH;
      case HIRAGANA, KATAKANA -> JAPANESE;
      case HANGUL -> KOREAN;
      case BOPOMOFO -> TRADITIONAL;
      case HAN -> han();
      default -> SCRIPTS.getOrDefault(script, LATIN);
    };
  }

  private List<String> han() {
    return switch (language.getLanguage()) {
      case "ja" -> JAPANESE;
      case "ko" -> KOREAN;
      default -> isTraditional() ? TRADITIONAL : SIMPLIFIED;
    };
  }

  private boolean isTraditional() {
    return language.getScript().equals("Hant")
        || Set.of("TW", "HK", "MO").contains(language.getCountry());
  }

  /** How much higher lines are that hold letters of a script: marks above and below need room. */
  double leading(UnicodeScript script) {
    return switch (script) {
      case ARABIC, DEVANAGARI, THAI, LAO, KHMER, MYANMAR, TIBETAN -> 1.2;
      case HAN, HIRAGANA, KATAKANA, HANGUL -> 1.12;
      default -> 1;
    };
  }

  private static String installed(List<String> families) {
    return CHOSEN.computeIfAbsent(
        families,
        wanted -> wanted.stream().filter(INSTALLED::contains).findFirst().orElse("Serif"));
  }
}

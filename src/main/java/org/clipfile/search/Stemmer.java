package org.clipfile.search;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.bg.BulgarianStemFilter;
import org.apache.lucene.analysis.bn.BengaliStemFilter;
import org.apache.lucene.analysis.cz.CzechStemFilter;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.el.GreekStemFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.es.SpanishPluralStemFilter;
import org.apache.lucene.analysis.fa.PersianStemFilter;
import org.apache.lucene.analysis.fi.FinnishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.gl.GalicianMinimalStemFilter;
import org.apache.lucene.analysis.hi.HindiStemFilter;
import org.apache.lucene.analysis.hu.HungarianLightStemFilter;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.lv.LatvianStemFilter;
import org.apache.lucene.analysis.no.NorwegianLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.sv.SwedishLightStemFilter;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.ext.DanishStemmer;

/**
 * The languages whose words have stems: those for which there is a light stemmer, which takes off
 * endings of number, case and person and little else: Lucene's, Snowball's for Danish, and our own
 * ({@link LightStems}). Each works on folded words ({@link Letters}), so that accents make no
 * difference to stems either.
 */
enum Stemmer {
  ENGLISH("en", UnicodeScript.LATIN, KStemFilter::new),
  GERMAN("de", UnicodeScript.LATIN, GermanLightStemFilter::new),
  FRENCH("fr", UnicodeScript.LATIN, FrenchLightStemFilter::new),
  SPANISH("es", UnicodeScript.LATIN, SpanishPluralStemFilter::new),
  PORTUGUESE("pt", UnicodeScript.LATIN, PortugueseLightStemFilter::new),
  ITALIAN("it", UnicodeScript.LATIN, ItalianLightStemFilter::new),
  GALICIAN("gl", UnicodeScript.LATIN, GalicianMinimalStemFilter::new),
  SWEDISH("sv", UnicodeScript.LATIN, SwedishLightStemFilter::new),
  NORWEGIAN("no", UnicodeScript.LATIN, NorwegianLightStemFilter::new),
  FINNISH("fi", UnicodeScript.LATIN, FinnishLightStemFilter::new),
  HUNGARIAN("hu", UnicodeScript.LATIN, HungarianLightStemFilter::new),
  CZECH("cs", UnicodeScript.LATIN, CzechStemFilter::new),
  LATVIAN("lv", UnicodeScript.LATIN, LatvianStemFilter::new),
  DUTCH("nl", UnicodeScript.LATIN, words -> LightStems.filter(words, LightStems::dutch)),
  DANISH("da", UnicodeScript.LATIN, words -> new SnowballFilter(words, new DanishStemmer())),
  TURKISH("tr", UnicodeScript.LATIN, words -> LightStems.filter(words, LightStems::turkish)),
  INDONESIAN("id", UnicodeScript.LATIN, words -> new IndonesianStemFilter(words, false)),
  GREEK(
      "el",
      UnicodeScript.GREEK,
      words -> LightStems.filter(new GreekStemFilter(words), LightStems::greek)),
  RUSSIAN("ru", UnicodeScript.CYRILLIC, RussianLightStemFilter::new),
  BULGARIAN("bg", UnicodeScript.CYRILLIC, BulgarianStemFilter::new),
  ARABIC("ar", UnicodeScript.ARABIC, ArabicStemFilter::new),
  PERSIAN("fa", UnicodeScript.ARABIC, PersianStemFilter::new),
  HINDI("hi", UnicodeScript.DEVANAGARI, HindiStemFilter::new),
  BENGALI("bn", UnicodeScript.BENGALI, BengaliStemFilter::new);

  private static final List<Stemmer> ALL = List.of(values());

  /** Languages that are written in another script than Latin alone. */
  private static final Set<String> NOT_LATIN =
      Set.of(
          "am", "ar", "as", "be", "bg", "bn", "bo", "ckb", "dv", "el", "fa", "gu", "he", "hi", "hy",
          "iw", "ja", "ka", "kk", "km", "kn", "ko", "ky", "lo", "mk", "ml", "mn", "mr", "my", "ne",
          "or", "pa", "ps", "ru", "sd", "si", "ta", "te", "tg", "th", "ti", "ug", "uk", "ur", "yi",
          "yue", "zh");

  /** What stands in front of Arabic words and is taken off, before a و of their own too. */
  private static final List<String> ARTICLES =
      Stream.of("", "ال", "وال", "بال", "كال", "فال", "لل", "و", "وبال", "وكال", "ولل")
          .flatMap(article -> Stream.of(article, article + 'و'))
          .distinct()
          .toList();

  /**
   * Beginnings of English forms that are not their stem's. The stemmer's dictionary has no other.
   */
  private static final Map<String, List<String>> IRREGULAR =
      Map.ofEntries(
          Map.entry("age", List.of("aging")),
          Map.entry("azerbaijan", List.of("azeri")),
          Map.entry("belgium", List.of("belgian")),
          Map.entry("britain", List.of("british")),
          Map.entry("burma", List.of("myanmar")),
          Map.entry("cambodia", List.of("kampuchea")),
          Map.entry("croatia", List.of("croat")),
          Map.entry("cyprus", List.of("cypriot")),
          Map.entry("denmark", List.of("danish")),
          Map.entry("die", List.of("dying")),
          Map.entry("dutch", List.of("holland")),
          Map.entry("finland", List.of("finnish")),
          Map.entry("france", List.of("french")),
          Map.entry("greece", List.of("greek")),
          Map.entry("ireland", List.of("irish")),
          Map.entry("lebanon", List.of("lebanese")),
          Map.entry("lie", List.of("lying")),
          Map.entry("norway", List.of("norwegian")),
          Map.entry("owe", List.of("owing")),
          Map.entry("philippines", List.of("filipino")),
          Map.entry("romania", List.of("rumania")),
          Map.entry("scotland", List.of("scottish")),
          Map.entry("serbia", List.of("serb")),
          Map.entry("spain", List.of("spanish")),
          Map.entry("sue", List.of("suing")),
          Map.entry("sweden", List.of("swedish")),
          Map.entry("switzerland", List.of("swiss")),
          Map.entry("thailand", List.of("siam", "thai")),
          Map.entry("tie", List.of("tying")),
          Map.entry("turkey", List.of("turkish")),
          Map.entry("use", List.of("using", "usab")),
          Map.entry("uzbekistan", List.of("uzbek")),
          Map.entry("vie", List.of("vying")));

  private final String language;
  private final UnicodeScript script;

  @SuppressWarnings("ImmutableEnumChecker") // constructors of Lucene's filters
  private final UnaryOperator<TokenStream> filter;

  Stemmer(String language, UnicodeScript script, UnaryOperator<TokenStream> filter) {
    this.language = language;
    this.script = script;
    this.filter = filter;
  }

  /**
   * The languages whose words have stems in a clipping of a language: its own, and English, which
   * Latin words count as among those of another script. At most one of a script.
   */
  static List<Stemmer> ofClipping(@Nullable String tag) {
    if (tag == null) {
      return List.of();
    }
    var stemmers = new ArrayList<Stemmer>();
    String language = Locale.forLanguageTag(tag).getLanguage();
    boolean isNorwegian = language.equals("nb") || language.equals("nn");
    String known = isNorwegian ? NORWEGIAN.language : language;
    for (Stemmer stemmer : ALL) {
      if (stemmer.language.equals(known)) {
        stemmers.add(stemmer);
      }
    }
    if (NOT_LATIN.contains(language)) {
      stemmers.add(ENGLISH);
    }
    return stemmers;
  }

  static List<Stemmer> ofScript(UnicodeScript script) {
    return ALL.stream().filter(stemmer -> stemmer.script == script).toList();
  }

  /** The script of a word, told by its first letter. */
  static UnicodeScript script(CharSequence word) {
    char first = word.charAt(0);
    return first >= 'a' && first <= 'z' ? UnicodeScript.LATIN : UnicodeScript.of(first);
  }

  /**
   * What the forms with a stem begin with.
   *
   * @param length how many letters of the stem are looked at
   */
  List<String> beginnings(String stem, int length) {
    String start = stem.substring(0, Math.min(length, stem.length()));
    return switch (this) {
      case ENGLISH -> and(start, IRREGULAR.getOrDefault(stem, List.of()));
      case ARABIC -> ARTICLES.stream().map(article -> article + start).toList();
      // boot, boten; leef, leven; huis, huizen
      case DUTCH ->
          List.of(
              start,
              start.replaceFirst("f$", "v").replaceFirst("s$", "z"),
              start.replaceFirst("([aeou])[^aeiou]$", "$1$1"));
      // luz, luces
      case SPANISH -> List.of(start, start.replaceFirst("z$", "c"));
      // ação, ações
      case PORTUGUESE -> List.of(start, start.replaceFirst("ao?$", "o"));
      default -> List.of(start);
    };
  }

  private static List<String> and(String start, List<String> others) {
    return Stream.concat(Stream.of(start), others.stream()).toList();
  }

  String language() {
    return language;
  }

  UnicodeScript script() {
    return script;
  }

  /** Takes the endings off folded words, one by one. */
  TokenStream over(TokenStream words) {
    return filter.apply(words);
  }

  /**
   * How often the endings are taken off. Once is enough but in Arabic, where الوزير loses its
   * article, and وزير by itself what looks like an “and”.
   */
  int rounds() {
    return this == ARABIC ? 2 : 1;
  }

  /** A word as the stemmer needs it: the Portuguese one knows its plurals by their tilde. */
  String prepared(String word) {
    return this == PORTUGUESE && word.endsWith("oes")
        ? word.substring(0, word.length() - 3) + "ao"
        : word;
  }
}

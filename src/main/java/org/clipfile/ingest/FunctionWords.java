package org.clipfile.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells the languages of Latin script apart by the small words that every text has. Says nothing
 * where two languages are close. Thread-safe.
 */
final class FunctionWords {
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry(
              "en",
              "the of and to in is was for that with on by from which has were it are as at be an his not have will this but after who more new over its says"),
          Map.entry(
              "de",
              "der die das und ist nicht mit von den dem ein eine auf für auch sich zu bei aus wird nach im zur zum über vor als wie gegen wegen mehr noch will bis sind hat einen einer"),
          Map.entry(
              "fr",
              "le la les des et une dans est pour qui sur pas avec du au par sont aux un en ce plus cette ont être après contre leur ses"),
          Map.entry(
              "es",
              "el los las del una que por con para se es como más su pero fue y en sus al lo este tras entre sobre hasta sin ha"),
          Map.entry(
              "it",
              "il di che gli della per una con non sono del nel anche alla dei è dal nella delle più sulla degli questo"),
          Map.entry(
              "pt",
              "o os as da do dos em uma não com para que mais por foi ao e na no nas nos são pela pelo após sobre"),
          Map.entry(
              "nl",
              "het een van en de dat niet op te zijn met voor wordt ook aan werd bij uit naar deze dit heeft maar over"),
          Map.entry("pl", "w na się nie jest do że oraz przez to od dla po był z i"),
          Map.entry("tr", "ve bir bu için ile olarak daha çok da de olan gibi kadar sonra"),
          Map.entry("sv", "och att det som en på är av för med inte till den har om ett"),
          Map.entry("da", "og at det er på af for med ikke til den har blev fra som en"),
          Map.entry("no", "og at det er på av for med ikke til den har ble fra som en å"),
          Map.entry("fi", "ja on ei että se oli mutta myös kun ovat joka hän oli mukaan"),
          Map.entry("cs", "se na je že v to s do pro jsou byl jako který a od"),
          Map.entry("ro", "și de la în nu cu pe care este din pentru un o a fost"),
          Map.entry("hu", "a az és hogy nem egy is meg volt ezt de már"),
          Map.entry("id", "yang dan di dari untuk dengan ini pada tidak akan dalam oleh"),
          Map.entry("vi", "của và là các được trong cho không người một những với"));
  private static final Map<String, List<String>> LANGUAGES = languages();

  /** Letters that few languages have; each tells as much as a word. */
  private static final Map<Character, List<String>> LETTERS =
      Map.ofEntries(
          Map.entry('ß', List.of("de")),
          Map.entry('ä', List.of("de", "sv", "fi")),
          Map.entry('ü', List.of("de", "tr", "hu")),
          Map.entry('ñ', List.of("es")),
          Map.entry('ã', List.of("pt", "vi")),
          Map.entry('õ', List.of("pt", "vi")),
          Map.entry('ğ', List.of("tr")),
          Map.entry('ı', List.of("tr")),
          Map.entry('ł', List.of("pl")),
          Map.entry('ą', List.of("pl")),
          Map.entry('ř', List.of("cs")),
          Map.entry('ů', List.of("cs")),
          Map.entry('ő', List.of("hu")),
          Map.entry('ű', List.of("hu")),
          Map.entry('ø', List.of("da", "no")),
          Map.entry('æ', List.of("da", "no")),
          Map.entry('ă', List.of("ro", "vi")),
          Map.entry('ș', List.of("ro")),
          Map.entry('ț', List.of("ro")),
          Map.entry('ơ', List.of("vi")),
          Map.entry('ư', List.of("vi")),
          Map.entry('œ', List.of("fr")),
          Map.entry('ê', List.of("fr", "pt", "vi")));

  /** How much of a text is looked at, in UTF-16 code units. */
  private static final int ENOUGH = 1500;

  /** No small word has more letters. */
  private static final int LONGEST = 9;

  /** As many words leave no doubt. */
  private static final int MANY = 6;

  private static final int FEWEST = 2;

  /**
   * What the words say.
   *
   * @param language a BCP 47 tag
   * @param certain whether there are so many of them that they go before what a page says
   */
  record Evidence(String language, boolean certain) {}

  private FunctionWords() {}

  /** Whether the small words of a language are known here. */
  static boolean isKnown(String language) {
    return WORDS.containsKey(language);
  }

  /** The language most of whose small words and letters are in the text, or null. */
  static @Nullable Evidence language(String text) {
    Map<String, Integer> counts = counts(text);
    String best = null;
    int most = 0;
    int second = 0;
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      if (count.getValue() > most) {
        second = most;
        most = count.getValue();
        best = count.getKey();
      } else {
        second = Math.max(second, count.getValue());
      }
    }
    boolean clear = most >= FEWEST && (most > 2 * second || (most > 3 && most >= second + 2));
    return best == null || !clear
        ? null
        : new Evidence(best, most >= MANY && most * 2 >= second * 3);
  }

  private static Map<String, Integer> counts(String text) {
    Map<String, Integer> counts = new HashMap<>();
    Set<String> words = new HashSet<>();
    Set<Character> letters = new HashSet<>();
    int end = Math.min(text.length(), ENOUGH);
    int start = 0;
    for (int i = 0; i <= end; i++) {
      char c = i < end ? text.charAt(i) : ' ';
      if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        char small = Character.toLowerCase(c);
        if (small >= 'ß' && LETTERS.containsKey(small) && letters.add(small)) {
          LETTERS.getOrDefault(small, List.of()).forEach(tag -> counts.merge(tag, 1, Integer::sum));
        }
      } else {
        if (i > start && i - start <= LONGEST) {
          String word = text.substring(start, i).toLowerCase(Locale.ROOT);
          List<String> tags = LANGUAGES.get(word);
          if (tags != null && words.add(word)) {
            tags.forEach(tag -> counts.merge(tag, 1, Integer::sum));
          }
        }
        start = i + 1;
      }
    }
    return counts;
  }

  private static Map<String, List<String>> languages() {
    Map<String, List<String>> languages = new HashMap<>();
    WORDS.forEach((tag, words) -> {
      for (String word : words.split(" ", -1)) {
        languages.merge(word, List.of(tag), FunctionWords::both);
      }
    });
    return languages;
  }

  private static List<String> both(List<String> some, List<String> more) {
    return some.containsAll(more) ? some : Stream.concat(some.stream(), more.stream()).toList();
  }
}

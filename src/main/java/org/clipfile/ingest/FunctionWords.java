package org.clipfile.ingest;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells the languages of Latin script apart by the small words that every text has. Says nothing
 * where two languages are close. Thread-safe.
 */
final class FunctionWords {
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("en", "the of and to in is was for that with on by from which has were it"),
          Map.entry("de", "der die das und ist nicht mit von den dem ein eine auf für auch sich"),
          Map.entry("fr", "le la les des et une dans est pour qui sur pas avec du au par sont"),
          Map.entry("es", "el los las del una que por con para se es como más su pero fue y"),
          Map.entry("it", "il di che gli della per una con non sono del nel anche alla dei è"),
          Map.entry("pt", "o os as da do dos em uma não com para que mais por foi ao e"),
          Map.entry("nl", "het een van en de dat niet op te zijn met voor wordt ook aan werd"),
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
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

  /** How much of a text is looked at, in UTF-16 code units. */
  private static final int ENOUGH = 1500;

  private static final int FEWEST = 4;

  private FunctionWords() {}

  /** The BCP 47 tag of the language most of whose small words are in the text, or null. */
  static @Nullable String language(String text) {
    String start = text.substring(0, Math.min(text.length(), ENOUGH)).toLowerCase(Locale.ROOT);
    Set<String> words = new HashSet<>(Arrays.asList(NO_LETTERS.split(start, -1)));
    Map<String, Integer> counts = new HashMap<>();
    for (String word : words) {
      LANGUAGES.getOrDefault(word, List.of()).forEach(tag -> counts.merge(tag, 1, Integer::sum));
    }
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
    return most >= FEWEST && most >= second + 2 ? best : null;
  }

  private static Map<String, List<String>> languages() {
    Map<String, List<String>> languages = new HashMap<>();
    WORDS.forEach((tag, words) -> {
      for (String word : words.split(" ", -1)) {
        languages.merge(word, List.of(tag), FunctionWords::both);
      }
    });
    return Map.copyOf(languages);
  }

  private static List<String> both(List<String> some, List<String> more) {
    return some.containsAll(more) ? some : Stream.concat(some.stream(), more.stream()).toList();
  }
}

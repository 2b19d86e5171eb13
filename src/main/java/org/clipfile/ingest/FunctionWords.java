package org.clipfile.ingest;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private static final List<String> TAGS = List.copyOf(WORDS.keySet());

  /** A power of two, so large that most other words find their slot empty. */
  private static final int SLOTS = 1 << 12;

  /**
   * @param languages those that have it, each as the bit of its place in {@link #TAGS}
   */
  private record Word(String text, int languages) {}

  /** All small words, each in the slot of its hash or the first free one behind it. */
  private static final @Nullable Word[] TABLE = table();

  /** Letters that few languages have; each tells as much as a word, and is told as one. */
  private static final int[] LETTERS =
      letters(
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
              Map.entry('ê', List.of("fr", "pt", "vi"))));

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
    int[] counts = counts(text);
    String best = null;
    int most = 0;
    int second = 0;
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > most) {
        second = most;
        most = counts[i];
        best = TAGS.get(i);
      } else {
        second = Math.max(second, counts[i]);
      }
    }
    boolean clear = most >= FEWEST && (most > 2 * second || (most > 3 && most >= second + 2));
    return best == null || !clear
        ? null
        : new Evidence(best, most >= MANY && most * 2 >= second * 3);
  }

  /** How many different words and letters speak for each language, in the order of the tags. */
  private static int[] counts(String text) {
    var counts = new int[TAGS.size()];
    var words = new BitSet(SLOTS);
    var letters = new BitSet(LETTERS.length);
    int end = Math.min(text.length(), ENOUGH);
    int start = 0;
    int hash = 0;
    for (int i = 0; i <= end; i++) {
      char c = i < end ? text.charAt(i) : ' ';
      if (isOfWord(c)) {
        char small = lower(c);
        hash = hash * 31 + small;
        if (small >= 'ß' && small < LETTERS.length && LETTERS[small] != 0 && !letters.get(small)) {
          letters.set(small);
          add(LETTERS[small], counts);
        }
      } else {
        if (i > start && i - start <= LONGEST && TABLE[slot(hash)] != null) {
          count(text, start, i, slot(hash), words, counts);
        }
        start = i + 1;
        hash = 0;
      }
    }
    return counts;
  }

  private static boolean isOfWord(char c) {
    return c < 128
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
        : Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static int slot(int hash) {
    return (hash ^ hash >>> 16) & (SLOTS - 1);
  }

  private static char lower(char c) {
    return c < 128 ? (c >= 'A' && c <= 'Z' ? (char) (c + 32) : c) : Character.toLowerCase(c);
  }

  private static void count(String text, int from, int to, int slot, BitSet seen, int[] counts) {
    int at = slot;
    for (Word word = TABLE[at]; word != null; word = TABLE[at]) {
      if (isSame(word.text, text, from, to)) {
        if (!seen.get(at)) {
          seen.set(at);
          add(word.languages, counts);
        }
        return;
      }
      at = (at + 1) & (SLOTS - 1);
    }
  }

  private static boolean isSame(String word, String text, int from, int to) {
    if (word.length() != to - from) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (lower(text.charAt(from + i)) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static void add(int languages, int[] counts) {
    for (int i = 0; i < counts.length; i++) {
      counts[i] += languages >> i & 1;
    }
  }

  private static int[] letters(Map<Character, List<String>> languages) {
    var letters = new int[0x250];
    languages.forEach(
        (letter, tags) -> tags.forEach(tag -> letters[letter] |= 1 << TAGS.indexOf(tag)));
    return letters;
  }

  private static @Nullable Word[] table() {
    var table = new Word[SLOTS];
    languages()
        .forEach((text, languages) -> {
          int at = slot(text.hashCode());
          while (table[at] != null) {
            at = (at + 1) & (SLOTS - 1);
          }
          table[at] = new Word(text, languages);
        });
    return table;
  }

  private static Map<String, Integer> languages() {
    Map<String, Integer> languages = new HashMap<>();
    WORDS.forEach((tag, words) -> {
      for (String word : words.split(" ", -1)) {
        languages.merge(word, 1 << TAGS.indexOf(tag), (some, more) -> some | more);
      }
    });
    return languages;
  }
}

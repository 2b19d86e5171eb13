package org.clipfile.ingest.date;

import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.clipfile.model.Dateline;
import org.jspecify.annotations.Nullable;

/**
 * A place and perhaps a day, as they stand before an agency or a dash.
 *
 * @param apart whether a comma or full stop parts the place from the day
 * @param shouted whether the place is in capitals, as many papers print it
 */
record DatelineHead(String place, @Nullable MonthDay day, boolean apart, boolean shouted) {
  private static final Pattern EDGE = Pattern.compile("[,،.:;\\s/–—-]+$");

  /** Papers of Indonesia put their site beside the place. */
  private static final Pattern SITE =
      Pattern.compile(
          "^[\\p{L}\\d]{3,}\\.(?:com|co|co\\.id|id|net),\\s+"
              + "|,\\s+[\\p{L}\\d]{3,}\\.(?:com|co|co\\.id|id|net)$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern REGION = Pattern.compile("\\s*\\([^()]*\\)");
  private static final Pattern WORDS = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern PLACE_WORDS = Pattern.compile("[\\s/]+");
  private static final Pattern SHOUTED = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{M}.'’/-]{2,}");
  private static final int MOST_WORDS = 6;

  /** Without capitals, a longer run of words is rather a sentence. */
  private static final int MOST_CASELESS = 3;

  /** As short a word in capitals is an acronym, where it is no known place. */
  private static final int ACRONYM = 4;

  /** Hindi agencies spell the first days out. */
  private static final Map<String, String> HINDI =
      Map.ofEntries(
          Map.entry("एक", "1"),
          Map.entry("दो", "2"),
          Map.entry("तीन", "3"),
          Map.entry("चार", "4"),
          Map.entry("पांच", "5"),
          Map.entry("पाँच", "5"),
          Map.entry("छह", "6"),
          Map.entry("सात", "7"),
          Map.entry("आठ", "8"),
          Map.entry("नौ", "9"));

  /** What a text says if it is nothing but place and day, or null. */
  static @Nullable DatelineHead of(String text) {
    List<String> words = Arrays.asList(WORDS.split(text.strip(), -1));
    MonthDay day = null;
    int places = words.size();
    for (int i = Math.max(1, words.size() - 5); i < words.size() && day == null; i++) {
      day = day(words.subList(i, words.size()));
      places = day == null ? words.size() : i;
    }
    String written = String.join(" ", words.subList(0, places));
    String place = SITE.matcher(EDGE.matcher(written).replaceAll("")).replaceAll("");
    if (!isPlace(place)) {
      return null;
    }
    boolean shouted = SHOUTED.matcher(words.getFirst().replaceAll("[,:]$", "")).matches();
    boolean apart = EDGE.matcher(written).find();
    return new DatelineHead(place, day, apart, shouted);
  }

  Dateline dateline() {
    return new Dateline(place, day);
  }

  /** Whether nothing more is needed before a dash to tell a dateline. */
  boolean isPlain() {
    return day == null ? shouted && !isAcronym() : shouted || apart;
  }

  boolean isKnown() {
    return KnownPlaces.contains(place);
  }

  boolean isCaseless() {
    return isCaseless(place.codePointAt(0));
  }

  static boolean isCaseless(int letter) {
    return Character.getType(letter) == Character.OTHER_LETTER;
  }

  /** NASA and its like; no region follows them. */
  private boolean isAcronym() {
    return place.length() <= ACRONYM && !isKnown();
  }

  private static @Nullable MonthDay day(List<String> words) {
    String number = HINDI.get(words.getFirst());
    String text = String.join(" ", words);
    String plain = number == null ? text : number + text.substring(words.getFirst().length());
    if (plain.chars().noneMatch(Character::isDigit)) {
      return null;
    }
    return Dates.monthDay(plain)
        .or(() ->
            Dates.all(plain, false).stream()
                .filter(d -> d.otherLetters() == 0 && d.date().rival() == null)
                .map(d -> MonthDay.from(d.date().value()))
                .findFirst())
        .orElse(null);
  }

  /** A few words that all begin as names do. */
  private static boolean isPlace(String place) {
    String[] words = PLACE_WORDS.split(REGION.matcher(place).replaceAll(""), -1);
    if (place.isEmpty() || words.length > MOST_WORDS) {
      return false;
    }
    String last = words[words.length - 1];
    boolean caseless = isCaseless(place.codePointAt(0));
    return Arrays.stream(words).allMatch(DatelineHead::isNameLike)
        && !(caseless && words.length > MOST_CASELESS && place.indexOf('،') < 0)
        && !DatelineWords.isSmall(words[0])
        && !DatelineWords.isSmall(last)
        && !DatelineWords.isNoPlace(place, words[0], last)
        && !AgencyNames.contains(place)
        && place.chars().noneMatch(c -> Character.isDigit(c) || "!?\"“”„«»;".indexOf(c) >= 0);
  }

  private static boolean isNameLike(String word) {
    int first = word.isEmpty() ? ' ' : word.codePointAt(0);
    boolean name = Character.isLetter(first) && !Character.isLowerCase(first);
    return DatelineWords.isSmall(word)
        || (name && !DatelineWords.isLabel(word) && !DatelineWords.isAboutAgencies(word));
  }
}

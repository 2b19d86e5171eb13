package org.clipfile.ingest;

import java.util.Locale;
import java.util.Set;
import org.clipfile.ingest.date.AgencyNames;

/** Whether words are the name of a person. Thread-safe. */
public final class PersonName {
  /** How much a text is like a person's name, the best last. */
  public enum Kind {
    /** It is none: a desk, an agency, a remark, a number. */
    NONE,
    /** A name that somebody uses on the web, such as "wanderer72". */
    HANDLE,
    /** One word, as a name is written. */
    SINGLE,
    /** Given and family name. */
    FULL
  }

  /** In letters; shorter ones are initials. */
  private static final int SHORTEST = 3;

  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 6;

  /** Small words within names. */
  private static final Set<String> PARTICLES =
      Set.of(
          ("von vom zu zum zur van der den de del della di da do dos das du des la le las los el al"
                  + " bin ibn abu ben af av ten ter y e e. und op")
              .split(" "));

  /** Those who are nobody in particular, and words of a page's controls. */
  private static final Set<String> NOBODY =
      Set.of(
          ("admin administrator webmaster anonymous anonym anonymus unknown unbekannt gast guest gastautor name"
                  + " author authors autor autoren autorin auteur user owner publisher system support root test none null undefined"
                  + " posted edit published veröffentlicht publicado columnistas comment comments kommentare reply antworten"
                  + " mehr more follow share home blog kontakt contact impressum online login news nachrichten presse press")
              .split(" "));

  /** Words with which no name begins or ends. */
  private static final Set<String> OUTSIDE =
      Set.of(
          ("the our this your das der die ein eine unser unsere all alle no el los las by on in am at for from von vom"
                  + " zum zur um auf mit und and or oder log sign read show view powered posted about über")
              .split(" "));

  /** A text with one of these words names a desk, a house or a page's control. */
  private static final Set<String> HOUSES =
      Set.of(
          ("redaktion redaktionsteam redakcja redacción redaccion redazione rédaction redactie редакция staff team desk newsroom editors"
                  + " editorial agency agencies agencia agentur press presse pressestelle news media magazine magazin zeitung verlag"
                  + " gmbh ag e.v. inc inc. ltd ltd. llc association verband university universität institute institut"
                  + " foundation stiftung ministry ministerium department blog online author admin wire bureau vip css live edit correspondents reporters writers writer correspondent contributors"
                  + " comments kommentare beiträge artikel articles posts")
              .split(" "));

  private PersonName() {}

  /**
   * Whether a credit names a desk, an agency or a house: nobody, but somebody who answers for it.
   */
  public static boolean isHouse(String text) {
    String plain = text.strip();
    String[] words = Spaces.words(plain.toLowerCase(Locale.ROOT));
    return plain.length() > 1
        && plain.length() <= LONGEST
        && !NOBODY.contains(plain.toLowerCase(Locale.ROOT))
        && !OUTSIDE.contains(words[words.length - 1])
        && !words[0].equals("no")
        && plain.codePoints().anyMatch(Character::isLetter);
  }

  /** What a text is, as a person's name. */
  public static Kind kind(String text) {
    if (text.isBlank() || text.length() > LONGEST) {
      return Kind.NONE;
    }
    String[] words = Spaces.words(text.strip());
    String lower = text.strip().toLowerCase(Locale.ROOT);
    if (words.length > MOST_WORDS || NOBODY.contains(lower) || AgencyNames.contains(text)) {
      return Kind.NONE;
    }
    if (words.length == 1) {
      return single(words[0]);
    }
    if ((OUTSIDE.contains(words[0].toLowerCase(Locale.ROOT)) && !PARTICLES.contains(words[0]))
        || OUTSIDE.contains(words[words.length - 1].toLowerCase(Locale.ROOT))) {
      return Kind.NONE;
    }
    boolean cased = true;
    for (int i = 0; i < words.length; i++) {
      String word = words[i].toLowerCase(Locale.ROOT);
      if (HOUSES.contains(word) || !isWord(words[i])) {
        return Kind.NONE;
      }
      if (Character.isLowerCase(words[i].codePointAt(0))
          && (!PARTICLES.contains(word) || i == words.length - 1)) {
        cased = false;
      }
    }
    boolean small = words.length == 2 && Character.isLowerCase(words[0].codePointAt(0));
    return cased ? Kind.FULL : small && lower.equals(text.strip()) ? Kind.SINGLE : Kind.NONE;
  }

  private static Kind single(String word) {
    int first = word.codePointAt(0);
    if (isEastAsian(first)) {
      return isWord(word) && word.length() > 1 && word.length() <= 8 ? Kind.FULL : Kind.NONE;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    if (HOUSES.contains(lower) || OUTSIDE.contains(lower) || word.length() < SHORTEST) {
      return Kind.NONE;
    }
    boolean name = isWord(word) && !word.contains(".") && !Character.isLowerCase(first);
    if (name && !word.equals(word.toUpperCase(Locale.ROOT))) {
      return Kind.SINGLE;
    }
    int dot = word.indexOf('.');
    boolean initials = dot == 1 && word.length() > 4 && Character.isUpperCase(first);
    boolean handle =
        dot < 0 && word.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-');
    boolean letters = word.chars().anyMatch(Character::isLetter);
    return initials ? Kind.SINGLE : handle && letters ? Kind.HANDLE : Kind.NONE;
  }

  /** Letters, and what names have among them. */
  private static boolean isWord(String word) {
    int dot = word.indexOf('.');
    return (dot < 0 || dot == word.length() - 1 || dot <= 2)
        && word.codePoints()
            .allMatch(c ->
                Character.isLetter(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || Character.getType(c) == Character.COMBINING_SPACING_MARK
                    || ".'’‘`´-‐·・\u200c".indexOf(c) >= 0)
        && word.codePoints().anyMatch(Character::isLetter);
  }

  private static boolean isEastAsian(int c) {
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script == Character.UnicodeScript.HAN
        || script == Character.UnicodeScript.HANGUL
        || script == Character.UnicodeScript.KATAKANA
        || script == Character.UnicodeScript.HIRAGANA;
  }
}

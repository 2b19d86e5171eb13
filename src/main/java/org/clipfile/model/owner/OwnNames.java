package org.clipfile.model.owner;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/** The names that the owner gives: of tags and of saved searches. Thread-safe. */
public final class OwnNames {
  /** No name is longer, in characters. */
  public static final int LONGEST = 100;

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

  /** Those that the search language knows: a name must stand in them. */
  private static final Pattern QUOTES = Pattern.compile("[\"“”„‟«»‹›「」『』〝〞〟＂]");

  private OwnNames() {}

  /**
   * A name as it is kept: on one line, without space around it.
   *
   * @throws IllegalArgumentException with a sentence, where nothing is left or too much
   */
  public static String clean(String typed) {
    String name = SPACES.matcher(Normalizer.normalize(typed, Form.NFC)).replaceAll(" ").strip();
    if (key(name).isEmpty()) {
      throw new IllegalArgumentException("A name needs a letter at least.");
    }
    if (name.length() > LONGEST) {
      throw new IllegalArgumentException(
          "A name has " + LONGEST + " letters at most; “" + name.substring(0, 20) + "…” has more.");
    }
    return name;
  }

  /** A tag as it is kept; a number sign before it is only how it is written. */
  public static String tag(String typed) {
    String plain = typed.strip();
    return clean(plain.startsWith("#") || plain.startsWith("＃") ? plain.substring(1) : plain);
  }

  /** What is the same for names that differ in capitals, spaces and quotes only. */
  public static String key(String name) {
    String plain = QUOTES.matcher(Normalizer.normalize(name, Form.NFKC)).replaceAll(" ");
    String folded = plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return SPACES.matcher(folded).replaceAll(" ").strip();
  }
}

package org.clipfile.ui.reader;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins Arabic letters for a web view that draws each letter alone: every letter is replaced by its
 * presentation form (The Unicode Standard, 9.2, cursive joining; the forms and what they stand for
 * come from the JDK's own Unicode data). Thread-safe.
 */
final class ArabicForms {
  private static final int ISOLATED = 0;
  private static final int FINAL = 1;
  private static final int INITIAL = 2;
  private static final int MEDIAL = 3;
  private static final char LAM = '\u0644';
  private static final char ZERO_WIDTH_JOINER = '\u200D';
  private static final char TATWEEL = '\u0640';

  /** The text of a page, between its tags. */
  private static final Pattern TEXT = Pattern.compile(">[^<]*[\u0600-\u06FF][^<]*<");

  private static final Pattern FORMS = Pattern.compile("[\uFB50-\uFDFF\uFE70-\uFEFC]+");

  /** What stands for a letter, or for lam and an alef, by the four positions; 0 where none does. */
  private static final Map<String, char[]> TABLE = table();

  private ArabicForms() {}

  /** The page with the letters of its text joined; its tags stay as they are. */
  static String joinPage(String html) {
    return TEXT.matcher(html).replaceAll(m -> Matcher.quoteReplacement(join(m.group())));
  }

  /** The text as it was before its letters were joined. */
  static String restore(String text) {
    return FORMS
        .matcher(text)
        .replaceAll(m -> Normalizer.normalize(m.group(), Normalizer.Form.NFKC));
  }

  static String join(String text) {
    var out = new StringBuilder(text.length());
    boolean joinsBefore = false;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (isMark(letter)) {
        out.append(letter);
        continue;
      }
      char[] forms = TABLE.get(String.valueOf(letter));
      if (forms == null) {
        out.append(letter);
        joinsBefore = isJoiner(letter);
        continue;
      }
      char[] ligature =
          letter == LAM && i + 1 < text.length() ? TABLE.get(text.substring(i, i + 2)) : null;
      if (ligature != null) {
        out.append(ligature[joinsBefore ? FINAL : ISOLATED]);
        joinsBefore = false;
        i++;
      } else {
        boolean joinsAfter = forms[INITIAL] != 0 && takesJoin(next(text, i));
        char form = forms[position(joinsBefore, joinsAfter)];
        out.append(form == 0 ? letter : form);
        joinsBefore = forms[INITIAL] != 0;
      }
    }
    return out.toString();
  }

  private static int position(boolean joinsBefore, boolean joinsAfter) {
    if (joinsBefore) {
      return joinsAfter ? MEDIAL : FINAL;
    }
    return joinsAfter ? INITIAL : ISOLATED;
  }

  private static boolean takesJoin(char letter) {
    char[] forms = TABLE.get(String.valueOf(letter));
    return isJoiner(letter) || (forms != null && forms[FINAL] != 0);
  }

  private static char next(String text, int i) {
    int next = i + 1;
    while (next < text.length() && isMark(text.charAt(next))) {
      next++;
    }
    return next < text.length() ? text.charAt(next) : ' ';
  }

  private static boolean isJoiner(char c) {
    return c == ZERO_WIDTH_JOINER || c == TATWEEL;
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static Map<String, char[]> table() {
    var table = new HashMap<String, char[]>();
    for (char form = '\uFB50'; form <= '\uFEFC'; form++) {
      String name = Character.getName(form);
      int position = name == null || !name.startsWith("ARABIC") ? -1 : position(name);
      String letters = Normalizer.normalize(String.valueOf(form), Normalizer.Form.NFKC);
      boolean ligature = name != null && name.startsWith("ARABIC LIGATURE LAM WITH ALEF");
      if (position >= 0 && (letters.length() == 1 || ligature)) {
        table.computeIfAbsent(letters, l -> new char[4])[position] = form;
      }
    }
    return Map.copyOf(table);
  }

  private static int position(String name) {
    if (name.endsWith("ISOLATED FORM")) {
      return ISOLATED;
    }
    if (name.endsWith("FINAL FORM")) {
      return FINAL;
    }
    if (name.endsWith("INITIAL FORM")) {
      return INITIAL;
    }
    return name.endsWith("MEDIAL FORM") ? MEDIAL : -1;
  }
}

package org.clipfile.ui.article;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.clipfile.model.Span;

/** Finds words in a text in any capitals, with or without accents and vowel signs. */
final class LooseSearch {
  private LooseSearch() {}

  /** Where what is wanted stands, in order and not overlapping; nowhere where it is blank. */
  static List<Span> in(String text, String wanted) {
    String sought = Folded.of(wanted).text().strip();
    if (sought.isEmpty()) {
      return List.of();
    }
    Folded folded = Folded.of(text);
    var found = new ArrayList<Span>();
    for (int at = folded.text().indexOf(sought);
        at >= 0;
        at = folded.text().indexOf(sought, at + sought.length())) {
      int last = at + sought.length() - 1;
      found.add(new Span(folded.starts()[at], folded.starts()[last + 1]));
    }
    return found;
  }

  /**
   * A text without capitals and marks.
   *
   * @param starts for each letter where it stood, and behind the last the text's end; what is left
   *     out belongs to the letter before it
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
  private record Folded(String text, int[] starts) {
    static Folded of(String text) {
      var plain = new StringBuilder(text.length());
      int[] starts = new int[text.length() + 16];
      for (int at = 0; at < text.length(); ) {
        int letter = text.codePointAt(at);
        String folded = folded(letter);
        if (starts.length < plain.length() + folded.length() + 2) {
          starts = Arrays.copyOf(starts, starts.length * 2 + folded.length());
        }
        for (int i = 0; i < folded.length(); i++) {
          starts[plain.length() + i] = at;
        }
        plain.append(folded);
        at += Character.charCount(letter);
      }
      starts[plain.length()] = text.length();
      return new Folded(plain.toString(), starts);
    }

    private static String folded(int letter) {
      if (letter < 128) {
        return Character.isWhitespace(letter)
            ? " "
            : Character.toString(Character.toLowerCase(letter));
      }
      if (Character.isSpaceChar(letter)) {
        return " ";
      }
      var bare = new StringBuilder();
      Normalizer.normalize(Character.toString(letter), Form.NFKD)
          .codePoints()
          .filter(c -> !isMark(c))
          .forEach(bare::appendCodePoint);
      return bare.toString().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static boolean isMark(int c) {
      return switch (Character.getType(c)) {
        case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
        default -> false;
      };
    }
  }
}

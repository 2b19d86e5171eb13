package org.clipfile.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Makes one letter of those that Arabic, Persian and Urdu keyboards write for the same word, and
 * drops what only stretches it.
 */
final class LetterFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  LetterFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    char[] text = term.buffer();
    int length = term.length();
    if (length > 0 && text[0] >= '\u0600' && text[0] <= '\u06FF') {
      term.setLength(unify(text, length));
    }
    return true;
  }

  private static int unify(char[] text, int length) {
    int kept = 0;
    for (int i = 0; i < length; i++) {
      char c = letter(text[i]);
      if (c != 0) {
        text[kept++] = c;
      }
    }
    return kept == 0 ? length : kept;
  }

  private static char letter(char c) {
    return switch (c) {
      case 'ی', 'ى', 'ې', 'ۍ' -> 'ي';
      case 'ک', 'ڪ' -> 'ك';
      case 'ة', 'ہ', 'ە', 'ۀ', 'ۂ', 'ۃ' -> 'ه';
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ـ', '\u200C', '\u200D' -> 0;
      default -> isMark(c) ? 0 : c;
    };
  }

  private static boolean isMark(char c) {
    return (c >= '\u064B' && c <= '\u065F') || c == '\u0670';
  }
}

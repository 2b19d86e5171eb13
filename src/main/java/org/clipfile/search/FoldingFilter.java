package org.clipfile.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Makes of each token the one spelling that {@link Letters} gives it. */
final class FoldingFilter extends TokenFilter {
  /** Signs without compatible forms and marks. */
  private static final char HAN = '\u4E00';

  private static final char LAST_HAN = '\u9FFF';
  private static final char HANGUL = '\uAC00';
  private static final char LAST_HANGUL = '\uD7A3';

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  FoldingFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (!foldPlain(term.buffer(), term.length())) {
      String folded = Letters.fold(term);
      term.setEmpty().append(folded);
    }
    return true;
  }

  /** Folds what needs no more than a letter for a letter; false, half done, where a word does. */
  private static boolean foldPlain(char[] text, int length) {
    for (int i = 0; i < length; i++) {
      char c = text[i];
      if (c >= 'A' && c <= 'Z') {
        text[i] = (char) (c + ('a' - 'A'));
      } else if (c >= HAN && c <= LAST_HAN) {
        text[i] = SimplifiedHan.of(c);
      } else if (c >= 0x80 && !(c >= HANGUL && c <= LAST_HANGUL)) {
        return false;
      }
    }
    return true;
  }
}

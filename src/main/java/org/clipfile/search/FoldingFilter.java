package org.clipfile.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Makes of each token the one spelling that {@link Letters} gives it. */
final class FoldingFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  FoldingFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (!toLowerAscii(term.buffer(), term.length())) {
      CharSequence folded = Letters.fold(term);
      if (folded != term) {
        term.setEmpty().append(folded);
      }
    }
    return true;
  }

  /** Most tokens need no more; false, with some letters small, where one does. */
  private static boolean toLowerAscii(char[] text, int length) {
    for (int i = 0; i < length; i++) {
      char c = text[i];
      if (c >= 0x80) {
        return false;
      }
      if (c >= 'A' && c <= 'Z') {
        text[i] = (char) (c + ('a' - 'A'));
      }
    }
    return true;
  }
}

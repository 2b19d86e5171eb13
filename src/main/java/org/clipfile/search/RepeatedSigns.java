package org.clipfile.search;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Writes the sign that is repeated in the place of 々 and 〻, which the tokenizer passes over as if
 * nothing stood there: 人々 as 人人, the older spelling. One character stays one. One thread.
 */
final class RepeatedSigns extends FilterReader {
  private static final char ITERATION = '々';
  private static final char VERTICAL = '〻';

  private char before;

  RepeatedSigns(Reader text) {
    super(text);
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    for (int i = offset; i < offset + count; i++) {
      char c = buffer[i];
      if ((c == ITERATION || c == VERTICAL) && Character.isIdeographic(before)) {
        buffer[i] = before;
      }
      before = buffer[i];
    }
    return count;
  }

  @Override
  public int read() throws IOException {
    var one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }
}

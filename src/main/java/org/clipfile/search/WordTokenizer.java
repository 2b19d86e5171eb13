package org.clipfile.search;

import java.io.CharArrayReader;
import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.icu.segmentation.DefaultICUTokenizerConfig;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.clipfile.search.PlainLetters.Kind;

/**
 * Cuts a text into words: as ICU's tokenizer and {@link WordPartFilter} do, in a fraction of their
 * time where all that stands between two spaces is {@linkplain PlainLetters plain}. One thread.
 */
final class WordTokenizer extends Tokenizer {
  /** What ICU's tokenizer reads at once: what is longer may be cut within a word. */
  private static final int MOST_FOREIGN = 4096;

  /** What has more letters is cut, as by ICU. */
  private static final int LONGEST = 4096;

  private static final int USUAL = 16_384;
  private static final int MOST_HELD = 1 << 20;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final Foreign foreign = new Foreign();

  private char[] text = new char[USUAL];
  private int length;

  /** From here on the text is still to be cut. */
  private int next;

  /** The end of what is being cut: a word with its signs, or what ICU has. */
  private int pieceEnd;

  private boolean isForeign;

  /** ICU's tokenizer, with words and places of its own. */
  private static final class Foreign {
    final ICUTokenizer words = new ICUTokenizer(new DefaultICUTokenizerConfig(false, true));
    final TokenStream parts = new WordPartFilter(words);
    final CharTermAttribute term = parts.addAttribute(CharTermAttribute.class);
    final OffsetAttribute offset = parts.addAttribute(OffsetAttribute.class);
    final TypeAttribute type = parts.addAttribute(TypeAttribute.class);
    final PositionIncrementAttribute increment =
        parts.addAttribute(PositionIncrementAttribute.class);

    void begin(char[] text, int from, int to) throws IOException {
      words.setReader(new CharArrayReader(text, from, to - from));
      parts.reset();
    }

    void end() throws IOException {
      parts.end();
      parts.close();
    }
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    next = 0;
    pieceEnd = 0;
    isForeign = false;
    length = 0;
    for (int more; (more = input.read(text, length, text.length - length)) >= 0; ) {
      length += more;
      if (length == text.length) {
        text = Arrays.copyOf(text, 2 * length);
      }
    }
  }

  @Override
  public boolean incrementToken() throws IOException {
    clearAttributes();
    while (true) {
      if (isForeign ? foreignWord() : plainWord()) {
        return true;
      }
      if (pieceEnd == length) {
        return false;
      }
      beginPiece();
    }
  }

  private boolean foreignWord() throws IOException {
    if (!foreign.parts.incrementToken()) {
      foreign.end();
      isForeign = false;
      next = pieceEnd;
      return false;
    }
    term.copyBuffer(foreign.term.buffer(), 0, foreign.term.length());
    place(next + foreign.offset.startOffset(), next + foreign.offset.endOffset());
    type.setType(foreign.type.type());
    increment.setPositionIncrement(foreign.increment.getPositionIncrement());
    return true;
  }

  private boolean plainWord() {
    int from = next;
    while (from < pieceEnd && !PlainLetters.isOfWords(text[from])) {
      from++;
    }
    int to = from;
    while (to < pieceEnd && to - from < LONGEST && goesOn(to, from)) {
      to++;
    }
    next = to;
    if (to == from) {
      return false;
    }
    term.copyBuffer(text, from, to - from);
    place(from, to);
    return true;
  }

  private boolean goesOn(int at, int from) {
    return PlainLetters.isOfWords(text[at])
        || (at > from
            && at + 1 < pieceEnd
            && PlainLetters.kind(text[at]) == Kind.JOINS_DIGITS
            && PlainLetters.kind(text[at - 1]) == Kind.DIGIT
            && PlainLetters.kind(text[at + 1]) == Kind.DIGIT);
  }

  private void place(int from, int to) {
    offset.setOffset(correctOffset(from), correctOffset(to));
  }

  /** Begins with what stands up to the next space, or with all up to where it is plain again. */
  private void beginPiece() throws IOException {
    next = pieceEnd;
    pieceEnd = end(next);
    isForeign = !isPlain(next, pieceEnd);
    if (isForeign) {
      int end = pieceEnd;
      while (end < length && end - next <= MOST_FOREIGN && !isPlain(pieceEnd, end)) {
        pieceEnd = end;
        end = end(pieceEnd);
      }
      foreign.begin(text, next, pieceEnd);
    }
  }

  /** The end of what follows the spaces at a place, up to the next space. */
  private int end(int from) {
    int end = from;
    while (end < length && PlainLetters.kind(text[end]) == Kind.SPACE) {
      end++;
    }
    while (end < length && PlainLetters.kind(text[end]) != Kind.SPACE) {
      end++;
    }
    return end;
  }

  private boolean isPlain(int from, int to) {
    for (int i = from; i < to; i++) {
      if (PlainLetters.kind(text[i]) == Kind.FOREIGN) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void end() throws IOException {
    super.end();
    place(length, length);
  }

  @Override
  public void close() throws IOException {
    super.close();
    foreign.parts.close();
    if (text.length > MOST_HELD) {
      text = new char[USUAL];
    }
  }
}

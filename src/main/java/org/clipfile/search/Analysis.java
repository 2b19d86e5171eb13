package org.clipfile.search;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;

/**
 * How text becomes tokens, in the index, in queries and in highlighting alike. Words are cut as
 * Unicode (UAX #29) and ICU's dictionaries for Thai, Lao, Khmer and Burmese do, then at the signs
 * inside them, and get one spelling ({@link Letters}). Han, kana and Hangul become single signs and
 * overlapping pairs, so that any run of them is found. Thread-safe.
 */
final class Analysis extends Analyzer {
  /** Changes whenever the same text makes other tokens, or other fields are indexed. */
  static final String VERSION = "8";

  static final int CJK =
      CJKBigramFilter.HAN
          | CJKBigramFilter.HIRAGANA
          | CJKBigramFilter.KATAKANA
          | CJKBigramFilter.HANGUL;

  static final Analysis INSTANCE = new Analysis();

  /** Between two values of a field, so that no phrase reaches over; a body is one. */
  private static final int GAP = 100;

  private Analysis() {}

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new WordTokenizer();
    TokenStream folded = new FoldingFilter(words);
    return new TokenStreamComponents(words, new CJKBigramFilter(folded, CJK, true));
  }

  @Override
  protected Reader initReader(String field, Reader text) {
    return new RepeatedSigns(text);
  }

  /** A part of a word, folded as words are. */
  @Override
  protected TokenStream normalize(String field, TokenStream in) {
    return new FoldingFilter(in);
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return field.equals(IndexField.BODY) ? 0 : GAP;
  }
}

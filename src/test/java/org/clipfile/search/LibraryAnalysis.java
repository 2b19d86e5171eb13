package org.clipfile.search;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.icu.segmentation.DefaultICUTokenizerConfig;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;

/**
 * The analysis of the index with the tokenizer that comes with Lucene, for what is measured beside
 * Clipfile: it takes what the library takes, however fast Clipfile's own becomes.
 */
final class LibraryAnalysis extends Analyzer {
  static final LibraryAnalysis INSTANCE = new LibraryAnalysis();

  private LibraryAnalysis() {}

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new ICUTokenizer(new DefaultICUTokenizerConfig(false, true));
    TokenStream folded = new FoldingFilter(new WordPartFilter(words));
    return new TokenStreamComponents(words, new CJKBigramFilter(folded, Analysis.CJK, true));
  }

  @Override
  protected Reader initReader(String field, Reader text) {
    return Analysis.INSTANCE.initReader(field, text);
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return Analysis.INSTANCE.getPositionIncrementGap(field);
  }
}

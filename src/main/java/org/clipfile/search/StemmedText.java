package org.clipfile.search;

import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.jspecify.annotations.Nullable;

/**
 * A text of a clipping as two fields: its words, and the stems of its words, which have no places,
 * only numbers. Lucene takes a document's fields in order, so the words are counted while they are
 * indexed, and each different one is stemmed once.
 */
final class StemmedText {
  private static final FieldType STEMS = new FieldType();

  static {
    STEMS.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    STEMS.setTokenized(true);
    STEMS.freeze();
  }

  private final CharArrayMap<int[]> counts = new CharArrayMap<>(64, false);
  private final Stems stems;

  private StemmedText(Stems stems) {
    this.stems = stems;
  }

  /**
   * Adds a text to a document.
   *
   * @param stems null where the clipping's language has none
   */
  static void add(Document document, String field, String text, @Nullable Stems stems) {
    if (stems == null) {
      document.add(new TextField(field, text, Field.Store.NO));
    } else {
      var stemmed = new StemmedText(stems);
      document.add(stemmed.new Words(field, text));
      document.add(stemmed.new StemsOfWords(IndexField.stems(field)));
    }
  }

  private final class Words extends Field {
    private final String text;

    Words(String name, String text) {
      super(name, text, TextField.TYPE_NOT_STORED);
      this.text = text;
    }

    @Override
    public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream reuse) {
      return new Counting(analyzer.tokenStream(name(), text));
    }
  }

  private final class StemsOfWords extends Field {
    StemsOfWords(String name) {
      super(name, STEMS);
    }

    @Override
    public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream reuse) {
      return new Counted(ofStems().entrySet().iterator());
    }
  }

  private Map<String, Integer> ofStems() {
    var numbers = new LinkedHashMap<String, Integer>();
    for (var count : counts.entrySet()) {
      String stem = stems.stem(new String((char[]) count.getKey()));
      if (stem != null) {
        numbers.merge(stem, count.getValue()[0], Integer::sum);
      }
    }
    return numbers;
  }

  /** Counts what goes through. */
  private final class Counting extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    Counting(TokenStream words) {
      super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!input.incrementToken()) {
        return false;
      }
      int[] count = counts.get(term.buffer(), 0, term.length());
      if (count != null) {
        count[0]++;
      } else if (stems.has(term)) {
        counts.put(term.toString(), new int[] {1});
      }
      return true;
    }
  }

  /** Each stem once, with its number. */
  private static final class Counted extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute number = addAttribute(TermFrequencyAttribute.class);
    private final Iterator<Entry<String, Integer>> stems;

    Counted(Iterator<Entry<String, Integer>> stems) {
      this.stems = stems;
    }

    @Override
    public boolean incrementToken() {
      clearAttributes();
      if (!stems.hasNext()) {
        return false;
      }
      Entry<String, Integer> stem = stems.next();
      term.append(stem.getKey());
      number.setTermFrequency(stem.getValue());
      return true;
    }
  }
}

package org.clipfile.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.clipfile.model.SortOrder;

/** How many words the bodies of clippings have, beside each document. */
final class Lengths {
  /** An index of an older analysis does not know it. */
  static final int UNKNOWN = -1;

  private Lengths() {}

  /** Of these clippings, in the same order; {@link #UNKNOWN} for those that are not found. */
  static int[] of(IndexReader reader, long... ids) throws IOException {
    var words = new int[ids.length];
    Arrays.fill(words, UNKNOWN);
    for (LeafReaderContext segment : reader.leaves()) {
      Terms terms = segment.reader().terms(IndexField.ID);
      if (terms != null) {
        TermsEnum known = terms.iterator();
        for (int i = 0; i < ids.length; i++) {
          if (known.seekExact(Documents.term(ids[i]).bytes())) {
            words[i] = Math.max(words[i], of(segment.reader(), known));
          }
        }
      }
    }
    return words;
  }

  /** Of the document with this id that was not taken out since. */
  private static int of(LeafReader segment, TermsEnum id) throws IOException {
    Bits live = segment.getLiveDocs();
    NumericDocValues lengths = DocValues.getNumeric(segment, IndexField.WORD_COUNT);
    PostingsEnum found = id.postings(null, PostingsEnum.NONE);
    for (int document = found.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = found.nextDoc()) {
      if ((live == null || live.get(document)) && lengths.advanceExact(document)) {
        return (int) lengths.longValue();
      }
    }
    return UNKNOWN;
  }

  /** What the orders by length rank by; what is not known comes last either way. */
  static RankReader.Maker ranks(SortOrder order) {
    return segment -> {
      NumericDocValues lengths = DocValues.getNumeric(segment.reader(), IndexField.WORD_COUNT);
      return document -> {
        if (!lengths.advanceExact(document)) {
          return Integer.MAX_VALUE;
        }
        int words = (int) lengths.longValue();
        return order == SortOrder.LONGEST ? Integer.MAX_VALUE - 1 - words : words;
      };
    };
  }
}

package org.clipfile.search;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/**
 * The lead as a part of the body: a mark stands in the place of its last word, and what is found up
 * to there is found in the lead. To index the lead once more with its places would cost a tenth of
 * the index where texts are long, and a third where they are short; single words are told without.
 */
final class Leads {
  /** No text makes such a term. */
  private static final String MARK = "\u0001";

  /** So much of a text shows, nearly always, that it has words. */
  private static final int GLANCE = 60;

  /** All places from the first of the body to the mark. */
  private static final IntervalsSource PLACES =
      Intervals.extend(Intervals.term(MARK), Integer.MAX_VALUE, 0);

  /** Which words there are, not where. */
  private static final FieldType WORDS = new FieldType();

  static {
    WORDS.setTokenized(true);
    WORDS.setOmitNorms(true);
    WORDS.setIndexOptions(IndexOptions.DOCS);
    WORDS.freeze();
  }

  private Leads() {}

  /** Puts a body in, marked. */
  static void addBody(Document document, String body) {
    String lead = Texts.lead(body);
    if (lead.isEmpty()) {
      return;
    }
    document.add(new Field(IndexField.LEAD, lead, WORDS));
    document.add(new TextField(IndexField.BODY, lead, Field.Store.NO));
    document.add(new TextField(IndexField.BODY, new Mark(hasTerms(lead) ? 0 : 1)));
    if (lead.length() < body.length()) {
      document.add(new TextField(IndexField.BODY, body.substring(lead.length()), Field.Store.NO));
    }
  }

  private static boolean hasTerms(String text) {
    return !TermRow.of(text.substring(0, Math.min(text.length(), GLANCE))).isEmpty()
        || (text.length() > GLANCE && !TermRow.of(text).isEmpty());
  }

  /** What has these places in its lead. */
  static Query places(IntervalsSource places) {
    return new IntervalQuery(IndexField.BODY, Intervals.containedBy(places, PLACES));
  }

  /**
   * What has a row of terms in its lead.
   *
   * @param inBody finds it in the body, and tells what it is worth
   */
  static Query row(TermRow row, Query inBody) {
    return new BooleanQuery.Builder()
        .add(inBody, Occur.MUST)
        .add(places(row.places()), Occur.FILTER)
        .build();
  }

  /** The mark alone. */
  private static final class Mark extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position =
        addAttribute(PositionIncrementAttribute.class);
    private final int step;
    private boolean done;

    /**
     * A mark.
     *
     * @param step 0 for the place of the word before it, 1 where there is none
     */
    Mark(int step) {
      this.step = step;
    }

    @Override
    public boolean incrementToken() {
      clearAttributes();
      term.append(MARK);
      position.setPositionIncrement(step);
      boolean first = !done;
      done = true;
      return first;
    }

    @Override
    public void reset() {
      done = false;
    }
  }
}

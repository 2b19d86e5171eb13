package org.clipfile.search;

import java.io.IOException;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.clipfile.model.query.State;

/**
 * Keeps what is in the trash out of every search that does not name it. The index holds it with a
 * term of its own, so that a search that does name it finds it like anything else; where that term
 * has no documents, a search is what it was.
 */
final class Trash {
  private static final Term TRASHED = new Term(IndexField.STATES, State.TRASHED.name());

  private Trash() {}

  /**
   * A query without what is in the trash.
   *
   * @param lucene what {@code query} became
   * @param query what was asked
   */
  static Query without(IndexSearcher searcher, Query lucene, org.clipfile.model.query.Query query)
      throws IOException {
    if (QueryLeaves.namesTrash(query) || searcher.getIndexReader().docFreq(TRASHED) == 0) {
      return lucene;
    }
    return new BooleanQuery.Builder()
        .add(lucene, Occur.MUST)
        .add(new TermQuery(TRASHED), Occur.MUST_NOT)
        .build();
  }
}

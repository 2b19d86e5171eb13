package org.clipfile.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/**
 * A word in any of some fields, and with less weight its other forms in clippings of the languages
 * whose forms they are. Which forms there are, the index tells when it is searched.
 */
final class FormsQuery extends Query {
  /**
   * How much another form of a word counts beside the word itself. So little that the word itself,
   * once, is ahead of another form many times, unless its text is several times as long.
   */
  static final float OTHER_FORM = 0.3f;

  private final List<IndexField> fields;
  private final String word;

  /**
   * Looks for a word.
   *
   * @param word folded
   */
  FormsQuery(List<IndexField> fields, String word) {
    this.fields = List.copyOf(fields);
    this.word = word;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    var places = new ArrayList<Query>();
    for (IndexField field : fields) {
      places.add(boosted(new TermQuery(new Term(field.name(), word)), field.boost()));
    }
    addForms(searcher.getIndexReader(), places);
    return places.size() == 1
        ? places.getFirst()
        : new DisjunctionMaxQuery(places, Translation.ELSEWHERE);
  }

  private void addForms(IndexReader reader, List<Query> places) throws IOException {
    List<IndexField> stemmed = fields.stream().filter(IndexField::hasStems).toList();
    var forms = new WordForms(reader, wordsOf(stemmed));
    for (Stemming language : Stems.languages(word)) {
      var isOfLanguage = new Term(IndexField.STEMS, language.stemmer().language());
      if (reader.docFreq(isOfLanguage) > 0) {
        List<String> others = forms.of(word, language);
        for (IndexField field : others.isEmpty() ? List.<IndexField>of() : stemmed) {
          Query found = within(anyOf(field.name(), others), new TermQuery(isOfLanguage));
          places.add(boosted(found, field.boost() * OTHER_FORM));
        }
      }
    }
  }

  /** The fields that hold all their words: those of the lead are the body's too. */
  private static List<String> wordsOf(List<IndexField> stemmed) {
    List<String> names = stemmed.stream().map(IndexField::name).toList();
    return names.contains(IndexField.BODY)
        ? names.stream().filter(name -> !name.equals(IndexField.LEAD)).toList()
        : names;
  }

  /** One of the terms; how rare it is, is told by the most frequent of them. */
  private static Query anyOf(String field, List<String> terms) {
    var any = new SynonymQuery.Builder(field);
    terms.forEach(term -> any.addTerm(new Term(field, term)));
    return any.build();
  }

  private static Query within(Query query, Query filter) {
    return new BooleanQuery.Builder().add(query, Occur.MUST).add(filter, Occur.FILTER).build();
  }

  private static Query boosted(Query query, float boost) {
    return boost == 1 ? query : new BoostQuery(query, boost);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    for (IndexField field : fields) {
      if (visitor.acceptField(field.name())) {
        visitor.consumeTerms(this, new Term(field.name(), word));
      }
    }
  }

  @Override
  public String toString(String field) {
    return "forms of " + word;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FormsQuery that && fields.equals(that.fields) && word.equals(that.word);
  }

  @Override
  public int hashCode() {
    return 31 * fields.hashCode() + word.hashCode();
  }
}

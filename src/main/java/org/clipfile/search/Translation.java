package org.clipfile.search;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.clipfile.model.query.DateField;
import org.clipfile.model.query.DateRange;
import org.clipfile.model.query.Query.All;
import org.clipfile.model.query.Query.And;
import org.clipfile.model.query.Query.DateIn;
import org.clipfile.model.query.Query.Exact;
import org.clipfile.model.query.Query.In;
import org.clipfile.model.query.Query.Not;
import org.clipfile.model.query.Query.Or;
import org.clipfile.model.query.Query.Phrase;
import org.clipfile.model.query.Query.Word;
import org.clipfile.model.query.TextField;
import org.jspecify.annotations.Nullable;

/**
 * Turns a query tree into a Lucene query. A text without any token, such as {@code !!!}, is passed
 * over beside others and finds nothing alone.
 */
final class Translation {
  /** How much a word found in a second field adds to its best field. */
  private static final float ELSEWHERE = 0.1f;

  static {
    // A person who pastes a long text gets an answer, not a limit.
    IndexSearcher.setMaxClauseCount(Integer.MAX_VALUE);
  }

  private final boolean undatedToo;

  private Translation(boolean undatedToo) {
    this.undatedToo = undatedToo;
  }

  static Query of(org.clipfile.model.query.Query query) {
    return whole(new Translation(false).part(query, null));
  }

  /** What the query leaves out only for want of a date. */
  static Query undated(org.clipfile.model.query.Query query) {
    return new BooleanQuery.Builder()
        .add(whole(new Translation(true).part(query, null)), Occur.FILTER)
        .add(of(query), Occur.MUST_NOT)
        .build();
  }

  private static Query whole(@Nullable Query query) {
    return query == null ? new MatchNoDocsQuery("The query has no words.") : query;
  }

  private @Nullable Query part(org.clipfile.model.query.Query query, @Nullable TextField field) {
    return switch (query) {
      case All() -> MatchAllDocsQuery.INSTANCE;
      case And(var parts) -> all(parts, field);
      case Or(var parts) -> any(parts, field);
      case Not not -> all(List.of(not), field);
      case In(var inner, var part) -> part(part, inner);
      case Word(String text) -> leaf(text, field);
      case Phrase(String text) -> leaf(text, field);
      case Exact(String text) -> leaf(text, field);
      case DateIn(var dateField, var range) -> date(dateField, range);
    };
  }

  private @Nullable Query all(
      List<org.clipfile.model.query.Query> parts, @Nullable TextField field) {
    var clauses = new BooleanQuery.Builder();
    int wanted = 0;
    int excluded = 0;
    for (var part : new LinkedHashSet<>(parts)) {
      Query clause = part(part instanceof Not(var inner) ? inner : part, field);
      if (clause == null) {
        continue;
      }
      if (part instanceof Not) {
        clauses.add(clause, Occur.MUST_NOT);
        excluded++;
      } else {
        clauses.add(clause, part instanceof DateIn ? Occur.FILTER : Occur.MUST);
        wanted++;
      }
    }
    if (wanted == 0 && excluded > 0) {
      clauses.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    }
    return wanted + excluded == 0 ? null : clauses.build();
  }

  private @Nullable Query any(
      List<org.clipfile.model.query.Query> parts, @Nullable TextField field) {
    var clauses = new BooleanQuery.Builder();
    int count = 0;
    for (var part : new LinkedHashSet<>(parts)) {
      Query clause = part(part, field);
      if (clause != null) {
        clauses.add(clause, Occur.SHOULD);
        count++;
      }
    }
    return count == 0 ? null : clauses.build();
  }

  private static @Nullable Query leaf(String text, @Nullable TextField field) {
    TermRow row = TermRow.of(text);
    if (row.isEmpty()) {
      return null;
    }
    List<Query> fields =
        IndexField.of(field).stream().map(f -> boosted(inField(f.name(), row), f.boost())).toList();
    return fields.size() == 1 ? fields.getFirst() : new DisjunctionMaxQuery(fields, ELSEWHERE);
  }

  private static Query boosted(Query query, float boost) {
    return boost == 1 ? query : new BoostQuery(query, boost);
  }

  private static Query inField(String field, TermRow row) {
    if (row.terms().size() == 1) {
      return new TermQuery(new Term(field, row.terms().getFirst().term()));
    }
    var phrase = new PhraseQuery.Builder();
    for (TermRow.Placed placed : row.terms()) {
      phrase.add(new Term(field, placed.term()), placed.place());
    }
    return phrase.build();
  }

  private Query date(DateField field, DateRange range) {
    Query dated = new FieldExistsQuery(IndexField.minute(field));
    LocalDate from = range.from();
    LocalDate to = range.to();
    int[] first = {from == null ? Integer.MIN_VALUE : Documents.day(from)};
    int[] last = {to == null ? Integer.MAX_VALUE : Documents.day(to)};
    Query within =
        from == null && to == null
            ? dated
            : IntRange.newIntersectsQuery(IndexField.days(field), first, last);
    return new ConstantScoreQuery(undatedToo ? withMissing(within, dated) : within);
  }

  private static Query withMissing(Query within, Query dated) {
    Query missing =
        new BooleanQuery.Builder()
            .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
            .add(dated, Occur.MUST_NOT)
            .build();
    return new BooleanQuery.Builder().add(within, Occur.SHOULD).add(missing, Occur.SHOULD).build();
  }
}

package org.clipfile.search;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.IntervalsSource;
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
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.clipfile.model.query.DateField;
import org.clipfile.model.query.DateRange;
import org.clipfile.model.query.Query.After;
import org.clipfile.model.query.Query.All;
import org.clipfile.model.query.Query.And;
import org.clipfile.model.query.Query.AtLeast;
import org.clipfile.model.query.Query.DateIn;
import org.clipfile.model.query.Query.Duplicated;
import org.clipfile.model.query.Query.Exact;
import org.clipfile.model.query.Query.Fuzzy;
import org.clipfile.model.query.Query.Has;
import org.clipfile.model.query.Query.In;
import org.clipfile.model.query.Query.Is;
import org.clipfile.model.query.Query.Length;
import org.clipfile.model.query.Query.Near;
import org.clipfile.model.query.Query.Not;
import org.clipfile.model.query.Query.OfStory;
import org.clipfile.model.query.Query.OfType;
import org.clipfile.model.query.Query.OneOf;
import org.clipfile.model.query.Query.Or;
import org.clipfile.model.query.Query.Phrase;
import org.clipfile.model.query.Query.Proximity;
import org.clipfile.model.query.Query.Recent;
import org.clipfile.model.query.Query.Wildcard;
import org.clipfile.model.query.Query.Word;
import org.clipfile.model.query.TextField;
import org.jspecify.annotations.Nullable;

/**
 * Turns a query tree into a Lucene query. A text without any token, such as {@code !!!}, is passed
 * over beside others and finds nothing alone.
 */
final class Translation {
  /** How much a word found in a second field adds to its best field. */
  static final float ELSEWHERE = 0.1f;

  static {
    // A person who pastes a long text gets an answer, not a limit.
    IndexSearcher.setMaxClauseCount(Integer.MAX_VALUE);
  }

  /** So many clippings are looked up one by one; of more, each document is asked. */
  private static final int MOST_TERMS = 1000;

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
      case Word word -> leaf(word, field);
      case Phrase phrase -> leaf(phrase, field);
      case Exact exact -> leaf(exact, field);
      case Wildcard wildcard -> leaf(wildcard, field);
      case Fuzzy fuzzy -> leaf(fuzzy, field);
      case Proximity proximity -> placed(proximity, field);
      case Near near -> placed(near, field);
      case AtLeast atLeast -> placed(atLeast, field);
      case Has(var feature) -> term(IndexField.FEATURES, feature);
      case Is(var state) -> term(IndexField.STATES, state);
      case OfType(var type) -> term(IndexField.TYPE, type);
      case Length(int least, int most) ->
          new ConstantScoreQuery(IntPoint.newRangeQuery(IndexField.LENGTH, least, most));
      case OneOf(var clippings) -> oneOf(clippings);
      case OfStory story -> throw unknown(story);
      case Duplicated duplicated -> throw unknown(duplicated);
      case Recent recent -> throw unknown(recent);
      case After(long clipping) ->
          new ConstantScoreQuery(
              NumericDocValuesField.newSlowRangeQuery(
                  IndexField.KEY, clipping + 1, Long.MAX_VALUE));
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
        clauses.add(clause, isState(part) ? Occur.FILTER : Occur.MUST);
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

  /** Whether a part is no matter of words, and so of no weight. */
  private static boolean isState(org.clipfile.model.query.Query part) {
    return part instanceof DateIn
        || part instanceof Has
        || part instanceof Is
        || part instanceof OfType
        || part instanceof Length
        || part instanceof OneOf
        || part instanceof After;
  }

  private static Query oneOf(List<Long> clippings) {
    if (clippings.size() > MOST_TERMS) {
      long[] ids = clippings.stream().mapToLong(Long::longValue).toArray();
      return new ConstantScoreQuery(NumericDocValuesField.newSlowSetQuery(IndexField.KEY, ids));
    }
    List<BytesRef> ids = clippings.stream().map(id -> new BytesRef(Long.toString(id))).toList();
    return new ConstantScoreQuery(new TermInSetQuery(IndexField.ID, ids));
  }

  private static IllegalArgumentException unknown(org.clipfile.model.query.Query part) {
    return new IllegalArgumentException("the index does not know which clippings are " + part);
  }

  private static Query term(String field, Enum<?> value) {
    return new ConstantScoreQuery(new TermQuery(new Term(field, value.name())));
  }

  private static @Nullable Query leaf(
      org.clipfile.model.query.Query leaf, @Nullable TextField field) {
    TermRow row = TermRow.of(leaf);
    if (row.isEmpty()) {
      return null;
    }
    List<IndexField> fields = IndexField.of(field);
    return leaf instanceof Word && row.isOneWord() && fields.getFirst().hasStems()
        ? new FormsQuery(fields, row.terms().getFirst().term())
        : withBare(leaf, field, inFields(field, name -> inField(name, row)));
  }

  /** A Korean word, and with less weight the same without its particle. */
  private static Query withBare(
      org.clipfile.model.query.Query leaf, @Nullable TextField field, Query found) {
    String bare =
        leaf instanceof Word(String text) && IndexField.of(field).getFirst().hasStems()
            ? KoreanParticles.bare(text)
            : null;
    if (bare == null) {
      return found;
    }
    TermRow row = TermRow.of(bare);
    Query without = inFields(field, name -> inField(name, row));
    return new DisjunctionMaxQuery(
        List.of(found, new BoostQuery(without, FormsQuery.OTHER_FORM)), ELSEWHERE);
  }

  private static @Nullable Query placed(
      org.clipfile.model.query.Query part, @Nullable TextField field) {
    IntervalsSource places = TextPlaces.of(part);
    return places == null ? null : inFields(field, name -> inField(name, places));
  }

  private static Query inFields(@Nullable TextField field, Function<String, Query> query) {
    List<Query> fields =
        IndexField.of(field).stream().map(f -> boosted(query.apply(f.name()), f.boost())).toList();
    return fields.size() == 1 ? fields.getFirst() : new DisjunctionMaxQuery(fields, ELSEWHERE);
  }

  private static Query boosted(Query query, float boost) {
    return boost == 1 ? query : new BoostQuery(query, boost);
  }

  private static Query inField(String field, IntervalsSource places) {
    return field.equals(IndexField.LEAD) ? Leads.places(places) : new IntervalQuery(field, places);
  }

  private static Query inField(String field, TermRow row) {
    if (field.equals(IndexField.LEAD) && row.terms().size() > 1) {
      return Leads.row(row, inField(IndexField.BODY, row));
    }
    TermRow.Placed first = row.terms().getFirst();
    if (row.terms().size() == 1) {
      return first.shape() == null
          ? new TermQuery(new Term(field, first.term()))
          : first.shape().inField(field);
    }
    if (row.terms().stream().anyMatch(placed -> placed.shape() != null)) {
      return new IntervalQuery(field, row.places());
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

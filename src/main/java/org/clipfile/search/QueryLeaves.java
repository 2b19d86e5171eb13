package org.clipfile.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.clipfile.model.query.Query;
import org.clipfile.model.query.State;
import org.clipfile.model.query.TextField;
import org.jspecify.annotations.Nullable;

/** Walks a query tree for its words and dates. */
final class QueryLeaves {
  private QueryLeaves() {}

  /**
   * The words and phrases that a hit contains: those that are not negated, or negated twice. Words
   * whose other forms are no hits come as exact ones.
   *
   * @param accept which fields count; null stands for a search without a field
   */
  static List<Query> texts(Query query, Predicate<@Nullable TextField> accept) {
    var texts = new LinkedHashSet<Query>();
    collect(query, null, true, accept, texts);
    return List.copyOf(texts);
  }

  private static void collect(
      Query query,
      @Nullable TextField field,
      boolean wanted,
      Predicate<@Nullable TextField> accept,
      Set<Query> texts) {
    switch (query) {
      case Query.Not(var part) -> collect(part, field, !wanted, accept, texts);
      case Query.In(var inner, var part) -> collect(part, inner, wanted, accept, texts);
      case Query.Proximity(String text, int distance) -> {
        if (wanted && accept.test(field)) {
          texts.addAll(TextPlaces.words(text));
        }
      }
      case Query.Near near ->
          parts(near).forEach(part -> collectExact(part, field, wanted, accept, texts));
      case Query.AtLeast(int times, Query part) -> collectExact(part, field, wanted, accept, texts);
      case Query.Word leaf -> {
        boolean stemmed = IndexField.of(field).getFirst().hasStems();
        add(stemmed ? leaf : exact(leaf), wanted && accept.test(field), texts);
      }
      case Query.Phrase leaf -> add(leaf, wanted && accept.test(field), texts);
      case Query.Exact leaf -> add(leaf, wanted && accept.test(field), texts);
      case Query.Wildcard leaf -> add(leaf, wanted && accept.test(field), texts);
      case Query.Fuzzy leaf -> add(leaf, wanted && accept.test(field), texts);
      default -> parts(query).forEach(part -> collect(part, field, wanted, accept, texts));
    }
  }

  /** Words that must stand in some place are found as they stand. */
  private static void collectExact(
      Query query,
      @Nullable TextField field,
      boolean wanted,
      Predicate<@Nullable TextField> accept,
      Set<Query> texts) {
    var inner = new LinkedHashSet<Query>();
    collect(query, field, wanted, accept, inner);
    inner.forEach(leaf -> texts.add(exact(leaf)));
  }

  private static Query exact(Query leaf) {
    return leaf instanceof Query.Word(String text) ? new Query.Exact(text) : leaf;
  }

  private static void add(Query leaf, boolean counts, Set<Query> texts) {
    if (counts) {
      texts.add(leaf);
    }
  }

  /** What a query is made of; nothing where it is a leaf. */
  private static List<Query> parts(Query query) {
    return switch (query) {
      case Query.And(var parts) -> parts;
      case Query.Or(var parts) -> parts;
      case Query.Not(var part) -> List.of(part);
      case Query.In(var field, var part) -> List.of(part);
      case Query.Near near -> List.of(near.left(), near.right());
      case Query.AtLeast(int times, Query part) -> List.of(part);
      case Query.All all -> List.of();
      case Query.Text _ -> List.of();
      case Query.Fact _ -> List.of();
    };
  }

  /** Whether a query names the trash, and so is asked of what lies there too. */
  static boolean namesTrash(Query query) {
    return query.equals(new Query.Is(State.TRASHED))
        || parts(query).stream().anyMatch(QueryLeaves::namesTrash);
  }

  static boolean hasDate(Query query) {
    return query instanceof Query.DateIn || parts(query).stream().anyMatch(QueryLeaves::hasDate);
  }
}

package org.clipfile.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.clipfile.model.query.Query;
import org.clipfile.model.query.TextField;
import org.jspecify.annotations.Nullable;

/** Walks a query tree for its words and dates. */
final class QueryLeaves {
  private QueryLeaves() {}

  /**
   * The texts that a hit contains: those that are not negated, or negated twice.
   *
   * @param accept which fields count; null stands for a search without a field
   */
  static List<String> texts(Query query, Predicate<@Nullable TextField> accept) {
    var texts = new LinkedHashSet<String>();
    collect(query, null, true, accept, texts);
    return List.copyOf(texts);
  }

  private static void collect(
      Query query,
      @Nullable TextField field,
      boolean wanted,
      Predicate<@Nullable TextField> accept,
      Set<String> texts) {
    switch (query) {
      case Query.All() -> {}
      case Query.DateIn dateIn -> {}
      case Query.And(var parts) -> parts.forEach(p -> collect(p, field, wanted, accept, texts));
      case Query.Or(var parts) -> parts.forEach(p -> collect(p, field, wanted, accept, texts));
      case Query.Not(var part) -> collect(part, field, !wanted, accept, texts);
      case Query.In(var inner, var part) -> collect(part, inner, wanted, accept, texts);
      case Query.Word(String text) -> add(text, wanted && accept.test(field), texts);
      case Query.Phrase(String text) -> add(text, wanted && accept.test(field), texts);
      case Query.Exact(String text) -> add(text, wanted && accept.test(field), texts);
    }
  }

  private static void add(String text, boolean counts, Set<String> texts) {
    if (counts) {
      texts.add(text);
    }
  }

  static boolean hasDate(Query query) {
    return switch (query) {
      case Query.DateIn dateIn -> true;
      case Query.And(var parts) -> parts.stream().anyMatch(QueryLeaves::hasDate);
      case Query.Or(var parts) -> parts.stream().anyMatch(QueryLeaves::hasDate);
      case Query.Not(var part) -> hasDate(part);
      case Query.In(var field, var part) -> hasDate(part);
      case Query.All() -> false;
      case Query.Word word -> false;
      case Query.Phrase phrase -> false;
      case Query.Exact exact -> false;
    };
  }
}

package org.clipfile.archive;

import java.util.ArrayList;
import java.util.List;
import org.clipfile.model.query.Query;
import org.clipfile.model.query.TextField;

/**
 * A query as the row of its parts.
 *
 * @param choice whether one of the parts is enough
 */
record QueryParts(boolean choice, List<Query> parts) {
  QueryParts {
    parts = List.copyOf(parts);
  }

  static QueryParts of(Query query) {
    if (query instanceof Query.Or(List<Query> parts)) {
      return new QueryParts(true, parts);
    }
    var parts = new ArrayList<Query>();
    collect(query, parts);
    return new QueryParts(false, parts);
  }

  private static void collect(Query query, List<Query> parts) {
    switch (query) {
      case Query.All() -> {}
      case Query.And(List<Query> inner) -> inner.forEach(part -> collect(part, parts));
      case Query.In(TextField field, Query.And(List<Query> inner)) ->
          inner.forEach(part -> collect(new Query.In(field, part), parts));
      case Query.In(TextField field, Query.Not(Query part)) ->
          parts.add(new Query.Not(new Query.In(field, part)));
      default -> parts.add(query);
    }
  }

  /** The query without one of its parts. */
  Query without(int index) {
    var rest = new ArrayList<>(parts);
    rest.remove(index);
    return new QueryParts(choice, rest).query();
  }

  /** The query with another part in the place of one. */
  QueryParts with(int index, Query instead) {
    var changed = new ArrayList<>(parts);
    changed.set(index, instead);
    return new QueryParts(choice, changed);
  }

  Query query() {
    return switch (parts.size()) {
      case 0 -> new Query.All();
      case 1 -> parts.getFirst();
      default -> choice ? new Query.Or(parts) : new Query.And(parts);
    };
  }
}

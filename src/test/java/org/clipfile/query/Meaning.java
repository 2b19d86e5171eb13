package org.clipfile.query;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.clipfile.model.query.DateRange;
import org.clipfile.model.query.Query;

/** Writes a tree out at length, for the table of the tests. */
final class Meaning {
  private Meaning() {}

  static String of(Query query) {
    return switch (query) {
      case Query.All() -> "everything";
      case Query.And(var parts) -> "all" + list(parts);
      case Query.Or(var parts) -> "any" + list(parts);
      case Query.Not(var part) -> "not(" + of(part) + ")";
      case Query.In(var field, var part) ->
          field.name().toLowerCase(Locale.ROOT) + "(" + of(part) + ")";
      case Query.Word(var text) -> "[" + text + "]";
      case Query.Phrase(var text) -> "phrase[" + text + "]";
      case Query.Exact(var text) -> "exact[" + text + "]";
      case Query.Proximity(var text, int distance) -> "within" + distance + "[" + text + "]";
      case Query.Wildcard(var pattern) -> "like[" + pattern + "]";
      case Query.Fuzzy(var text, int edits) -> "fuzzy" + edits + "[" + text + "]";
      case Query.Near(var left, var right, int distance, boolean ordered) ->
          (ordered ? "pre" : "near") + distance + list(List.of(left, right));
      case Query.AtLeast(int times, var part) -> "times" + times + "(" + of(part) + ")";
      case Query.Has(var feature) -> "has " + feature.name().toLowerCase(Locale.ROOT);
      case Query.Is(var state) -> "is " + state.name().toLowerCase(Locale.ROOT);
      case Query.OfType(var type) -> "type " + type.name().toLowerCase(Locale.ROOT);
      case Query.Length(int least, int most) ->
          "words(" + least + ".." + (most == Integer.MAX_VALUE ? "" : most) + ")";
      case Query.OfStory(long clipping) -> "story " + clipping;
      case Query.Duplicated() -> "duplicated";
      case Query.Recent() -> "recent";
      case Query.After(long clipping) -> "after " + clipping;
      case Query.OneOf(var clippings) -> "one of " + clippings;
      case Query.DateIn(var field, DateRange(var from, var to)) ->
          field.name().toLowerCase(Locale.ROOT)
              + "("
              + Objects.toString(from, "")
              + ".."
              + Objects.toString(to, "")
              + ")";
    };
  }

  private static String list(List<Query> parts) {
    return parts.stream().map(Meaning::of).collect(joining(", ", "(", ")"));
  }
}

package org.clipfile.query;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.clipfile.model.query.DateField;
import org.clipfile.model.query.DateRange;
import org.clipfile.model.query.Query;
import org.jspecify.annotations.Nullable;

/** Writes a tree in the search language. Thread-safe. */
public final class QueryPrinter {
  private static final List<String> QUOTES = List.of("\"\"", "«»", "「」", "『』", "‹›");

  private QueryPrinter() {}

  /**
   * A text that reads back as the same tree, for each tree that the parser makes. In a tree made
   * otherwise, a text that cannot be typed as a word is written as a phrase.
   */
  public static String print(Query query) {
    return switch (query) {
      case Query.All() -> "";
      case Query.And(var parts) -> joined(parts, " ");
      case Query.Or(var parts) -> joined(parts, " OR ");
      case Query.Not(Query part) -> "-" + negated(part);
      case Query.In(var field, Query part) -> Fields.name(field) + ":" + inField(part);
      case Query.Word(String text) -> reads(text, query) ? text : phrase(text);
      case Query.Exact(String text) -> reads("=" + text, query) ? "=" + text : phrase(text);
      case Query.Phrase(String text) -> phrase(text);
      case Query.Proximity(String text, int distance) -> phrase(text) + "~" + distance;
      case Query.Wildcard(String pattern) -> pattern;
      case Query.Fuzzy(String text, int edits) -> text + "~" + edits;
      case Query.Near near -> near(near);
      case Query.AtLeast(int times, Query part) -> "atleast" + times + "(" + print(part) + ")";
      case Query.Has(var feature) -> "has:" + lower(feature);
      case Query.Is(var state) -> StateValues.print(state);
      case Query.OfType(var type) -> "type:" + lower(type);
      case Query.Length length -> "words:" + StateValues.print(length);
      case Query.OfStory story -> "story:" + story.clipping();
      case Query.Duplicated duplicated -> "is:duplicate";
      case Query.Recent recent -> "is:recent";
      case Query.After after ->
          throw new IllegalArgumentException("no text asks for what came after a clipping");
      case Query.OneOf oneOf ->
          throw new IllegalArgumentException("no text asks for clippings one by one");
      case Query.DateIn(DateField field, DateRange range) ->
          (field == DateField.PUBLISHED ? "date:" : "saved:") + range(range);
    };
  }

  private static String joined(List<Query> parts, String sign) {
    return parts.stream()
        .filter(part -> !(part instanceof Query.All))
        .map(part -> operand(part, false))
        .collect(joining(sign));
  }

  private static String near(Query.Near near) {
    String left =
        near.left() instanceof Query.Near ? print(near.left()) : operand(near.left(), true);
    String sign = (near.ordered() ? "PRE/" : "NEAR/") + near.distance();
    return left + " " + sign + " " + operand(near.right(), true);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String negated(Query part) {
    String text = operand(part, true);
    return text.isEmpty() || Signs.isMinus(text.charAt(0)) ? "(" + text + ")" : text;
  }

  /** Slashes right after a colon would make an address of field and word. */
  private static String inField(Query part) {
    String text = operand(part, true);
    return text.startsWith("//") ? "(" + text + ")" : text;
  }

  private static String operand(Query part, boolean tight) {
    boolean brackets =
        part instanceof Query.And
            || part instanceof Query.Or
            || (tight && (part instanceof Query.Not || part instanceof Query.Near));
    return brackets ? "(" + print(part) + ")" : print(part);
  }

  private static boolean reads(String text, Query query) {
    var hints = new Hints();
    var grammar =
        new Grammar(
            new Lexer(text, hints).tokens(),
            hints,
            LocalDate.EPOCH,
            new Expansions(SavedTexts.NONE));
    return query.equals(grammar.read());
  }

  private static String phrase(String text) {
    for (String pair : QUOTES) {
      int family = Signs.family(pair.charAt(0));
      if (text.chars().noneMatch(c -> Signs.family((char) c) == family)) {
        return pair.charAt(0) + text + pair.charAt(1);
      }
    }
    var plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      if (Signs.isQuote(plain.charAt(i))) {
        plain.setCharAt(i, ' ');
      }
    }
    return "\"" + plain + "\"";
  }

  private static String range(DateRange range) {
    LocalDate from = range.from();
    return from != null && from.equals(range.to())
        ? from.toString()
        : text(from) + ".." + text(range.to());
  }

  private static String text(@Nullable LocalDate day) {
    return Objects.toString(day, "");
  }
}

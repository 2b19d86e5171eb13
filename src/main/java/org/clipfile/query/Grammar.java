package org.clipfile.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clipfile.model.SortOrder;
import org.clipfile.model.query.DateField;
import org.clipfile.model.query.DateRange;
import org.clipfile.model.query.Query;
import org.clipfile.query.Fields.Field;
import org.clipfile.query.Token.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads tokens by recursive descent; a part without meaning is null and is left out. One thread,
 * one text.
 */
final class Grammar {
  /** How deep brackets, NOT and fields may stand in each other; no stack is near its end there. */
  static final int DEEPEST = 50;

  private final List<Token> tokens;
  private final Hints hints;
  private final DateValues dates;
  private int at;
  private int passedOpen;
  private boolean mixed;
  private @Nullable SortOrder sort;

  Grammar(List<Token> tokens, Hints hints, LocalDate today) {
    this.tokens = tokens;
    this.hints = hints;
    this.dates = new DateValues(today);
  }

  /** The whole; null where nothing is asked for. */
  @Nullable Query read() {
    return or(null, 0);
  }

  /** True where spaces and OR stood side by side without brackets. */
  boolean mixed() {
    return mixed;
  }

  @Nullable SortOrder sort() {
    return sort;
  }

  private @Nullable Kind peek() {
    return at < tokens.size() ? tokens.get(at).kind() : null;
  }

  private boolean atPartEnd() {
    Kind kind = peek();
    return kind == null || kind == Kind.CLOSE || kind == Kind.OR;
  }

  private @Nullable Query or(@Nullable Clause clause, int depth) {
    var parts = new ArrayList<Query>();
    boolean joined = false;
    while (true) {
      int terms = and(parts, clause, depth);
      joined |= terms > 1;
      if (peek() != Kind.OR) {
        break;
      }
      String sign = tokens.get(at++).text();
      if (terms == 0 || atPartEnd()) {
        hints.add("“" + sign + "” has nothing to choose from on one side and is left out.");
      }
    }
    mixed |= joined && parts.size() > 1;
    return parts.size() > 1 ? new Query.Or(parts) : parts.isEmpty() ? null : parts.getFirst();
  }

  /** Adds what stands up to the next OR or the bracket's end; returns of how many terms it is. */
  private int and(List<Query> target, @Nullable Clause clause, int depth) {
    var terms = new ArrayList<Query>();
    for (Kind kind = peek(); kind != null && kind != Kind.OR; kind = peek()) {
      if (kind == Kind.CLOSE) {
        if (passedOpen > 0) {
          passedOpen--;
        } else if (depth > 0) {
          break;
        } else {
          hints.add("A closing bracket has no opening one and is left out.");
        }
        at++;
      } else if (kind == Kind.AND) {
        at++;
        if (terms.isEmpty() || atPartEnd()) {
          hints.add("“AND” has nothing to join on one side and is left out.");
        }
      } else if (kind == Kind.NEAR) {
        hints.later(tokens.get(at++).text(), "the words are searched anywhere in the article");
      } else {
        Query term = unary(clause, depth);
        if (term != null) {
          terms.add(term);
        }
      }
    }
    if (!terms.isEmpty()) {
      target.add(terms.size() > 1 ? new Query.And(terms) : terms.getFirst());
    }
    return terms.size();
  }

  private @Nullable Query unary(@Nullable Clause clause, int depth) {
    Token token = tokens.get(at++);
    return switch (token.kind()) {
      case NOT, MINUS -> not(token, clause, depth);
      case OPEN -> group(clause, depth);
      case FIELD -> field(token, clause, depth);
      case PHRASE -> token.text().isEmpty() ? null : leaf(clause, new Query.Phrase(token.text()));
      case EXACT -> leaf(clause, new Query.Exact(token.text()));
      case WORD -> leaf(clause, new Query.Word(token.text()));
      case CLOSE, AND, OR, NEAR -> throw new IllegalStateException("no term: " + token);
    };
  }

  private boolean tooDeep(int depth) {
    if (depth >= DEEPEST) {
      hints.add("What is nested more than " + DEEPEST + " deep is read as if it were not.");
    }
    return depth >= DEEPEST;
  }

  private boolean startsTerm() {
    return !atPartEnd() && peek() != Kind.AND && peek() != Kind.NEAR;
  }

  private @Nullable Query not(Token sign, @Nullable Clause clause, int depth) {
    if (tooDeep(depth)) {
      return null;
    }
    if (!startsTerm()) {
      hints.add("“" + sign.text() + "” has nothing to exclude and is left out.");
      return null;
    }
    Query part = unary(clause, depth + 1);
    return part == null ? null : new Query.Not(part);
  }

  private @Nullable Query group(@Nullable Clause clause, int depth) {
    if (tooDeep(depth)) {
      passedOpen++;
      return null;
    }
    Query inside = or(clause, depth + 1);
    if (peek() == Kind.CLOSE) {
      at++;
    } else {
      hints.add("A bracket is not closed; it is read as closed at the end.");
    }
    return inside;
  }

  private @Nullable Query field(Token token, @Nullable Clause outer, int depth) {
    if (tooDeep(depth)) {
      return null;
    }
    if (!startsTerm() || (!tokens.get(at).glued() && peek() == Kind.FIELD)) {
      hints.add("“" + token.text() + ":” has no value yet and is left out.");
      return null;
    }
    return switch (Fields.of(token.text())) {
      case Field.Text(var field) -> {
        Query part = unary(null, depth + 1);
        yield part == null ? null : new Query.In(field, part);
      }
      case Field.Date date -> unary(new Clause.Date(token.text(), date), depth + 1);
      case Field.Sort sortField -> unary(new Clause.Sort(), depth + 1);
      case Field.LaterText later -> {
        hints.later(token.text() + ":", "its words are searched in the whole article");
        yield unary(outer, depth + 1);
      }
      case Field.LaterState later -> {
        hints.later(token.text() + ":", "it is left out");
        yield unary(new Clause.Left(), depth + 1);
      }
      case null -> throw new IllegalStateException("no field: " + token);
    };
  }

  private @Nullable Query leaf(@Nullable Clause clause, Query leaf) {
    return switch (clause) {
      case null -> leaf;
      case Clause.Left left -> null;
      case Clause.Sort sortClause -> sortedBy(text(leaf));
      case Clause.Date(String name, Field.Date date) -> dated(name, date, leaf);
    };
  }

  private static String text(Query leaf) {
    return switch (leaf) {
      case Query.Word(String text) -> text;
      case Query.Phrase(String text) -> text;
      case Query.Exact(String text) -> text;
      default -> throw new IllegalStateException("no leaf: " + leaf);
    };
  }

  private @Nullable Query sortedBy(String value) {
    switch (value.toLowerCase(Locale.ROOT)) {
      case "relevance" -> sort = SortOrder.RELEVANCE;
      case "newest" -> sort = SortOrder.NEWEST;
      case "oldest" -> sort = SortOrder.OLDEST;
      default ->
          hints.add(
              "Clippings can be sorted by relevance, newest or oldest; “"
                  + value
                  + "” is left out.");
    }
    return null;
  }

  private Query dated(String name, Field.Date date, Query leaf) {
    DateRange range = dates.resolve(date.way(), text(leaf));
    if (range == null) {
      hints.add("“" + text(leaf) + "” is no date for “" + name + ":”; it is searched as text.");
      return leaf instanceof Query.Word(String word) ? new Query.Word(name + ":" + word) : leaf;
    }
    hints.add(sentence(date.field(), range));
    return new Query.DateIn(date.field(), range);
  }

  private static String sentence(DateField field, DateRange range) {
    String what = field == DateField.PUBLISHED ? "Published" : "Clipped";
    LocalDate from = range.from();
    LocalDate to = range.to();
    if (from == null) {
      return to == null ? what + " on any known day." : what + " until " + to + ".";
    }
    return to == null
        ? what + " from " + from + " on."
        : from.equals(to) ? what + " on " + from + "." : what + " from " + from + " to " + to + ".";
  }

  /** What the words after a colon are, where they are not to be searched for. */
  private sealed interface Clause {
    record Date(String name, Field.Date date) implements Clause {}

    record Sort() implements Clause {}

    record Left() implements Clause {}
  }
}

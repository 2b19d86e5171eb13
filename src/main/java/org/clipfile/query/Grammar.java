package org.clipfile.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.clipfile.model.SortOrder;
import org.clipfile.model.query.Copies;
import org.clipfile.model.query.DateRange;
import org.clipfile.model.query.Query;
import org.clipfile.model.query.State;
import org.clipfile.model.query.TextField;
import org.clipfile.query.Expansions.Expansion;
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

  private static final Pattern TAG =
      Pattern.compile("[#＃](?!(?:AND|OR|NOT)$)[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_-]*");

  private final List<Token> tokens;
  private final Hints hints;
  private final DateValues dates;
  private final LocalDate today;
  private final Expansions saved;
  private final List<Token> savedNames = new ArrayList<>();
  private int at;
  private int passedOpen;
  private boolean mixed;
  private @Nullable SortOrder sort;
  private @Nullable SortOrder savedSort;
  private Copies copies = Copies.ALL;

  Grammar(List<Token> tokens, Hints hints, LocalDate today, Expansions saved) {
    this.tokens = tokens;
    this.hints = hints;
    this.dates = new DateValues(today);
    this.today = today;
    this.saved = saved;
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
    return sort != null ? sort : savedSort;
  }

  Copies copies() {
    return copies;
  }

  /** What was read as the name of a saved search, in order. */
  List<Token> savedNames() {
    return savedNames;
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
        hints.add(Hint.Kind.NO_CHOICE, sign);
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
          hints.add(Hint.Kind.NO_OPENING);
        }
        at++;
      } else if (kind == Kind.AND) {
        at++;
        if (terms.isEmpty() || atPartEnd()) {
          hints.add(Hint.Kind.NO_JOIN);
        }
      } else if (kind == Kind.NEAR) {
        hints.add(Hint.Kind.ONE_SIDE, tokens.get(at++).text());
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
    Token token = tokens.get(at);
    if (token.kind() == Kind.NOT || token.kind() == Kind.MINUS) {
      at++;
      return not(token, clause, depth);
    }
    return near(prim(clause, depth), clause, depth);
  }

  /** Joins what stands before a NEAR with what stands behind it, as often as one follows. */
  private @Nullable Query near(@Nullable Query first, @Nullable Clause clause, int depth) {
    Query joined = first;
    for (int joints = 0; joined != null && peek() == Kind.NEAR && joints < DEEPEST; joints++) {
      Token sign = tokens.get(at);
      at++;
      Kind next = peek();
      if (!startsTerm() || next == Kind.NOT || next == Kind.MINUS) {
        hints.add(Hint.Kind.ONE_SIDE, sign.text());
        return joined;
      }
      Query right = prim(clause, depth);
      if (right == null) {
        continue;
      }
      if (isText(joined) && isText(right)) {
        joined = new Query.Near(joined, right, sign.number(), sign.text().startsWith("PRE"));
      } else {
        hints.add(Hint.Kind.NOT_NEAR, sign.text());
        joined = new Query.And(List.of(joined, right));
      }
    }
    return joined;
  }

  /** Whether a part has a place in a text: words, phrases, and choices of them. */
  private static boolean isText(Query part) {
    return switch (part) {
      case Query.Text _ -> true;
      case Query.Near near -> true;
      case Query.Or(var parts) -> parts.stream().allMatch(Grammar::isText);
      case Query.All all -> false;
      case Query.And and -> false;
      case Query.Not not -> false;
      case Query.In in -> false;
      case Query.AtLeast atLeast -> false;
      case Query.Fact _ -> false;
    };
  }

  private @Nullable Query prim(@Nullable Clause clause, int depth) {
    Token token = tokens.get(at++);
    String text = token.text();
    return switch (token.kind()) {
      case OPEN -> group(clause, depth);
      case FIELD -> field(token, depth);
      case AT_LEAST -> atLeast(token, clause, depth);
      case PHRASE -> text.isEmpty() ? null : leaf(clause, new Query.Phrase(text), text);
      case PROXIMITY ->
          text.isEmpty() ? null : leaf(clause, new Query.Proximity(text, token.number()), text);
      case EXACT -> leaf(clause, new Query.Exact(text), text);
      case WILDCARD -> leaf(clause, new Query.Wildcard(text), text);
      case FUZZY -> leaf(clause, new Query.Fuzzy(text, token.number()), text);
      case WORD -> leaf(clause, word(text, clause), text);
      case NOT, MINUS, CLOSE, AND, OR, NEAR -> throw new IllegalStateException("no term: " + token);
    };
  }

  /** A word; one with a number sign before it is a tag. */
  private Query word(String text, @Nullable Clause clause) {
    if (clause != null || !TAG.matcher(text).matches()) {
      return new Query.Word(text);
    }
    hints.add(Hint.Kind.TAG_QUOTED, text);
    return new Query.In(TextField.TAG, new Query.Word(text.substring(1)));
  }

  private @Nullable Query atLeast(Token token, @Nullable Clause clause, int depth) {
    if (tooDeep(depth)) {
      return null;
    }
    at++; // the bracket
    Query part = group(clause, depth + 1);
    if (part == null || !isText(part)) {
      hints.add(Hint.Kind.NO_COUNT, token.text());
      return part;
    }
    return token.number() < 2 ? part : new Query.AtLeast(token.number(), part);
  }

  private boolean tooDeep(int depth) {
    if (depth >= DEEPEST) {
      hints.add(Hint.Kind.TOO_DEEP, String.valueOf(DEEPEST));
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
      hints.add(Hint.Kind.NO_EXCLUSION, sign.text());
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
      hints.add(Hint.Kind.NO_CLOSING);
    }
    return inside;
  }

  private @Nullable Query field(Token token, int depth) {
    if (tooDeep(depth)) {
      return null;
    }
    if (!startsTerm() || (!tokens.get(at).glued() && peek() == Kind.FIELD)) {
      hints.add(Hint.Kind.NO_VALUE, token.text());
      return null;
    }
    return switch (Fields.of(token.text())) {
      case Field.Text(var field) -> {
        Query part = value(null, depth);
        yield part == null ? null : new Query.In(field, part);
      }
      case Field.Date date -> value(new Clause.Date(token.text(), date), depth);
      case Field.Sort sortField -> value(new Clause.Sort(), depth);
      case Field.Copies copiesField -> value(new Clause.Copies(), depth);
      case Field.State(StateWay way) -> value(new Clause.State(token.text(), way), depth);
      case Field.Saved saved -> value(new Clause.Saved(depth), depth);
      case null -> throw new IllegalStateException("no field: " + token);
    };
  }

  /** What a field is given: NEAR behind it joins the field as a whole. */
  private @Nullable Query value(@Nullable Clause clause, int depth) {
    Token token = tokens.get(at);
    boolean negated = token.kind() == Kind.NOT || token.kind() == Kind.MINUS;
    return negated ? unary(clause, depth + 1) : prim(clause, depth + 1);
  }

  private @Nullable Query leaf(@Nullable Clause clause, Query leaf, String text) {
    return switch (clause) {
      case null -> leaf;
      case Clause.Sort sortClause -> sortedBy(text);
      case Clause.Copies copiesClause -> copiesAs(text);
      case Clause.Date(String name, Field.Date date) -> dated(name, date, leaf, text);
      case Clause.State(String name, StateWay way) -> state(name, way, text);
      case Clause.Saved(int depth) -> saved(text, depth);
    };
  }

  private @Nullable Query state(String name, StateWay way, String value) {
    Query state = StateValues.read(way, value);
    if (state == null) {
      hints.add(Hint.Kind.NO_STATE, name, StateValues.choices(way), value);
    }
    return state;
  }

  /** What a saved search asks for. It sets the order too where this text sets none. */
  private @Nullable Query saved(String name, int depth) {
    savedNames.add(tokens.get(at - 1));
    Expansion inner = saved.open(name, hints);
    if (inner == null) {
      return null;
    }
    var grammar =
        new Grammar(new Lexer(inner.text(), new Hints()).tokens(), hints, today, inner.within());
    Query read = grammar.or(null, depth + 1);
    if (savedSort == null) {
      savedSort = grammar.sort();
    }
    return read;
  }

  private @Nullable Query sortedBy(String value) {
    switch (value.toLowerCase(Locale.ROOT)) {
      case "relevance" -> sort = SortOrder.RELEVANCE;
      case "newest" -> sort = SortOrder.NEWEST;
      case "oldest" -> sort = SortOrder.OLDEST;
      case "saved" -> sort = SortOrder.SAVED;
      case "publication" -> sort = SortOrder.PUBLICATION;
      case "longest" -> sort = SortOrder.LONGEST;
      case "shortest" -> sort = SortOrder.SHORTEST;
      default -> hints.add(Hint.Kind.NO_SORT, value);
    }
    return null;
  }

  private @Nullable Query copiesAs(String value) {
    switch (value.toLowerCase(Locale.ROOT)) {
      case "all" -> copies = Copies.ALL;
      case "group" -> copies = Copies.GROUP;
      case "first" -> copies = Copies.FIRST;
      default -> hints.add(Hint.Kind.NO_COPIES, value);
    }
    return null;
  }

  private Query dated(String name, Field.Date date, Query leaf, String text) {
    if (DateValues.isUncertain(date, text)) {
      return new Query.Is(State.UNCERTAIN_DATE);
    }
    DateRange range = dates.resolve(date.way(), text);
    if (range == null) {
      hints.add(Hint.Kind.NO_DATE, text, name);
      return leaf instanceof Query.Word(String word) ? new Query.Word(name + ":" + word) : leaf;
    }
    hints.add(new Hint.Days(date.field(), range));
    return new Query.DateIn(date.field(), range);
  }

  /** What the words after a colon are, where they are not to be searched for. */
  private sealed interface Clause {
    record Date(String name, Field.Date date) implements Clause {}

    record Sort() implements Clause {}

    record Copies() implements Clause {}

    record State(String name, StateWay way) implements Clause {}

    record Saved(int depth) implements Clause {}
  }
}

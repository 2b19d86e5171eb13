package org.clipfile.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.clipfile.model.owner.OwnNames;
import org.clipfile.query.Fields.Field;
import org.clipfile.query.Token.Kind;

/**
 * A piece of a typed text that is more than a word, for who shows the text as it is understood.
 *
 * @param from where it begins, in UTF-16 code units
 * @param to where it ends
 */
public record QueryPiece(int from, int to, Role role) {
  private static final Set<String> ORDERS =
      Set.of("relevance", "newest", "oldest", "saved", "publication", "longest", "shortest");

  private static final Set<String> COPIES = Set.of("all", "group", "first");

  /** What a piece is. */
  public enum Role {
    /** A field's name with its colon. */
    FIELD,
    /** OR, NOT, NEAR/5, a dash, a bracket and their like. */
    OPERATOR,
    /** What is taken as it stands: quotes with what is in them, and words after {@code =}. */
    QUOTE,
    /** What looks like one of those and is searched as text, or left out. */
    ODD
  }

  /**
   * The pieces of a text, in their order; none overlap. Never fails.
   *
   * @param today what words such as {@code last-week} start from
   */
  public static List<QueryPiece> of(String text, LocalDate today) {
    var lexer = new Lexer(text, new Hints());
    List<Token> tokens = lexer.tokens();
    var dates = new DateValues(today);
    var pieces = new ArrayList<QueryPiece>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (lexer.openQuote() >= 0 && isBetween(lexer.openQuote(), pieces, token)) {
        pieces.add(new QueryPiece(lexer.openQuote(), lexer.openQuote() + 1, Role.ODD));
      }
      Token field = i > 0 && tokens.get(i - 1).kind() == Kind.FIELD ? tokens.get(i - 1) : null;
      boolean odd = token.odd() || (field != null && isNoValue(field.text(), token, dates));
      add(token, odd, pieces);
    }
    int last = lexer.openQuote();
    if (last >= 0 && (tokens.isEmpty() || tokens.getLast().to() <= last)) {
      pieces.add(new QueryPiece(last, last + 1, Role.ODD));
    }
    return pieces;
  }

  /** Whether the open quote comes right before a token, and was not told yet. */
  private static boolean isBetween(int quote, List<QueryPiece> pieces, Token token) {
    return quote < token.from() && pieces.stream().noneMatch(piece -> piece.from() == quote);
  }

  private static void add(Token token, boolean odd, List<QueryPiece> pieces) {
    Role role =
        odd
            ? Role.ODD
            : switch (token.kind()) {
              case FIELD -> Role.FIELD;
              case OPEN, CLOSE, AND, OR, NOT, MINUS, NEAR, AT_LEAST -> Role.OPERATOR;
              case PHRASE, PROXIMITY, EXACT -> Role.QUOTE;
              case WORD, WILDCARD, FUZZY -> null;
            };
    if (role != null) {
      pieces.add(new QueryPiece(token.from(), token.to(), role));
    }
  }

  /** Whether a field knows only some values, and this is none of them. */
  private static boolean isNoValue(String field, Token value, DateValues dates) {
    boolean isText = value.kind() == Kind.WORD || value.kind() == Kind.PHRASE;
    String typed = value.text();
    return isText
        && switch (Fields.of(field)) {
          case Field.Date date ->
              dates.resolve(date.way(), typed) == null && !DateValues.isUncertain(date, typed);
          case Field.State(StateWay way) -> StateValues.read(way, typed) == null;
          case Field.Sort() -> !ORDERS.contains(typed.toLowerCase(Locale.ROOT));
          case Field.Copies() -> !COPIES.contains(typed.toLowerCase(Locale.ROOT));
          case Field.Text(var _) -> false;
          case Field.Saved() -> false;
          case null -> false;
        };
  }

  /** A text in which each mention of a saved search has its new name, also within brackets. */
  public static String renamed(String text, String oldName, String newName) {
    String key = OwnNames.key(oldName);
    var grammar =
        new Grammar(
            new Lexer(text, new Hints()).tokens(),
            new Hints(),
            LocalDate.EPOCH,
            new Expansions(SavedTexts.NONE));
    var _ = grammar.read();
    var renamed = new StringBuilder();
    int done = 0;
    for (Token name : grammar.savedNames()) {
      if (OwnNames.key(name.text()).equals(key)) {
        renamed.append(text, done, name.from()).append(quoted(newName));
        done = name.to();
      }
    }
    return renamed.append(text, done, text.length()).toString();
  }

  /** Quotes within a name count as spaces, wherever a name is looked up. */
  private static String quoted(String name) {
    return '"' + name.replace('"', ' ').strip() + '"';
  }
}

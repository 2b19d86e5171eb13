package org.clipfile.query;

import java.time.LocalDate;
import org.clipfile.model.query.Query;

/**
 * Reads the search language: a grammar of its own, read by recursive descent in time that grows
 * with the text's length only. Thread-safe.
 */
public final class QueryParser {
  /** The version of the language, which is kept with a text that is saved. */
  public static final int VERSION = 1;

  private QueryParser() {}

  /**
   * Reads a text. Never fails: what is no operator is text.
   *
   * @param today what words such as {@code last-week} start from
   */
  public static ParsedQuery parse(String text, LocalDate today) {
    return parse(text, today, SavedTexts.NONE);
  }

  /**
   * Reads a text that may name saved searches. Never fails: one that is not there, or that names
   * itself, is left out, and a hint says so.
   *
   * @param saved is asked only for the names that stand in the text
   */
  public static ParsedQuery parse(String text, LocalDate today, SavedTexts saved) {
    var hints = new Hints();
    var grammar = new Grammar(new Lexer(text, hints).tokens(), hints, today, new Expansions(saved));
    Query read = grammar.read();
    Query query = read == null ? new Query.All() : read;
    String reading = grammar.mixed() ? QueryPrinter.print(query) : null;
    return new ParsedQuery(text, query, grammar.sort(), grammar.copies(), reading, hints.list());
  }
}

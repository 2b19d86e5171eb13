package org.clipfile.query;

import java.time.LocalDate;
import org.clipfile.model.query.Query;

/**
 * Reads the search language: a grammar of its own, read by recursive descent in time that grows
 * with the text's length only. Thread-safe.
 */
public final class QueryParser {
  private QueryParser() {}

  /**
   * Reads a text. Never fails: what is no operator is text.
   *
   * @param today what words such as {@code last-week} start from
   */
  public static ParsedQuery parse(String text, LocalDate today) {
    var hints = new Hints();
    var grammar = new Grammar(new Lexer(text, hints).tokens(), hints, today);
    Query read = grammar.read();
    Query query = read == null ? new Query.All() : read;
    String reading = grammar.mixed() ? QueryPrinter.print(query) : null;
    return new ParsedQuery(text, query, grammar.sort(), grammar.copies(), reading, hints.list());
  }
}

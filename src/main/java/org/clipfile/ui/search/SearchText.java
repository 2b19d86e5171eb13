package org.clipfile.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The text of the search box as a row of parts, so far as the window must know it to write a clause
 * into it: parts are what spaces outside quotes and brackets keep apart.
 */
public record SearchText(List<String> parts) {
  private static final String OPENING = "\"“„«「（(";
  private static final String CLOSING = "\"””»」）)";

  public SearchText {
    parts = List.copyOf(parts);
  }

  /** Reads a text. Never fails: an open quote or bracket goes on to the end. */
  public static SearchText of(String text) {
    var parts = new ArrayList<String>();
    var part = new StringBuilder();
    var open = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean quoted = !open.isEmpty() && open.charAt(open.length() - 1) != ')';
      if (!open.isEmpty() && closes(open.charAt(open.length() - 1), c)) {
        open.setLength(open.length() - 1);
      } else if (!quoted && OPENING.indexOf(c) >= 0) {
        open.append(c == '（' ? ')' : CLOSING.charAt(OPENING.indexOf(c)));
      }
      if (open.isEmpty() && Character.isWhitespace(c)) {
        flush(part, parts);
      } else {
        part.append(c);
      }
    }
    flush(part, parts);
    return new SearchText(parts);
  }

  private static boolean closes(char expected, char c) {
    return switch (expected) {
      case ')' -> c == ')' || c == '）';
      case '”' -> c == '”' || c == '“';
      default -> c == expected;
    };
  }

  private static void flush(StringBuilder part, List<String> parts) {
    if (!part.isEmpty()) {
      parts.add(part.toString());
      part.setLength(0);
    }
  }

  /** Whether this very clause stands in the text. */
  public boolean has(String clause) {
    return parts.contains(clause);
  }

  /**
   * This text narrowed by a clause, which takes the place of others of its kind. Where the text is
   * a choice (OR), the whole of it goes into brackets, so that the clause holds for all of it.
   */
  public SearchText with(Clause kind, String clause) {
    if (isChoice()) {
      return new SearchText(List.of("(" + text() + ")", clause));
    }
    var kept = new ArrayList<>(without(kind).parts);
    kept.add(clause);
    return new SearchText(kept);
  }

  /** This text without any clause of a kind; as it is where it is a choice (OR). */
  public SearchText without(Clause kind) {
    if (isChoice()) {
      return this;
    }
    var kept = new ArrayList<String>();
    for (String part : parts) {
      boolean negated = !kept.isEmpty() && kept.getLast().equals("NOT");
      if (negated || !kind.holds(part)) {
        kept.add(part);
      }
    }
    return new SearchText(kept);
  }

  /**
   * This text with a clause beside all others; as it is where the clause stands in it. Where the
   * text is a choice (OR), the whole of it goes into brackets.
   */
  public SearchText plus(String clause) {
    if (has(clause)) {
      return this;
    }
    var more = new ArrayList<>(isChoice() ? List.of("(" + text() + ")") : parts);
    more.add(clause);
    return new SearchText(more);
  }

  /** This text without this very clause, wherever it stands. */
  public SearchText minus(String clause) {
    return new SearchText(parts.stream().filter(part -> !part.equals(clause)).toList());
  }

  /** Whether the text asks for one thing or another (OR), so that no part of it holds for all. */
  public boolean isChoice() {
    return parts.contains("OR") || parts.contains("|");
  }

  /** The text itself, one space between its parts. */
  public String text() {
    return parts.stream().collect(Collectors.joining(" "));
  }
}

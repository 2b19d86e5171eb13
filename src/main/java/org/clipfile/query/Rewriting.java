package org.clipfile.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.clipfile.model.query.Query;

/**
 * Writes a changed search as near to what was typed as it can, so that {@code newer_than:7d} stays
 * as it is when a word beside it goes. Thread-safe.
 */
public final class Rewriting {
  /** A longer text is written anew, since every stretch of it is tried. */
  private static final int MOST = 12;

  private final ParsedQuery typed;
  private final LocalDate today;
  private final SavedTexts saved;
  private final List<String> pieces;

  /**
   * @param today what relative dates in the text start from
   * @param saved what the saved searches say that the text names
   */
  public Rewriting(ParsedQuery typed, LocalDate today, SavedTexts saved) {
    this.typed = typed;
    this.today = today;
    this.saved = saved;
    this.pieces = Arrays.stream(typed.text().strip().split("[\\s\\p{Z}]+", -1)).toList();
  }

  /** A text that is read as a query, in the order asked for in the text that was typed. */
  public String text(Query wanted) {
    Optional<String> edited =
        pieces.size() > MOST
            ? Optional.empty()
            : shortened().filter(t -> reads(t, wanted)).findAny();
    return edited.orElseGet(() -> printed(wanted));
  }

  /** The same with one word written otherwise. */
  public String text(Query wanted, String word, String instead) {
    String edited = typed.text().strip().replace(word, instead);
    return reads(edited, wanted) ? edited : printed(wanted);
  }

  /** What was typed without each stretch of it, and its words as a choice. */
  private Stream<String> shortened() {
    var texts = new ArrayList<String>();
    texts.add(String.join(" OR ", pieces));
    for (int from = 0; from < pieces.size(); from++) {
      for (int to = from + 1; to <= pieces.size(); to++) {
        var kept = new ArrayList<>(pieces.subList(0, from));
        kept.addAll(pieces.subList(to, pieces.size()));
        texts.add(String.join(" ", kept));
      }
    }
    return texts.stream();
  }

  private boolean reads(String text, Query wanted) {
    ParsedQuery parsed = QueryParser.parse(text, today, saved);
    return parsed.query().equals(wanted) && Objects.equals(parsed.sort(), typed.sort());
  }

  private String printed(Query wanted) {
    String text = QueryPrinter.print(wanted);
    if (typed.sort() == null) {
      return text;
    }
    String sort = "sort:" + typed.sort().name().toLowerCase(Locale.ROOT);
    return wanted instanceof Query.Or ? "(" + text + ") " + sort : (text + " " + sort).strip();
  }
}

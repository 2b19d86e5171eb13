package org.clipfile.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.clipfile.model.query.Query;
import org.jspecify.annotations.Nullable;

/**
 * The terms that a typed text makes, in the places they must have beside each other: the longest at
 * each place, so that 東京都 is 東京 and 京都.
 */
record TermRow(List<Placed> terms) {
  /** What parts words, but for what leaves letters open. */
  private static final Pattern SIGNS =
      Pattern.compile("[^\\p{L}\\p{M}\\p{N}*?\\x{200c}\\x{200d}]+");

  TermRow {
    terms = List.copyOf(terms);
  }

  /**
   * A term and its distance from the first.
   *
   * @param shape what it is told by where that is not the term itself
   * @param width how many places it takes
   */
  record Placed(String term, @Nullable TermShape shape, int place, int width) {}

  /** The terms of a leaf of a query: a word of any kind, or a phrase. */
  static TermRow of(Query leaf) {
    return switch (leaf) {
      case Query.Word(String text) -> of(text);
      case Query.Exact(String text) -> of(text);
      case Query.Phrase(String text) -> of(text);
      case Query.Wildcard(String pattern) -> ofPattern(pattern);
      case Query.Fuzzy(String text, int edits) ->
          of(text).shaped(term -> TermShape.fuzzy(term, edits));
      default -> throw new IllegalArgumentException("no leaf: " + leaf);
    };
  }

  /**
   * A pattern is cut at the signs in it, as a word is. Where every sign is a term of its own, any
   * run of them is found as it stands, and what is left open before and after needs no sign.
   */
  private static TermRow ofPattern(String pattern) {
    String plain = pattern.replace("*", "").replace("?", "");
    if (plain.codePoints().anyMatch(TermRow::isOfItsOwn)) {
      return of(plain);
    }
    var terms = new ArrayList<Placed>();
    for (String part : SIGNS.split(pattern, -1)) {
      if (!part.isEmpty()) {
        String folded = Analysis.INSTANCE.normalize(IndexField.BODY, part).utf8ToString();
        boolean open = folded.indexOf('*') >= 0 || folded.indexOf('?') >= 0;
        terms.add(new Placed(folded, open ? TermShape.wildcard(folded) : null, terms.size(), 1));
      }
    }
    return new TermRow(terms);
  }

  private static boolean isOfItsOwn(int c) {
    return Character.isIdeographic(c)
        || (c >= 0x3040 && c <= 0x30ff)
        || Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL;
  }

  private TermRow shaped(Function<String, TermShape> shape) {
    return new TermRow(
        terms.stream()
            .map(t -> new Placed(t.term(), shape.apply(t.term()), t.place(), t.width()))
            .toList());
  }

  static TermRow of(String text) {
    var terms = new ArrayList<Placed>();
    try (TokenStream tokens = Analysis.INSTANCE.tokenStream(IndexField.BODY, text)) {
      var term = tokens.addAttribute(CharTermAttribute.class);
      var step = tokens.addAttribute(PositionIncrementAttribute.class);
      var width = tokens.addAttribute(PositionLengthAttribute.class);
      tokens.reset();
      int place = -1;
      int covered = 0;
      while (tokens.incrementToken()) {
        place += step.getPositionIncrement();
        if (!terms.isEmpty() && terms.getLast().place() == place) {
          terms.removeLast();
        }
        if (place + width.getPositionLength() > covered) {
          terms.add(new Placed(term.toString(), null, place, width.getPositionLength()));
          covered = Math.max(covered, place + width.getPositionLength());
        }
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("A text in memory could not be read.", e);
    }
    return new TermRow(terms);
  }

  /** Whether this is a single term, told by its letters. */
  boolean isOneWord() {
    return terms.size() == 1 && terms.getFirst().shape() == null;
  }

  /** How many places the terms take. */
  int width() {
    Placed last = terms.getLast();
    return last.place() - terms.getFirst().place() + last.width();
  }

  /** Where all of them stand side by side. */
  IntervalsSource places() {
    var row = new IntervalsSource[terms.size()];
    for (int i = 0; i < row.length; i++) {
      Placed term = terms.get(i);
      int end = i + 1 < row.length ? terms.get(i + 1).place() : term.place() + term.width();
      int more = end - term.place() - 1;
      row[i] = more == 0 ? places(term) : Intervals.extend(places(term), 0, more);
    }
    return Intervals.phrase(row);
  }

  private static IntervalsSource places(Placed placed) {
    TermShape shape = placed.shape();
    return shape == null ? Intervals.term(placed.term()) : shape.places();
  }

  boolean isEmpty() {
    return terms.isEmpty();
  }
}

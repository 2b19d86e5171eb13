package org.clipfile.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;

/**
 * The terms that a typed text makes, in the places they must have beside each other: the longest at
 * each place, so that 東京都 is 東京 and 京都.
 */
record TermRow(List<Placed> terms) {
  /** A term and its distance from the first. */
  record Placed(String term, int place) {}

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
          terms.add(new Placed(term.toString(), place));
          covered = Math.max(covered, place + width.getPositionLength());
        }
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("A text in memory could not be read.", e);
    }
    return new TermRow(List.copyOf(terms));
  }

  boolean isEmpty() {
    return terms.isEmpty();
  }
}

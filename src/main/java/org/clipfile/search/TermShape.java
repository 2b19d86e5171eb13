package org.clipfile.search;

import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/** Terms that are told by their shape, and not letter by letter. Thread-safe. */
final class TermShape {
  /** So many terms at most are as near as asked for; the nearest are taken first. */
  private static final int NEAREST = 1000;

  private final String name;
  private final Automaton automaton;
  private final CharacterRunAutomaton run;
  private final int edits;

  private TermShape(String name, Automaton automaton, int edits) {
    this.name = name;
    this.automaton = Operations.determinize(automaton, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
    this.run = new CharacterRunAutomaton(this.automaton);
    this.edits = edits;
  }

  /**
   * Terms with letters left open.
   *
   * @param pattern folded; {@code *} is any letters, also none, and {@code ?} is one
   */
  static TermShape wildcard(String pattern) {
    String escaped = pattern.replace("\\", "\\\\");
    Automaton automaton =
        WildcardQuery.toAutomaton(new Term("", escaped), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
    return new TermShape(escaped, automaton, 0);
  }

  /** Terms that differ from this one by so many letters at most. */
  static TermShape fuzzy(String term, int edits) {
    return new TermShape(term, new LevenshteinAutomata(term, true).toAutomaton(edits), edits);
  }

  /** Whether a term is of this shape. */
  boolean fits(char[] buffer, int length) {
    return run.run(buffer, 0, length);
  }

  /** The query for such terms in a field; of fuzzy ones the nearest is best. */
  Query inField(String field) {
    Term term = new Term(field, name);
    return edits > 0
        ? new FuzzyQuery(term, edits, 0, NEAREST, true)
        : new AutomatonQuery(term, automaton);
  }

  /** The places of such terms. */
  IntervalsSource places() {
    return Intervals.multiterm(
        new CompiledAutomaton(automaton, false, true), Integer.MAX_VALUE, name);
  }
}

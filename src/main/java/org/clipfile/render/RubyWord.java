package org.clipfile.render;

import java.util.List;
import java.util.Optional;
import org.clipfile.render.Inline.Run;
import org.clipfile.render.Inline.Style;

/**
 * A word and its reading, for whoever can set one above the other. Elsewhere the reading stands
 * behind the word in brackets, as the line has it.
 *
 * @param word with its style, ruby apart
 * @param reading without brackets; not blank
 * @param next where the line goes on behind both
 */
public record RubyWord(Run word, String reading, int next) {
  private static final String OPENING = "(（[";
  private static final String CLOSING = ")）]";

  /** The word with a reading that begins at a place of a line; empty where there is none. */
  public static Optional<RubyWord> at(List<Inline> line, int index) {
    if (!(line.get(index) instanceof Run word)
        || !word.styles().contains(Style.RUBY)
        || word.styles().contains(Style.READING)) {
      return Optional.empty();
    }
    var reading = new StringBuilder();
    int next = index + 1;
    while (next < line.size()
        && line.get(next) instanceof Run run
        && run.styles().contains(Style.READING)
        && run.styles().contains(Style.RUBY)) {
      reading.append(run.text());
      next++;
    }
    String bare = bare(reading.toString().strip());
    if (bare.isBlank() || word.text().isBlank()) {
      return Optional.empty();
    }
    return Optional.of(new RubyWord(word, bare, next));
  }

  private static String bare(String reading) {
    int last = reading.length() - 1;
    boolean bracketed =
        last > 0
            && OPENING.indexOf(reading.charAt(0)) >= 0
            && CLOSING.indexOf(reading.charAt(last)) >= 0;
    return bracketed ? reading.substring(1, last).strip() : reading;
  }
}

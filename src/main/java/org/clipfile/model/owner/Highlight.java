package org.clipfile.model.owner;

import java.time.Instant;
import java.util.Optional;
import org.clipfile.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A passage that the owner marked. It is found again by its words, and by those around it where its
 * words stand in several places, as the TextQuoteSelector of the W3C's Web Annotation Data Model
 * describes: so it outlives a text that was read again.
 *
 * @param id 0 where it is not in the archive yet
 * @param quote the passage; never blank
 * @param before some of what stands before it
 * @param after some of what stands after it
 * @param comment what the owner says of it, or null
 */
public record Highlight(
    long id,
    String quote,
    String before,
    String after,
    HighlightColour colour,
    @Nullable String comment,
    Instant made) {
  /** How much of the text around it is kept, in characters. */
  private static final int AROUND = 40;

  public Highlight {
    if (quote.isBlank()) {
      throw new IllegalArgumentException("A highlight needs words.");
    }
  }

  /**
   * A new highlight.
   *
   * @param text a body's plain text
   * @param passage where in it the passage stands
   */
  public static Highlight of(
      String text, Span passage, HighlightColour colour, @Nullable String comment, Instant made) {
    int from = Math.max(0, passage.start() - AROUND);
    int to = Math.min(text.length(), passage.end() + AROUND);
    return new Highlight(
        0,
        text.substring(passage.start(), passage.end()),
        text.substring(from, passage.start()),
        text.substring(passage.end(), to),
        colour,
        comment,
        made);
  }

  /** The same with another colour and comment. */
  public Highlight with(HighlightColour newColour, @Nullable String newComment) {
    return new Highlight(id, quote, before, after, newColour, newComment, made);
  }

  /**
   * Where the passage stands in a text: the place whose surroundings are most like those it was
   * marked in, and of such the first. White space may differ. Empty where its words are not there.
   */
  public Optional<Span> in(String text) {
    var page = Spaceless.of(text);
    String words = Spaceless.of(quote).text();
    String left = Spaceless.of(before).text();
    String right = Spaceless.of(after).text();
    int best = -1;
    int bestLikeness = -1;
    for (int at = page.text().indexOf(words); at >= 0; at = page.text().indexOf(words, at + 1)) {
      int likeness = likeness(page.text(), at, left, at + words.length(), right);
      if (likeness > bestLikeness) {
        best = at;
        bestLikeness = likeness;
      }
    }
    return best < 0
        ? Optional.empty()
        : Optional.of(new Span(page.place(best), page.place(best + words.length() - 1) + 1));
  }

  /** How many characters next to a passage are as they were. */
  private static int likeness(String text, int start, String left, int end, String right) {
    int before = 0;
    while (before < Math.min(start, left.length())
        && text.charAt(start - 1 - before) == left.charAt(left.length() - 1 - before)) {
      before++;
    }
    int after = 0;
    while (after < Math.min(text.length() - end, right.length())
        && text.charAt(end + after) == right.charAt(after)) {
      after++;
    }
    return before + after;
  }
}

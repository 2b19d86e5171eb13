package org.clipfile.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clipfile.archive.Explanation.Offer;
import org.clipfile.archive.Explanation.Part;

/** An explanation in English, for the window and the command line alike. */
public final class ExplanationWords {
  private ExplanationWords() {}

  /** How a search was read and what its parts find, a line each. */
  public static List<String> lines(FindResult found, Explanation explanation) {
    var lines = new ArrayList<String>();
    String reading = explanation.reading();
    lines.add(reading.isEmpty() ? "Everything in the archive." : "Read as: " + isolated(reading));
    lines.addAll(found.query().hints());
    lines.addAll(parts(explanation));
    if (found.undated() > 0) {
      lines.add(undated(found.undated()));
    }
    lines.add(
        switch (found.order()) {
          case RELEVANCE -> "Order: best match first.";
          case NEWEST -> "Order: newest first.";
          case OLDEST -> "Order: oldest first.";
          case SAVED -> "Order: last saved first.";
          case PUBLICATION -> "Order: by publication, then newest first.";
          case LONGEST -> "Order: longest first.";
          case SHORTEST -> "Order: shortest first.";
        });
    if (!found.index().isComplete()) {
      lines.add(found.index().sentence());
    }
    return lines;
  }

  /** What each part finds alone, a line each. */
  public static List<String> parts(Explanation explanation) {
    return explanation.parts().stream().map(ExplanationWords::part).toList();
  }

  private static String part(Part part) {
    String text = quoted(part.text());
    return switch (part.role()) {
      case REQUIRED, CHOICE ->
          part.alone() == 0
              ? text + " alone is in no clipping."
              : text + " alone finds " + clippings(part.alone()) + ".";
      case EXCLUDED ->
          part.alone() == 0
              ? text + " is excluded, and in no clipping."
              : text + " is excluded, and in " + clippings(part.alone()) + ".";
    };
  }

  /** What an offered search is, without its count. */
  public static String offer(Offer offer) {
    String part = quoted(offer.part());
    return switch (offer.kind()) {
      case SPELLING -> "Did you mean " + part + "?";
      case APART -> "The words of " + part + " apart";
      case ANY_WORD -> "Any of the words";
      case WITHOUT -> "Without " + part;
      case WITHOUT_DATE -> "Without the date";
      case NOT_EXCLUDED -> "With " + part + " too";
      case ALONE -> "Only " + part;
    };
  }

  /** How many were left out for want of a date. */
  public static String undated(int count) {
    return String.format(Locale.ENGLISH, "%,d", count)
        + (count == 1
            ? " more would match but for the date, and has no date."
            : " more would match but for the date, and have no date.");
  }

  /** Such as "1 clipping". */
  public static String clippings(int count) {
    return String.format(Locale.ENGLISH, "%,d", count) + (count == 1 ? " clipping" : " clippings");
  }

  private static String quoted(String text) {
    return isolated("“" + text + "”");
  }

  /** Keeps words that run from the right from turning the sentence round them. */
  private static String isolated(String text) {
    return text.chars().anyMatch(c -> isFromTheRight((char) c)) ? "\u2068" + text + "\u2069" : text;
  }

  private static boolean isFromTheRight(char c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}

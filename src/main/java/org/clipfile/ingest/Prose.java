package org.clipfile.ingest;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clipfile.ingest.html.BoundedParser;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Texts of which a format does not say whether they are HTML or plain. Thread-safe. */
public final class Prose {
  private static final Pattern TAG =
      Pattern.compile("(?i)<(?:/?[a-z][a-z0-9]*(?:\\s[^<>]*)?/?|!--.{0,200}?--)>");

  private static final Pattern BLOCK =
      Pattern.compile(
          "(?i)<(?:p|div|br|h[1-6]|ul|ol|li|dl|table|blockquote|pre|section|article|figure)\\b");

  private static final Pattern BLANK_LINES = Pattern.compile("\\R[ \\t]*(?:\\R[ \\t]*)+");

  /** A line under a headline is no longer than this. */
  private static final int LONGEST_DECK = 300;

  /** So much of a summary tells whether the text opens with it. */
  private static final int SAME = 60;

  private static final Pattern CUT_SHORT = Pattern.compile("(?:…|\\.\\.\\.|\\[[.…]+])[\\])]?$");

  private Prose() {}

  /** A text that may be HTML, as HTML: where nothing parts its paragraphs, blank lines do. */
  public static String html(String text) {
    if (!TAG.matcher(text).find()) {
      return paragraphs(Parser.unescapeEntities(text, false));
    }
    return BLOCK.matcher(text).find() || !BLANK_LINES.matcher(text.strip()).find()
        ? text
        : BLANK_LINES
            .splitAsStream(text.strip())
            .map(paragraph -> "<p>" + paragraph + "</p>")
            .collect(Collectors.joining("\n"));
  }

  /** Plain text as HTML: blank lines part its paragraphs. */
  public static String paragraphs(String text) {
    return BLANK_LINES
        .splitAsStream(text.strip())
        .filter(paragraph -> !paragraph.isBlank())
        .map(paragraph ->
            "<p>" + Entities.escape(paragraph.strip()).replaceAll("\\R", "<br>") + "</p>")
        .collect(Collectors.joining("\n"));
  }

  /** A title that may be HTML, as plain text on one line, or null where there is none. */
  public static @Nullable String line(@Nullable String title) {
    if (title == null) {
      return null;
    }
    String read = BoundedParser.parse(title).text();
    String line = Spaces.squeezed(read.isBlank() ? title : read);
    return line.isEmpty() ? null : line;
  }

  /**
   * A picture with its caption, as HTML.
   *
   * @param source where its bytes may be
   * @param alt what it shows, or blank
   */
  public static String figure(String source, String alt, @Nullable String caption) {
    return "<figure><img src=\""
        + Entities.escape(source)
        + "\" alt=\""
        + Entities.escape(alt)
        + "\">"
        + (caption == null ? "" : "<figcaption>" + Entities.escape(caption) + "</figcaption>")
        + "</figure>";
  }

  /**
   * A summary as the line under the headline, or null where it is none: where it is long, cut off,
   * or how the text opens.
   */
  public static @Nullable String deck(@Nullable String summary, String text) {
    String deck = line(summary);
    if (deck == null || deck.length() > LONGEST_DECK || CUT_SHORT.matcher(deck).find()) {
      return null;
    }
    String start = deck.substring(0, Math.min(deck.length(), SAME));
    String opening = text.substring(0, Math.min(text.length(), LONGEST_DECK * 2));
    return text.isBlank() || opening.replaceAll("\\s+", " ").contains(start) ? null : deck;
  }
}

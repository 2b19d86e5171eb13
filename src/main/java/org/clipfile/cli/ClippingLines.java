package org.clipfile.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.ClippingRow;
import org.clipfile.model.Snippet;
import org.clipfile.model.Span;
import org.clipfile.model.StoryPart;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A clipping as a line for people, or as a line of JSON. */
final class ClippingLines {
  private ClippingLines() {}

  /** Id, date, publication and headline. */
  static String plain(ClippingRow row, Terminal terminal) {
    ClippingDate published = row.published();
    return Stream.of(
            Long.toString(row.id()),
            published == null ? "undated" : published.iso(),
            row.publication() == null ? "–" : harmless(row.publication()),
            terminal.bold(harmless(row.headline())))
        .collect(Collectors.joining("  "));
  }

  /** The same, and how many other clippings carry the story. */
  static String plain(ClippingRow row, @Nullable StoryPart story, Terminal terminal) {
    String line = plain(row, terminal);
    return story == null ? line : line + "  +" + (story.copies() - 1);
  }

  /** The passages with their hits in bold. */
  static String plain(Snippet snippet, Terminal terminal) {
    String text = harmless(snippet.text());
    var line = new StringBuilder("    ");
    int from = 0;
    for (Span mark : snippet.marks()) {
      line.append(text, from, mark.start());
      line.append(terminal.bold(text.substring(mark.start(), mark.end())));
      from = mark.end();
    }
    return line.append(text.substring(from)).toString();
  }

  static String json(ClippingRow row, @Nullable Snippet snippet) {
    return json(row, snippet, null);
  }

  /**
   * @param story null where there are no copies
   */
  static String json(ClippingRow row, @Nullable Snippet snippet, @Nullable StoryPart story) {
    var line =
        new JsonLine()
            .put("id", row.id())
            .put("headline", row.headline())
            .put("publication", row.publication())
            .put("source", row.source())
            .put("published", row.published())
            .put("clipped", row.clipped())
            .put("language", row.language());
    if (story != null) {
      line.put("story", story.story()).put("copies", story.copies());
    }
    if (snippet != null) {
      line.put("snippet", snippet.text())
          .put("marks", json -> spans(json, snippet.marks()))
          .put("passages", json -> spans(json, snippet.passages()));
    }
    return line.end();
  }

  private static void spans(JsonGenerator json, List<Span> spans) {
    json.writeStartArray();
    for (Span span : spans) {
      json.writeArray(new int[] {span.start(), span.end()}, 0, 2);
    }
    json.writeEndArray();
  }

  /** The text without characters that could steer a terminal; as long as before. */
  static String harmless(String text) {
    return text.replaceAll("\\p{Cntrl}", " ");
  }
}

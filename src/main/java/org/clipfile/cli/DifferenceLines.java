package org.clipfile.cli;

import java.util.List;
import org.clipfile.archive.Difference;
import org.clipfile.model.Span;
import tools.jackson.core.JsonGenerator;

/** What differs between two texts, paragraph by paragraph, as lines for people or of JSON. */
final class DifferenceLines {
  private final RootCommand root;
  private final boolean json;

  DifferenceLines(RootCommand root, boolean json) {
    this.root = root;
    this.json = json;
  }

  void tell(Difference difference) {
    if (json) {
      root.out().line(json(difference));
      return;
    }
    switch (difference.kind()) {
      case SAME -> line("  ", difference.after(), List.of());
      case ADDED -> line("+ ", difference.after(), List.of());
      case REMOVED -> line("- ", difference.before(), List.of());
      case CHANGED -> {
        line("- ", difference.before(), difference.gone());
        line("+ ", difference.after(), difference.come());
      }
    }
  }

  /** A paragraph, the words that differ in bold. */
  private void line(String sign, String paragraph, List<Span> words) {
    String text = ClippingLines.harmless(paragraph);
    var line = new StringBuilder(sign);
    int from = 0;
    for (Span span : words) {
      line.append(text, from, span.start());
      line.append(root.terminal().bold(text.substring(span.start(), span.end())));
      from = span.end();
    }
    root.out().line(line.append(text.substring(from)).toString());
  }

  private static String json(Difference difference) {
    return new JsonLine()
        .put("kind", difference.kind())
        .put("before", difference.before())
        .put("after", difference.after())
        .put("gone", json -> spans(json, difference.gone()))
        .put("come", json -> spans(json, difference.come()))
        .end();
  }

  private static void spans(JsonGenerator json, List<Span> spans) {
    json.writeStartArray();
    for (Span span : spans) {
      json.writeArray(new int[] {span.start(), span.end()}, 0, 2);
    }
    json.writeEndArray();
  }
}

package org.clipfile.ingest.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A plain-text clipping taken apart: the lines that tell something of the article, in any order,
 * and the lines of its body. No line is lost: what cannot be told apart stays in the body.
 *
 * @param header holds the headline too, where there is one
 * @param asWritten whether paragraphs are parted by blank lines and nothing is to be joined
 */
record ClippingText(Header header, List<String> body, boolean asWritten) {
  /** Below this line stands the body, as it was written; exports have it. */
  private static final String TEXT = "Text:";

  /** Further down such a line is the body's. */
  private static final int LAST_TEXT = 60;

  static ClippingText of(List<String> lines) {
    int text = lines.indexOf(TEXT);
    if (text > 0 && text <= LAST_TEXT) {
      ClippingText above = of(lines.subList(0, text));
      var body = new ArrayList<>(above.body);
      body.add("");
      body.addAll(lines.subList(text + 1, lines.size()));
      return new ClippingText(above.header, body, true);
    }
    var header = new Header();
    int end = trailer(lines, header);
    List<String> rest = lines.subList(0, end);
    return new ClippingText(header, HeadLines.of(rest, header).body(), false);
  }

  /** The paragraphs of the body; a line end that was written within one is {@code \n}. */
  List<String> paragraphs() {
    if (!asWritten) {
      return ParagraphJoiner.paragraphs(body);
    }
    return Arrays.stream(String.join("\n", body).split("\n{2,}", -1))
        .map(String::strip)
        .filter(paragraph -> !paragraph.isEmpty())
        .toList();
  }

  /** The labelled lines that close the text are read; answers where they begin. */
  private static int trailer(List<String> lines, Header header) {
    var trailer = new ArrayList<HeaderLine>();
    int end = lines.size();
    for (int i = lines.size() - 1; i >= 0; i--) {
      Optional<HeaderLine> line = HeaderLine.of(lines.get(i));
      if (line.isPresent()) {
        trailer.addFirst(line.get());
        end = i;
      } else if (!HeadLines.isNoise(lines.get(i))) {
        break;
      }
    }
    trailer.forEach(header::add);
    return end;
  }
}

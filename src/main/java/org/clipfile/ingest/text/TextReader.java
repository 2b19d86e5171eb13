package org.clipfile.ingest.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.clipfile.ingest.Charsets;
import org.clipfile.ingest.ClippingReader;
import org.clipfile.ingest.Completion;
import org.clipfile.ingest.Contents;
import org.clipfile.ingest.Input;
import org.clipfile.ingest.RefusedInput;
import org.clipfile.model.Article;
import org.clipfile.model.ParsedClipping;
import org.clipfile.model.ledger.RejectReason;

/**
 * Reads the plain-text clipping, the archive's home format: a headline, lines that tell of the
 * article in any order, and the body. Any text with a headline and a body is one, so that nothing
 * that was saved is turned away.
 */
public final class TextReader implements ClippingReader {
  /** Texts, but for programs and other readers. */
  private static final Set<String> OTHER_FORMATS =
      Set.of(
          "css", "js", "json", "jsonl", "xml", "csv", "tsv", "svg", "eml", "mbox", "mht", "mhtml",
          "rtf", "ics", "vcf", "html", "htm", "xhtml", "java", "py", "sh", "sql", "log");

  /** A text without a headline is given its first words as one. */
  private static final int GIVEN_HEADLINE = 120;

  private static final int SHORTEST_UNTITLED = 200;

  @Override
  public String format() {
    return "text";
  }

  @Override
  public boolean recognises(Input input) {
    String name = input.name().toLowerCase(Locale.ROOT);
    String extension = name.substring(name.lastIndexOf('.') + 1);
    return !(name.contains(".") && OTHER_FORMATS.contains(extension))
        && !input.isBinary()
        && !startsAsOther(input.bytes());
  }

  private static boolean startsAsOther(byte[] bytes) {
    String start =
        new String(
            bytes, 0, Math.min(bytes.length, 64), java.nio.charset.StandardCharsets.ISO_8859_1);
    return start.startsWith("{\\rtf")
        || start.startsWith("<?xml")
        || start.startsWith("%PDF-")
        || start.startsWith("%!PS");
  }

  @Override
  public Contents read(Input input) throws RefusedInput {
    String text = Charsets.decode(input.bytes(), null);
    var clipping = ClippingText.of(TextLines.squeezed(text));
    List<String> paragraphs = clipping.paragraphs();
    if (paragraphs.isEmpty()) {
      throw new RefusedInput(
          RejectReason.NO_ARTICLE, "The text holds no article: no body stands under a headline.");
    }
    return Contents.of(new ParsedClipping(article(clipping.header(), paragraphs), List.of()));
  }

  private static Article article(Header header, List<String> paragraphs) throws RefusedInput {
    return Completion.of(
        header
            .draft(headline(header, paragraphs))
            .body(html(paragraphs), String.join("\n\n", paragraphs))
            .build(),
        List.of(paragraphs.getFirst()));
  }

  private static String headline(Header header, List<String> paragraphs) throws RefusedInput {
    String headline = header.first(Field.HEADLINE);
    if (headline != null) {
      return headline;
    }
    String first = paragraphs.getFirst();
    if (first.length() < SHORTEST_UNTITLED) {
      throw new RefusedInput(
          RejectReason.NO_ARTICLE, "The text holds no article: it has no headline.");
    }
    int end = first.lastIndexOf(' ', GIVEN_HEADLINE);
    return first.substring(
            0, end < GIVEN_HEADLINE / 2 ? first.offsetByCodePoints(0, GIVEN_HEADLINE / 2) : end)
        + "…";
  }

  private static String html(List<String> paragraphs) {
    return paragraphs.stream()
        .map(
            p -> "<p>" + p.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") + "</p>")
        .map(p -> p.replace("\n", "<br>"))
        .collect(Collectors.joining("\n"));
  }
}

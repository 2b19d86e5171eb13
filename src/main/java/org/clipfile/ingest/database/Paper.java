package org.clipfile.ingest.database;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.clipfile.ingest.Charsets;
import org.clipfile.ingest.Companions;
import org.clipfile.ingest.Input;
import org.clipfile.ingest.RefusedInput;
import org.clipfile.ingest.html.BoundedParser;
import org.clipfile.ingest.html.PageCharset;
import org.clipfile.ingest.office.OfficeDocument;
import org.clipfile.ingest.office.OfficeFormat;
import org.clipfile.ingest.text.TextLines;

/**
 * A bundle as lines, whether it came as plain text, HTML, RTF or a document of Word.
 *
 * @param wrapped whether it is plain text, whose lines are no paragraphs
 */
record Paper(List<Line> lines, boolean wrapped, Companions companions) {
  /** What tells the database stands in the first so many bytes. */
  private static final int OPENING = Input.OPENING;

  private static final Pattern BLOCK = Pattern.compile("(?i)</?(?:p|div|td|br|h\\d)\\b[^>]*>");
  private static final Pattern RULE = Pattern.compile("(?i)<hr\\b[^>]*>");

  /**
   * The text at a bundle's beginning, as lines: cheap, and not exact.
   *
   * @param hint whether the raw beginning of a file can be a bundle's; asked of every file
   */
  static String opening(Input input, Predicate<String> hint) {
    byte[] bytes = input.bytes();
    Optional<OfficeFormat> office = OfficeDocument.format(bytes);
    if (office.isPresent()) {
      return office.get().opening(bytes, OPENING);
    }
    boolean wide = isWide(bytes);
    if (!wide && !hint.test(input.opening())) {
      return ""; // before anything is copied
    }
    byte[] start = bytes.length > OPENING ? Arrays.copyOf(bytes, OPENING) : bytes;
    if ((wide && !hint.test(Charsets.decode(start, null))) || Charsets.isBinary(start)) {
      return "";
    }
    return isHtml(start)
        ? BLOCK
            .matcher(
                RULE.matcher(PageCharset.decode(start)).replaceAll("\n" + MarkedUp.RULE + "\n"))
            .replaceAll("\n")
            .replaceAll("<[^>]*>", "")
            .replace("&nbsp;", " ")
        : Charsets.decode(start, null);
  }

  /** Whether the bytes are UTF-16, of which nothing can be told before it is decoded. */
  private static boolean isWide(byte[] start) {
    return start.length > 1 && (start[0] == 0 || start[1] == 0 || (start[0] >= -2 && start[0] < 0));
  }

  static Paper of(Input input) throws RefusedInput {
    byte[] bytes = input.bytes();
    Optional<OfficeFormat> office = OfficeDocument.format(bytes);
    if (office.isPresent()) {
      OfficeDocument document = office.get().open(bytes);
      return new Paper(MarkedUp.lines(document.body()), false, document.pictures());
    }
    if (isHtml(bytes)) {
      return new Paper(
          MarkedUp.lines(BoundedParser.parse(PageCharset.decode(bytes)).body()),
          false,
          input.companions());
    }
    return new Paper(plain(Charsets.decode(bytes, null)), true, Companions.NONE);
  }

  private static boolean isHtml(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 2048), StandardCharsets.ISO_8859_1);
    return start.matches("(?is)(?:[^<]{0,8})<(?:!doctype\\s+html|html|head|\\?xml|!--).*");
  }

  private static List<Line> plain(String text) {
    var lines = new ArrayList<Line>();
    boolean first = true;
    for (String line : TextLines.of(text)) {
      if (!line.isEmpty()) {
        lines.add(new Line(line, line, first));
      }
      first = line.isEmpty();
    }
    return lines;
  }
}

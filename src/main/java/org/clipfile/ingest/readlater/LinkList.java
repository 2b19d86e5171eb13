package org.clipfile.ingest.readlater;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clipfile.ingest.Companions;
import org.clipfile.ingest.Input;
import org.clipfile.ingest.InputSource;
import org.clipfile.ingest.Members;
import org.clipfile.ingest.RefusedInput;
import org.clipfile.ingest.html.BoundedParser;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/**
 * An export that is an HTML list of links.
 *
 * @param marks by which it is told, lower case
 * @param alone makes a list of one link
 */
record LinkList(String format, List<String> marks, Function<LinkEntries.Link, String> alone)
    implements Export {
  static final List<Export> ALL =
      List.of(
          new LinkList(
              "bookmarks", List.of("<!doctype netscape-bookmark-file"), LinkList::netscape),
          new LinkList(
              "pocket", List.of("<title>pocket export</title>", "time_added="), LinkList::pocket));

  /** The first mark stands here, the others need not. */
  private static final int HEAD = 512;

  private static final int OPENING = 8 * 1024;

  /** Netscape's bookmark file, which every browser and most services write. */
  private static String netscape(LinkEntries.Link link) {
    return """
    <!DOCTYPE NETSCAPE-Bookmark-file-1>
    <META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
    <TITLE>Bookmarks</TITLE>
    <DL><p>
    """
        + link.folders().stream()
            .map(folder -> "<DT><H3>" + Entities.escape(folder) + "</H3>\n<DL><p>\n")
            .collect(Collectors.joining())
        + "<DT>"
        + link.html()
        + "\n</DL><p>".repeat(link.folders().size() + 1)
        + "\n";
  }

  private static String pocket(LinkEntries.Link link) {
    return """
    <!DOCTYPE html>
    <html><head><meta charset="UTF-8"><title>Pocket Export</title></head><body><ul>
    <li>\
    """
        + link.html()
        + "</li>\n</ul></body></html>\n";
  }

  @Override
  public boolean fits(Input input) {
    if (!opens(input.opening(), marks.getFirst())) {
      return false;
    }
    String opening = input.opening(OPENING).toLowerCase(Locale.ROOT);
    return marks.stream().allMatch(opening::contains);
  }

  /** Told fast, for every page is asked: the mark begins with a bracket. */
  private static boolean opens(String opening, String mark) {
    int end = Math.min(HEAD, opening.length());
    for (int at = opening.indexOf('<', 0, end); at >= 0; at = opening.indexOf('<', at + 1, end)) {
      if (opening.regionMatches(true, at, mark, 0, mark.length())) {
        return at + mark.length() <= end;
      }
    }
    return false;
  }

  @Override
  public boolean isOne(Input input) {
    try {
      LinkEntries links = links(input);
      return links.next() != null && links.next() == null;
    } catch (IOException e) {
      return false; // a bundle says what is wrong with it
    }
  }

  private static LinkEntries links(Input input) throws IOException {
    return new LinkEntries(ExportText.of(input.bytes()));
  }

  @Override
  public SavedArticle article(Input input) throws RefusedInput {
    LinkEntries.Link link;
    try {
      link = links(input).next();
    } catch (IOException e) {
      throw Export.damaged("The entry cannot be read: " + e.getMessage() + ".");
    }
    Element body = BoundedParser.fragment(link == null ? "" : link.html());
    Element anchor = body.selectFirst("a");
    if (link == null || anchor == null) {
      throw Export.damaged("The entry holds no link.");
    }
    Element words = body.selectFirst("dd");
    return new SavedArticle()
        .title(anchor.text())
        .url(anchor.attr("href"))
        .remark("", words == null ? "" : words.wholeText())
        .keywords(link.folders())
        .keywords(Arrays.asList(anchor.attr("tags").split(",", -1)))
        .starred(anchor.attr("data-important").equals("true"))
        .clipped(SavedDates.of(anchor.attr("add_date") + anchor.attr("time_added")));
  }

  @Override
  public void split(InputSource source, Members members) throws IOException, RefusedInput {
    try (Reader reader = ExportText.open(source)) {
      var links = new LinkEntries(reader);
      boolean more = true;
      for (int number = 1; more; number++) {
        LinkEntries.Link link = links.next();
        if (link == null) {
          return;
        }
        byte[] bytes = alone.apply(link).getBytes(StandardCharsets.UTF_8);
        more = members.add(number + ".html", bytes, Companions.NONE);
      }
    }
  }
}

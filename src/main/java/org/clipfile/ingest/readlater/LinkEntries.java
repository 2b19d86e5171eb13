package org.clipfile.ingest.readlater;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The links of a list of bookmarks, one after another. The list is HTML that is never closed
 * properly, so it is cut where a link or a heading begins. One thread.
 */
final class LinkEntries {
  /** In characters, with its icon. */
  private static final int LONGEST = 16 << 20;

  private static final Pattern LIST = Pattern.compile("<(/?)dl\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern HEADING =
      Pattern.compile("^<h3([^>]*)>(.*?)</h3", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern BEHIND =
      Pattern.compile("<(?:/?(?:dl|dt|ul|li|hr|body|html)\\b|h1\\b)", Pattern.CASE_INSENSITIVE);
  private static final Pattern BROWSERS_OWN =
      Pattern.compile("PERSONAL_TOOLBAR_FOLDER|UNFILED_BOOKMARKS_FOLDER", Pattern.CASE_INSENSITIVE);

  private final Reader reader;
  private final Deque<String> folders = new ArrayDeque<>();
  private String folder = "";
  private String start = "";

  LinkEntries(Reader reader) {
    this.reader = reader;
  }

  /**
   * A link.
   *
   * @param folders those it lies in, the outermost first, without the browser's own
   * @param html the link, and what was written of it, as it stands
   */
  record Link(List<String> folders, String html) {}

  /** The next link, or null behind the last. */
  @Nullable Link next() throws IOException {
    for (String piece = piece(); piece != null; piece = piece()) {
      Link link = null;
      Matcher heading = HEADING.matcher(piece);
      if (heading.find()) {
        boolean own = BROWSERS_OWN.matcher(heading.group(1)).find();
        folder = own ? "" : Parser.unescapeEntities(heading.group(2), false).strip();
      } else if (piece.regionMatches(true, 0, "<a", 0, 2)) {
        Matcher behind = BEHIND.matcher(piece);
        String html = behind.find() ? piece.substring(0, behind.start()) : piece;
        link = new Link(path(), html.strip());
      }
      follow(piece);
      if (link != null) {
        return link;
      }
    }
    return null;
  }

  private List<String> path() {
    return folders.reversed().stream().filter(name -> !name.isEmpty()).toList();
  }

  /** Goes into lists and out of them. */
  private void follow(String piece) {
    Matcher list = LIST.matcher(piece);
    while (list.find()) {
      if (list.group(1).isEmpty()) {
        folders.push(folder);
        folder = "";
      } else {
        folders.poll();
      }
    }
  }

  /** All from one link or heading to the next, or null behind the last. */
  private @Nullable String piece() throws IOException {
    var piece = new StringBuilder(start);
    boolean tag = !start.isEmpty();
    boolean quoted = false;
    start = "";
    for (int c = reader.read(); c >= 0; c = reader.read()) {
      piece.append((char) c);
      if (piece.length() > LONGEST) {
        throw new IOException("an entry is longer than an entry may be");
      }
      switch (c) {
        case '<' -> tag = true;
        case '>' -> tag = tag && quoted;
        case '"' -> quoted = tag && !quoted;
        case '\n' -> quoted = false; // a quote nobody closed
        default -> {}
      }
      if (!quoted && (c == '>' || c == ' ' || c == '\t' || c == '\r' || c == '\n')) {
        int begin = piece.lastIndexOf("<");
        if (begin > 0 && isStart(piece.substring(begin, Math.min(begin + 4, piece.length() - 1)))) {
          start = piece.substring(begin);
          return piece.substring(0, begin);
        }
      }
    }
    return piece.isEmpty() ? null : piece.toString();
  }

  private static boolean isStart(String tag) {
    String lower = tag.toLowerCase(Locale.ROOT);
    return lower.equals("<a") || lower.equals("<h3");
  }
}

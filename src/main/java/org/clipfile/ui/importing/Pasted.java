package org.clipfile.ui.importing;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What was pasted or dropped and is no file: written to a file of a format that Clipfile reads, so
 * that it comes in as everything does, original and all. Immutable.
 *
 * <p>Text becomes a plain-text clipping, HTML a page, a lone address a bookmark.
 *
 * @param name of the file, by which the ledger names it
 * @param content of the file, in UTF-8
 */
public record Pasted(String name, String content) {
  private static final Pattern ADDRESS =
      Pattern.compile("https?://[^\\s<>\"]+", Pattern.CASE_INSENSITIVE);
  private static final Pattern SOURCE_URL = Pattern.compile("(?m)^SourceURL:\\s*(\\S+)");
  private static final Pattern FRAGMENT =
      Pattern.compile(
          "<!--\\s*StartFragment\\s*-->(.*?)<!--\\s*EndFragment\\s*-->", Pattern.DOTALL);
  private static final Pattern HEADING =
      Pattern.compile("<h[1-3][^>]*>(.*?)</h[1-3]>", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  private static final Pattern BODY =
      Pattern.compile("<body[^>]*>(.*?)</body>", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  private static final Pattern MARKUP = Pattern.compile("<[^>]*>");
  private static final Pattern SENTENCE = Pattern.compile("^.{20,200}?[.!?。！？۔](?=\\s|$|\\p{L})");
  private static final int LONGEST_HEADLINE = 200;

  /**
   * What a clipboard or a drag holds.
   *
   * @param html with or without the header that Windows puts before it; null for none
   * @param text null for none
   * @param address where the clipboard tells it beside the rest; null for none
   * @return null where there is nothing to take in
   */
  static @Nullable Pasted of(
      @Nullable String html, @Nullable String text, @Nullable String address, ZonedDateTime now) {
    String plain = text == null ? "" : text.strip();
    String lone = plain.lines().count() <= 2 ? loneAddress(plain) : null;
    if (lone != null) {
      return bookmark(lone, title(lone, plain, html), now);
    }
    if (html != null && !MARKUP.matcher(html).replaceAll("").isBlank()) {
      return page(html, plain, address);
    }
    if (!plain.isEmpty()) {
      return clipping(plain, address, now);
    }
    String alone = address == null ? null : loneAddress(address);
    return alone == null ? null : bookmark(alone, title(alone, "", html), now);
  }

  /** The address that a text is, with a title on a line of its own at most. */
  private static @Nullable String loneAddress(String text) {
    String first = text.lines().findFirst().orElse("").strip();
    if (!ADDRESS.matcher(first).matches()) {
      return null;
    }
    try {
      return new URI(first).getHost() == null ? null : first;
    } catch (URISyntaxException e) {
      return ADDRESS.matcher(first).matches() && !first.contains(" ") ? first : null;
    }
  }

  /** What a link is called: on a line of its own, or in the markup that is dragged with it. */
  private static String title(String address, String text, @Nullable String html) {
    String below = text.lines().skip(1).findFirst().orElse("").strip();
    String marked = html == null ? "" : words(fragment(html));
    return !below.isEmpty() ? below : marked.isEmpty() ? address : cut(marked);
  }

  private static String words(String markup) {
    return unescaped(MARKUP.matcher(markup).replaceAll(" ").replaceAll("\\s+", " ").strip());
  }

  private static Pasted bookmark(String address, String title, ZonedDateTime now) {
    String content =
        """
        <!DOCTYPE NETSCAPE-Bookmark-file-1>
        <META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
        <TITLE>Bookmarks</TITLE>
        <H1>Bookmarks</H1>
        <DL><p>
        <DT><A HREF="%s" ADD_DATE="%d">%s</A>
        </DL><p>
        """
            .formatted(escaped(address), now.toEpochSecond(), escaped(title));
    return new Pasted("pasted link.html", content);
  }

  private static Pasted page(String html, String plain, @Nullable String address) {
    String from = address != null ? address : sourceUrl(html);
    String fragment = fragment(html);
    String title = title(fragment, plain);
    String link = from == null ? "" : "<link rel=\"canonical\" href=\"" + escaped(from) + "\">\n";
    String heading = HEADING.matcher(fragment).find() ? "" : "<h1>" + escaped(title) + "</h1>\n";
    String content =
        """
        <!DOCTYPE html>
        <html><head><meta charset="utf-8">
        <title>%s</title>
        %s</head><body><article>
        %s%s
        </article></body></html>
        """
            .formatted(escaped(title), link, heading, fragment);
    return new Pasted("pasted page.html", content);
  }

  private static @Nullable String sourceUrl(String html) {
    int markup = html.indexOf('<');
    Matcher header = SOURCE_URL.matcher(markup < 0 ? "" : html.substring(0, markup));
    return header.find() ? header.group(1) : null;
  }

  private static String fragment(String html) {
    Matcher marked = FRAGMENT.matcher(html);
    if (marked.find()) {
      return marked.group(1);
    }
    Matcher body = BODY.matcher(html);
    return body.find() ? body.group(1) : html.substring(Math.max(0, html.indexOf('<')));
  }

  private static String title(String fragment, String plain) {
    Matcher heading = HEADING.matcher(fragment);
    String text = heading.find() ? heading.group(1) : plain.isEmpty() ? fragment : headline(plain);
    return cut(words(text));
  }

  private static Pasted clipping(String text, @Nullable String address, ZonedDateTime now) {
    String headline = headline(text);
    String first = text.lines().findFirst().orElse("").strip();
    boolean ownLine = first.equals(headline) && text.lines().count() > 1;
    String body = ownLine ? text.substring(text.indexOf('\n') + 1).strip() : text;
    var content = new StringBuilder(headline).append("\n\n");
    content
        .append("Document Date: ")
        .append(STAMP.format(now).toLowerCase(Locale.ROOT))
        .append('\n');
    if (address != null) {
      content.append("Show on website : ").append(address).append('\n');
    }
    return new Pasted("pasted text.txt", content.append('\n').append(body).append('\n').toString());
  }

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

  /** The first line, or where that is a paragraph its first sentence. */
  private static String headline(String text) {
    String first = text.lines().findFirst().orElse("").strip();
    if (first.length() <= LONGEST_HEADLINE && text.lines().count() > 1) {
      return first;
    }
    Matcher sentence = SENTENCE.matcher(first);
    return cut(sentence.find() ? sentence.group() : first);
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST_HEADLINE) {
      return text;
    }
    int space = text.lastIndexOf(' ', LONGEST_HEADLINE);
    int end = space > 40 ? space : LONGEST_HEADLINE;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String unescaped(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&nbsp;", " ")
        .replace("&amp;", "&");
  }

  /**
   * Writes it into a folder.
   *
   * @throws IOException where it cannot be written
   */
  Path writeTo(Path folder) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }
}

package org.clipfile.ingest.feed;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clipfile.ingest.Prose;
import org.clipfile.ingest.Xml;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The texts of XML feeds, which hold HTML as text, as elements, or by mistake. */
final class FeedText {
  /** RSS names an author by address and name; some hide the address behind a word. */
  private static final Pattern MAIL_AND_NAME = Pattern.compile("^\\S+@\\S+\\s*\\((.+)\\)$");

  private FeedText() {}

  /** The HTML in an element, or blank. */
  static String html(@Nullable Element element) {
    if (element == null) {
      return "";
    }
    Element nitf = Xml.first(element, "body.content");
    if (nitf != null) {
      return Xml.html(nitf);
    }
    return element.childrenSize() > 0 ? Xml.html(element) : element.wholeText();
  }

  /** A title on one line, or null. */
  static @Nullable String title(@Nullable Element element) {
    return element == null ? null : Prose.line(element.wholeText());
  }

  /** The name of a person, or the address where there is no more. */
  static @Nullable String person(@Nullable String written) {
    if (written == null) {
      return null;
    }
    Matcher m = MAIL_AND_NAME.matcher(written);
    return m.matches() ? m.group(1).strip() : Prose.line(written);
  }

  /** An address on the web, made absolute, or null. */
  static @Nullable String url(@Nullable String written, @Nullable String base) {
    if (written == null || written.isBlank()) {
      return null;
    }
    try {
      URI uri = URI.create(written.strip());
      String url = (base == null ? uri : URI.create(base).resolve(uri)).toString();
      return isWeb(url) ? url : null;
    } catch (IllegalArgumentException e) {
      return isWeb(written.strip()) ? written.strip() : null; // browsers take it nevertheless
    }
  }

  private static boolean isWeb(String url) {
    return url.regionMatches(true, 0, "http://", 0, 7)
        || url.regionMatches(true, 0, "https://", 0, 8);
  }
}

package org.clipfile.search;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parts and measures of a clipping's texts. */
final class Texts {
  /** The first paragraphs are a lead until they have so many characters together. */
  private static final int LEAD = 300;

  private static final String PARAGRAPH = "\n\n";

  private static final String CAPTION_START = "<figcaption";
  private static final String CAPTION_END = "</figcaption>";
  private static final Pattern BREAK = Pattern.compile("</?(?:br|div|h\\d|li|ol|p|ul)\\b[^<>]*>");
  private static final Pattern ELEMENT = Pattern.compile("<[^<>]*>");
  private static final Pattern REFERENCE = Pattern.compile("&(\\w{1,8}|#\\w{1,8});");

  private Texts() {}

  /** The first paragraphs of a body. */
  static String lead(String body) {
    int end = 0;
    while (end < LEAD && end >= 0 && end < body.length()) {
      int next = body.indexOf(PARAGRAPH, end == 0 ? 0 : end + PARAGRAPH.length());
      end = next < 0 ? body.length() : next;
    }
    return body.substring(0, end);
  }

  /** What stands under the pictures of a cleaned body. */
  static List<String> captions(String html) {
    var captions = new ArrayList<String>();
    for (int at = html.indexOf(CAPTION_START); at >= 0; at = html.indexOf(CAPTION_START, at)) {
      int end = html.indexOf(CAPTION_END, at);
      int to = end < 0 ? html.length() : end;
      int from = html.indexOf('>', at) + 1;
      if (from > 0 && from < to) {
        captions.add(plain(html.substring(from, to)));
      }
      at = to;
    }
    return captions;
  }

  /** The words of a piece of cleaned markup. */
  private static String plain(String html) {
    String text = ELEMENT.matcher(BREAK.matcher(html).replaceAll(" ")).replaceAll("");
    return REFERENCE
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(sign(found.group(1))));
  }

  private static String sign(String reference) {
    return switch (reference) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      default -> " "; // the cleaner writes no other, but for spaces of some kind
    };
  }

  /** How many words a text has; of scripts without spaces every sign counts. */
  static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); ) {
      char ascii = text.charAt(i);
      if (ascii < 128) {
        boolean letter =
            PlainLetters.isOfWords(ascii) || (inside && (ascii == '\'' || ascii == '-'));
        words += letter && !inside ? 1 : 0;
        inside = letter;
        i++;
        continue;
      }
      int c = text.codePointAt(i);
      boolean sign = Character.isIdeographic(c) || (c >= 0x3040 && c <= 0x30ff);
      boolean letter = !sign && (Character.isLetterOrDigit(c) || (inside && joins(c)));
      words += sign || (letter && !inside) ? 1 : 0;
      inside = letter;
      i += Character.charCount(c);
    }
    return words;
  }

  /** Marks on letters, and what stands inside words. */
  private static boolean joins(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || c == '\''
        || c == '’'
        || c == '-'
        || c == '\u200c'
        || c == '\u200d';
  }

  /** The host of an address; null where it has none. */
  static @Nullable String host(String url) {
    try {
      return new URI(url).getHost();
    } catch (URISyntaxException e) {
      return null; // an address may be anything a page calls itself
    }
  }
}

package org.clipfile.search;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Parts and measures of a clipping's texts. */
final class Texts {
  /** The first paragraphs are a lead until they have so many characters together. */
  private static final int LEAD = 300;

  private static final String PARAGRAPH = "\n\n";

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

  /** How many words a text has; of scripts without spaces every sign counts. */
  static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); ) {
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

package org.clipfile.ingest.html;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clipfile.ingest.Charsets;
import org.clipfile.ingest.Input;
import org.clipfile.ingest.Utf8Text;
import org.jspecify.annotations.Nullable;

/** The charset a page declares in its first bytes, and the page's text. */
public final class PageCharset {
  /** Browsers look at 1,024 bytes; saved pages often have long comments before. */
  private static final int HEAD = 8 * 1024;

  private static final Pattern DECLARED =
      Pattern.compile(
          "(?:<meta[^>]{0,200}?charset|<\\?xml[^>]{0,80}?encoding)\\s*=\\s*[\"']?\\s*([\\w:.-]+)",
          Pattern.CASE_INSENSITIVE);

  private PageCharset() {}

  public static String decode(byte[] bytes) {
    return Charsets.decode(() -> declared(bytes), bytes);
  }

  /** The text of a page. */
  static Utf8Text decode(Input page) {
    return Charsets.utf8(() -> declared(page.bytes()), page);
  }

  /** The first characters of a page, whatever follows. */
  static String opening(byte[] bytes) {
    return Charsets.decode(Arrays.copyOf(bytes, Math.min(bytes.length, HEAD) & ~1), null);
  }

  private static @Nullable String declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher m = DECLARED.matcher(head);
    return m.find() ? m.group(1) : null;
  }
}

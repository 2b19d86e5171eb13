package org.clipfile.archive;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.clipfile.model.Article;
import org.clipfile.model.ClippingDate;

/**
 * Names for exported files: date and headline, safe on every common file system, each given out
 * once. One thread.
 */
final class FileNames {
  /** Leaves room for the ending and a number within the 255 bytes of most file systems. */
  private static final int MAX_BYTES = 180;

  private static final Pattern FORBIDDEN =
      Pattern.compile("[/\\\\:*?\"<>|\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]+");
  private static final Pattern DOTS = Pattern.compile("^[. ]+|[. ]+$");
  private static final Pattern SPACES = Pattern.compile("[\\s\\h]+");
  private static final Pattern RESERVED =
      Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

  private final Set<String> given = new HashSet<>();

  /** A name that this object has not given out before. */
  String name(Article article, String extension) {
    ClippingDate published = article.published();
    String date =
        published == null ? "" : published.firstDay().toString().substring(0, digits(published));
    String stem = safe((date + " " + article.headline()).strip());
    String name = stem + "." + extension;
    for (int n = 2; !given.add(name.toLowerCase(Locale.ROOT)); n++) {
      name = stem + " (" + n + ")." + extension;
    }
    return name;
  }

  private static int digits(ClippingDate date) {
    return switch (date.precision()) {
      case YEAR -> 4;
      case MONTH -> 7;
      case DAY, MINUTE -> 10;
    };
  }

  private static String safe(String text) {
    String spaced = SPACES.matcher(FORBIDDEN.matcher(text).replaceAll(" ")).replaceAll(" ");
    String cut = cut(spaced.strip());
    String stem = DOTS.matcher(cut).replaceAll("");
    if (stem.isEmpty()) {
      return "clipping";
    }
    return RESERVED.matcher(stem).matches() ? "_" + stem : stem;
  }

  private static String cut(String text) {
    int bytes = 0;
    int i = 0;
    while (i < text.length()) {
      int codePoint = text.codePointAt(i);
      bytes += Character.toString(codePoint).getBytes(StandardCharsets.UTF_8).length;
      if (bytes > MAX_BYTES) {
        return text.substring(0, i);
      }
      i += Character.charCount(codePoint);
    }
    return text;
  }
}

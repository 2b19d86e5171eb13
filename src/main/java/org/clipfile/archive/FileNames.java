package org.clipfile.archive;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.clipfile.model.Clipping;

/**
 * Names for exported files, by a template, safe on every common file system, each given out once.
 * One thread.
 */
final class FileNames {
  /** Leaves room for the ending and a number within the 255 bytes of most file systems. */
  private static final int MAX_BYTES = 180;

  private static final Pattern FORBIDDEN =
      Pattern.compile("[/\\\\:*?\"<>|\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}]+");
  private static final Pattern DOTS = Pattern.compile("^[. ]+|[. ]+$");
  private static final Pattern SPACES = Pattern.compile("[\\s\\h]+");
  private static final Pattern RESERVED =
      Pattern.compile("(?i)(con|conin\\$|conout\\$|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]) *(\\..*)?");

  private final Set<String> given = new HashSet<>();

  private final NameTemplate template;

  FileNames(NameTemplate template) {
    this.template = template;
  }

  /** A name that this object has not given out before. */
  String name(Clipping clipping, String extension) {
    return name(safe(template.fill(clipping)), extension);
  }

  private String name(String stem, String extension) {
    String name = stem + "." + extension;
    for (int n = 2; !given.add(name.toLowerCase(Locale.ROOT)); n++) {
      name = stem + " (" + n + ")." + extension;
    }
    return name;
  }

  /** A file's name, without its ending, that every common file system takes. */
  static String safe(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    String spaced = SPACES.matcher(FORBIDDEN.matcher(composed).replaceAll(" ")).replaceAll(" ");
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

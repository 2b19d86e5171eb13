package org.clipfile.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.clipfile.ingest.Languages;
import org.jspecify.annotations.Nullable;

/**
 * The labels of a category line with the noise taken off: {@code ,English,International -
 * ,Snippets}.
 *
 * @param language the tag of the language named among them, or null
 */
record CategoryLine(List<String> categories, @Nullable String language) {
  private static final Pattern COMMAS = Pattern.compile("[,،、，;；|\\[\\]]");
  private static final Pattern NOISE =
      Pattern.compile("^[\\s\\p{Z}\\p{Pd}#*\"'·•/]+|[\\s\\p{Z}\\p{Pd}*\"'·•/]+$");

  static CategoryLine of(String value) {
    var categories = new ArrayList<String>();
    String language = null;
    for (String part : COMMAS.splitAsStream(value).toList()) {
      String category = NOISE.matcher(part).replaceAll("");
      String named = Languages.byName(category).orElse(null);
      if (named != null && language == null) {
        language = named;
      } else if (!category.isEmpty() && !categories.contains(category)) {
        categories.add(category);
      }
    }
    return new CategoryLine(List.copyOf(categories), language);
  }
}

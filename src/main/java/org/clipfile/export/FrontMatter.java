package org.clipfile.export;

import java.util.List;
import java.util.Locale;
import org.clipfile.model.Article;
import org.clipfile.model.Clipping;
import org.jspecify.annotations.Nullable;

/** What is known of a clipping as YAML front matter: every value a double-quoted scalar. */
final class FrontMatter {
  private final StringBuilder out = new StringBuilder();

  private FrontMatter() {}

  static String of(Clipping clipping) {
    Article article = clipping.article();
    FrontMatter yaml = new FrontMatter();
    yaml.out.append("---\n");
    yaml.add("headline", article.headline());
    yaml.add("deck", article.deck());
    yaml.add("byline", article.byline());
    yaml.add("authors", article.authors());
    yaml.add("publication", article.publication());
    yaml.add("source", article.source());
    yaml.add("published", article.published() == null ? null : article.published().iso());
    yaml.add("clipped", article.clipped() == null ? null : article.clipped().iso());
    yaml.add("section", article.section());
    yaml.add("categories", article.categories());
    yaml.add("keywords", article.keywords());
    yaml.add("language", article.language());
    yaml.add("url", article.url());
    return yaml.out.append("---\n").toString();
  }

  private void add(String key, @Nullable String value) {
    if (value != null) {
      out.append(key).append(": ").append(quoted(value)).append('\n');
    }
  }

  private void add(String key, List<String> values) {
    if (!values.isEmpty()) {
      out.append(key).append(":\n");
      values.forEach(value -> out.append("  - ").append(quoted(value)).append('\n'));
    }
  }

  private static String quoted(String value) {
    StringBuilder text = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"' -> text.append("\\\"");
        case '\\' -> text.append("\\\\");
        case '\n' -> text.append("\\n");
        default -> text.append(isPrintable(c) ? String.valueOf(c) : escape(c));
      }
    }
    return text.append('"').toString();
  }

  /** Whether YAML takes the character as it is, and as no line end. */
  private static boolean isPrintable(char c) {
    return !Character.isISOControl(c) && c != '\u2028' && c != '\u2029' && c < '\uFFFE';
  }

  private static String escape(char c) {
    return String.format(Locale.ROOT, "\\u%04x", (int) c);
  }
}

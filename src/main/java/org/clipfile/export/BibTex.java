package org.clipfile.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clipfile.model.Article;
import org.clipfile.model.Clipping;
import org.clipfile.model.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Clippings as entries of BibTeX in UTF-8: an {@code @article} with {@code journal}, {@code date}
 * for biblatex beside {@code year} and {@code month}, and what TeX would take for a command
 * escaped.
 */
final class BibTex implements Gathering {
  private final OutputStream out;

  BibTex(OutputStream out) {
    this.out = out;
  }

  @Override
  public List<String> add(Clipping clipping) throws IOException {
    Article article = clipping.article();
    var entry = new StringBuilder("@article{clipfile" + clipping.id());
    // A second pair of braces keeps styles from changing the capitals.
    field(entry, "title", "{" + escaped(article.headline()) + "}");
    field(entry, "author", authors(article));
    field(entry, "journal", escaped(article.publication()));
    if (article.published() != null) {
      var date = article.published();
      field(entry, "date", date.iso().substring(0, Math.min(10, date.iso().length())));
      field(entry, "year", String.format(Locale.ROOT, "%04d", date.value().getYear()));
      if (date.precision().compareTo(Precision.MONTH) >= 0) {
        field(entry, "month", String.valueOf(date.value().getMonthValue()));
      }
    }
    String keywords =
        Stream.concat(article.categories().stream(), article.keywords().stream())
            .distinct()
            .collect(Collectors.joining(", "));
    field(entry, "keywords", keywords.isEmpty() ? null : escaped(keywords));
    field(entry, "langid", article.language());
    field(entry, "url", article.url() == null ? null : address(article.url()));
    if (article.clipped() != null) {
      field(entry, "urldate", article.clipped().firstDay().toString());
    }
    entry.append("\n}\n\n");
    out.write(entry.toString().getBytes(StandardCharsets.UTF_8));
    return List.of();
  }

  /** A name in braces is one name, whatever commas and words are in it. */
  private static @Nullable String authors(Article article) {
    List<String> names =
        article.authors().isEmpty() && article.byline() != null
            ? List.of(article.byline())
            : article.authors();
    return names.isEmpty()
        ? null
        : names.stream()
            .map(name -> "{" + escaped(name) + "}")
            .collect(Collectors.joining(" and "));
  }

  private static void field(StringBuilder entry, String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      entry.append(",\n  ").append(name).append(" = {").append(value).append('}');
    }
  }

  private static @Nullable String escaped(@Nullable String value) {
    if (value == null) {
      return null;
    }
    var text = new StringBuilder();
    value
        .replaceAll("\\s*\\R\\s*", " ")
        .strip()
        .chars()
        .forEach(c -> {
          switch (c) {
            case '\\' -> text.append("\\textbackslash{}");
            case '~' -> text.append("\\textasciitilde{}");
            case '^' -> text.append("\\textasciicircum{}");
            case '{', '}', '&', '%', '$', '#', '_' -> text.append('\\').append((char) c);
            default -> text.append((char) c);
          }
        });
    return text.toString();
  }

  /** An address in which no brace ends the field. */
  private static String address(String url) {
    return url.replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D");
  }
}

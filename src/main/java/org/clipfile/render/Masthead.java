package org.clipfile.render;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clipfile.model.Article;
import org.clipfile.model.Clipping;
import org.clipfile.model.Dateline;
import org.jspecify.annotations.Nullable;

/**
 * What stands over an article, worded once for reading pane and export.
 *
 * @param publication the title that printed it, or null
 * @param published the date in words of the given locale, as precise as known, or null
 * @param headline never blank
 * @param deck or null
 * @param byline as printed, or null
 * @param provenance lines such as "Source: Xinhua", "Clipped: 8 January 2026, 18:16", "Category: …"
 * @param url the canonical address, or null
 * @param language BCP 47, or null
 */
public record Masthead(
    @Nullable String publication,
    @Nullable String published,
    String headline,
    @Nullable String deck,
    @Nullable String byline,
    List<String> provenance,
    @Nullable String url,
    @Nullable String language) {

  private static final DateTimeFormatter DAY_OF_YEAR =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

  /** The masthead of a clipping, in English. */
  public static Masthead of(Clipping clipping) {
    Article article = clipping.article();
    return new Masthead(
        article.publication(),
        article.published() == null ? null : DateWords.of(article.published()),
        article.headline(),
        article.deck(),
        byline(article),
        provenance(article),
        article.url(),
        article.language());
  }

  /** The credit as printed; else the names that the page gave apart. */
  private static @Nullable String byline(Article article) {
    if (article.byline() != null || article.authors().isEmpty()) {
      return article.byline();
    }
    return "By " + String.join(", ", article.authors());
  }

  private static List<String> provenance(Article article) {
    List<String> lines = new ArrayList<>();
    add(lines, "Source", article.source());
    add(lines, "Dateline", words(article.dateline()));
    add(lines, "Section", article.section());
    addAll(lines, "Category", "Categories", article.categories());
    addAll(lines, "Keyword", "Keywords", article.keywords());
    add(lines, "Clipped", article.clipped() == null ? null : DateWords.of(article.clipped()));
    return List.copyOf(lines);
  }

  private static @Nullable String words(@Nullable Dateline dateline) {
    if (dateline == null) {
      return null;
    }
    return dateline.day() == null
        ? dateline.place()
        : Isolate.of(dateline.place()) + ", " + DAY_OF_YEAR.format(dateline.day());
  }

  private static void addAll(List<String> lines, String one, String several, List<String> values) {
    if (!values.isEmpty()) {
      List<String> isolated = values.stream().map(Isolate::of).toList();
      add(lines, values.size() == 1 ? one : several, String.join(", ", isolated));
    }
  }

  private static void add(List<String> lines, String label, @Nullable String value) {
    if (value != null) {
      lines.add(label + ": " + value);
    }
  }
}

package org.clipfile.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clipfile.model.Article;
import org.clipfile.model.Clipping;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.Dateline;
import org.clipfile.render.wording.MastheadWords;
import org.clipfile.render.wording.MastheadWords.Label;
import org.jspecify.annotations.Nullable;

/**
 * What stands over an article, worded once for reading pane and export: in English, or in the
 * language of the interface.
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

  /** The masthead of a clipping in English, as for what leaves the archive. */
  public static Masthead of(Clipping clipping) {
    return of(clipping, MastheadWords.ENGLISH);
  }

  /** The masthead of a clipping in the words of a language; in English where they are missing. */
  public static Masthead of(Clipping clipping, Locale language) {
    return of(clipping, new MastheadWords(language));
  }

  private static Masthead of(Clipping clipping, MastheadWords words) {
    Article article = clipping.article();
    return new Masthead(
        article.publication(),
        article.published() == null ? null : words.date(article.published()),
        article.headline(),
        article.deck(),
        byline(article, words),
        provenance(article, words),
        article.url(),
        article.language());
  }

  /** The credit as printed; else the names that the page gave apart. */
  private static @Nullable String byline(Article article, MastheadWords words) {
    if (article.byline() != null || article.authors().isEmpty()) {
      return article.byline();
    }
    return words.byline(article.authors());
  }

  private static List<String> provenance(Article article, MastheadWords words) {
    List<String> lines = new ArrayList<>();
    add(lines, words, Label.SOURCE, article.source());
    add(lines, words, Label.DATELINE, dateline(article.dateline(), words));
    add(lines, words, Label.SECTION, article.section());
    addAll(lines, words, Label.CATEGORIES, article.categories());
    addAll(lines, words, Label.KEYWORDS, article.keywords());
    ClippingDate clipped = article.clipped();
    add(lines, words, Label.CLIPPED, clipped == null ? null : words.date(clipped));
    return List.copyOf(lines);
  }

  private static @Nullable String dateline(@Nullable Dateline dateline, MastheadWords words) {
    if (dateline == null) {
      return null;
    }
    return dateline.day() == null
        ? dateline.place()
        : words.dateline(Isolate.of(dateline.place()), dateline.day());
  }

  private static void addAll(
      List<String> lines, MastheadWords words, Label label, List<String> values) {
    if (!values.isEmpty()) {
      lines.add(words.line(label, values.stream().map(Isolate::of).toList()));
    }
  }

  private static void add(
      List<String> lines, MastheadWords words, Label label, @Nullable String value) {
    if (value != null) {
      lines.add(words.line(label, List.of(value)));
    }
  }
}

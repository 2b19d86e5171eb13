package org.clipfile.render;

import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.clipfile.model.Article;
import org.clipfile.model.Clipping;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.Dateline;
import org.jspecify.annotations.Nullable;

/**
 * What stands over an article, worded once for reading pane and export: in English, or in the words
 * that are given.
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

  /** For what leaves the archive. */
  private static final Words ENGLISH = new EnglishWords();

  /** The words of a masthead that are not the article's; each value isolated where it must be. */
  public interface Words {
    /** A date, never more precise than it is known. */
    String date(ClippingDate date);

    /** A dateline's place and its day. */
    String dateline(String place, MonthDay day);

    /** The line of credit for the names that a page gave apart. */
    String byline(List<String> authors);

    /** A line such as "Source: Xinhua". */
    String line(Label label, List<String> values);
  }

  /** What a line of the provenance tells. */
  public enum Label {
    SOURCE,
    DATELINE,
    SECTION,
    CATEGORIES,
    KEYWORDS,
    CLIPPED
  }

  /** Such as " UTC+09:00"; nothing where the zone is not known. */
  public static String zone(ClippingDate date) {
    if (date.zone() == null) {
      return "";
    }
    return date.zone().equals(ZoneOffset.UTC) ? " UTC" : " UTC" + date.zone().getId();
  }

  /** The masthead of a clipping, in English. */
  public static Masthead of(Clipping clipping) {
    return of(clipping, ENGLISH);
  }

  /** The masthead of a clipping in other words. */
  public static Masthead of(Clipping clipping, Words words) {
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
  private static @Nullable String byline(Article article, Words words) {
    if (article.byline() != null || article.authors().isEmpty()) {
      return article.byline();
    }
    return words.byline(article.authors());
  }

  private static List<String> provenance(Article article, Words words) {
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

  private static @Nullable String dateline(@Nullable Dateline dateline, Words words) {
    if (dateline == null) {
      return null;
    }
    return dateline.day() == null
        ? dateline.place()
        : words.dateline(Isolate.of(dateline.place()), dateline.day());
  }

  private static void addAll(List<String> lines, Words words, Label label, List<String> values) {
    if (!values.isEmpty()) {
      lines.add(words.line(label, values.stream().map(Isolate::of).toList()));
    }
  }

  private static void add(List<String> lines, Words words, Label label, @Nullable String value) {
    if (value != null) {
      lines.add(words.line(label, List.of(value)));
    }
  }
}

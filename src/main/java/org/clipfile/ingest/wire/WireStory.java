package org.clipfile.ingest.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.clipfile.ingest.Companions;
import org.clipfile.ingest.Completion;
import org.clipfile.ingest.Languages;
import org.clipfile.ingest.Prose;
import org.clipfile.ingest.date.FieldDates;
import org.clipfile.ingest.html.ArticleBody;
import org.clipfile.ingest.html.BoundedParser;
import org.clipfile.model.Article;
import org.clipfile.model.ArticleBuilder;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.Dateline;
import org.clipfile.model.ParsedClipping;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A story as its format tells it, field by field. A field that is told twice keeps what was told
 * first, so that the most trusted is to be told first. One thread.
 */
final class WireStory {
  private @Nullable String headline;
  private @Nullable String deck;
  private @Nullable String byline;
  private @Nullable Dateline dateline;
  private @Nullable String located;
  private @Nullable String publication;
  private @Nullable String source;
  private @Nullable String section;
  private @Nullable String language;
  private @Nullable String url;
  private final List<String> authors = new ArrayList<>();
  private final List<String> categories = new ArrayList<>();
  private final List<String> keywords = new ArrayList<>();
  private final List<ClippingDate> dates = new ArrayList<>();
  private String body = "";
  private String summary = "";

  void headline(@Nullable String text) {
    headline = first(headline, text);
  }

  void deck(@Nullable String text) {
    deck = first(deck, text);
  }

  void byline(@Nullable String text) {
    byline = first(byline, text);
  }

  void author(@Nullable String name) {
    add(authors, name);
  }

  void dateline(@Nullable Dateline place) {
    dateline = dateline == null ? place : dateline;
  }

  /** Where it was written, should neither a dateline nor the text say so. */
  void located(@Nullable String place) {
    located = first(located, place);
  }

  void publication(@Nullable String name) {
    publication = first(publication, name);
  }

  void source(@Nullable String name) {
    source = first(source, name);
  }

  void section(@Nullable String name) {
    section = first(section, name);
  }

  void language(@Nullable String tag) {
    language = first(language, Languages.tag(tag));
  }

  /** An identifier, which is an address where it looks like one. */
  void url(@Nullable String identifier) {
    boolean web = identifier != null && identifier.matches("(?i)https?://\\S+");
    url = first(url, web ? identifier : null);
  }

  void category(@Nullable String name) {
    add(categories, name);
  }

  void keyword(@Nullable String name) {
    add(keywords, name);
  }

  /** When it was published, the most trusted first. */
  void date(@Nullable String field) {
    ClippingDate date = FieldDates.of(field);
    if (date != null) {
      dates.add(date);
    }
  }

  /** The text, as HTML. */
  void body(String html) {
    body = body.isBlank() ? html : body;
  }

  /** What goes with the text, such as pictures, as HTML. */
  void beside(String html) {
    body = body + html;
  }

  /** The text and what goes with it so far, as HTML. */
  String told() {
    return body;
  }

  /** A few lines on it, as HTML. */
  void summary(String html) {
    summary = summary.isBlank() ? html : summary;
  }

  @Nullable String headline() {
    return headline;
  }

  /** The clipping; empty where there is neither text nor address. */
  Optional<ParsedClipping> clipping(Companions companions) {
    ArticleBody told = ArticleBody.of(withoutHeadline(body), companions);
    ArticleBody full = told.isEmpty() ? ArticleBody.of(summary, companions) : told;
    String opening = first(full.text().isBlank() ? null : full.text(), url);
    if (opening == null && (headline == null || full.isEmpty())) {
      return Optional.empty();
    }
    ArticleBuilder draft =
        Article.builder(Completion.headline(headline, String.valueOf(opening)))
            .deck(deck == null ? Prose.deck(summary, told.text()) : deck)
            .byline(byline == null && !authors.isEmpty() ? String.join(", ", authors) : byline)
            .authors(authors)
            .dateline(dateline)
            .publication(publication)
            .source(source)
            .section(section)
            .categories(categories)
            .keywords(keywords)
            .language(language)
            .url(url);
    if (!dates.isEmpty()) {
      ClippingDate published = dates.getFirst();
      draft
          .published(published)
          .dateRivals(
              dates.stream()
                  .filter(date -> !date.firstDay().equals(published.firstDay()))
                  .distinct()
                  .toList());
    }
    return Optional.of(placed(full.clipping(draft)));
  }

  private ParsedClipping placed(ParsedClipping clipping) {
    Article article = clipping.article();
    return located == null || article.dateline() != null
        ? clipping
        : new ParsedClipping(
            article.toBuilder().dateline(new Dateline(located, null)).build(), clipping.pictures());
  }

  /** Some texts open with their headline once more. */
  private String withoutHeadline(String html) {
    Element content = BoundedParser.fragment(html);
    Element heading = content.selectFirst("h1");
    if (heading == null || headline == null || !Objects.equals(heading.text(), headline)) {
      return html;
    }
    heading.remove();
    return content.html();
  }

  private static void add(List<String> names, @Nullable String name) {
    if (name != null && !names.contains(name)) {
      names.add(name);
    }
  }

  private static @Nullable String first(@Nullable String told, @Nullable String text) {
    return told == null && text != null && !text.isBlank() ? text : told;
  }
}

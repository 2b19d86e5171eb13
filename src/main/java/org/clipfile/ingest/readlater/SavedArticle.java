package org.clipfile.ingest.readlater;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clipfile.ingest.Companions;
import org.clipfile.ingest.Completion;
import org.clipfile.ingest.RefusedInput;
import org.clipfile.ingest.html.ArticleBody;
import org.clipfile.model.Article;
import org.clipfile.model.ArticleBuilder;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.ParsedClipping;
import org.clipfile.model.ledger.RejectReason;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/**
 * What an export tells of one article, on its way to a clipping. Where there is a text, what the
 * reader marked and wrote stands below it; of a mere link it is the deck, so that the page itself
 * can still come in. One thread.
 */
final class SavedArticle {
  private static final Pattern WEB = Pattern.compile("(?i)https?://\\S+");

  /** The one thing besides words that a reader says of an article. */
  private static final String STARRED = "starred";

  private String title = "";
  private String address = "";
  private @Nullable String url;
  private String html = "";
  private Companions companions = Companions.NONE;
  private String description = "";
  private final List<Remark> remarks = new ArrayList<>();
  private final Set<String> keywords = new LinkedHashSet<>();
  private List<String> authors = List.of();
  private @Nullable String publication;
  private @Nullable String language;
  private @Nullable ClippingDate clipped;
  private @Nullable ClippingDate published;

  /** What the reader marked in the article, what they wrote, or both. */
  private record Remark(String quote, String note) {
    String html() {
      return (quote.isEmpty() ? "" : "<blockquote>" + paragraphs(quote) + "</blockquote>")
          + paragraphs(note);
    }

    private static String paragraphs(String text) {
      return Pattern.compile("\\R\\s*\\R")
          .splitAsStream(text)
          .filter(paragraph -> !paragraph.isBlank())
          .map(paragraph ->
              "<p>" + Entities.escape(paragraph.strip()).replaceAll("\\R", "<br>") + "</p>")
          .collect(Collectors.joining());
    }
  }

  SavedArticle title(String title) {
    this.title = title;
    return this;
  }

  /** Where it stands; an address that is none of the web is not kept. */
  SavedArticle url(String text) {
    address = text.strip();
    String plain = address.replace(" ", "%20");
    url = WEB.matcher(plain).matches() ? plain : null;
    return this;
  }

  /** Its text. */
  SavedArticle html(String html, Companions companions) {
    this.html = html;
    this.companions = companions;
    return this;
  }

  /** What the page says of itself. */
  SavedArticle description(String description) {
    this.description = description.strip();
    return this;
  }

  /** What the reader marked, and what they wrote of it; either may be empty. */
  SavedArticle remark(String quote, String note) {
    if (!quote.isBlank() || !note.isBlank()) {
      remarks.add(new Remark(quote.strip(), note.strip()));
    }
    return this;
  }

  /** Tags, and folders that the reader made. */
  SavedArticle keywords(Collection<String> words) {
    words.stream().map(String::strip).filter(word -> !word.isEmpty()).forEach(keywords::add);
    return this;
  }

  SavedArticle starred(boolean starred) {
    return starred ? keywords(List.of(STARRED)) : this;
  }

  SavedArticle authors(List<String> names) {
    authors = names.stream().map(String::strip).filter(n -> !n.isEmpty()).distinct().toList();
    return this;
  }

  SavedArticle publication(String name) {
    publication = name.isBlank() ? null : name.strip();
    return this;
  }

  /** As BCP 47, or as POSIX writes it. */
  SavedArticle language(String tag) {
    String plain = tag.strip().replace('_', '-');
    language =
        plain.matches("[A-Za-z]{2,3}(?:-.*)?")
            ? Locale.forLanguageTag(plain).toLanguageTag()
            : null;
    return this;
  }

  SavedArticle clipped(@Nullable ClippingDate date) {
    clipped = date;
    return this;
  }

  SavedArticle published(@Nullable ClippingDate date) {
    published = date;
    return this;
  }

  /**
   * The clipping.
   *
   * @throws RefusedInput where there is neither an address nor a text
   */
  ParsedClipping clipping() throws RefusedInput {
    String said = remarks.stream().map(Remark::html).collect(Collectors.joining());
    ArticleBody text = ArticleBody.of(html, companions);
    if (text.isEmpty() && url != null) {
      return link(url);
    }
    ArticleBody body =
        text.isEmpty()
            ? ArticleBody.of(said, Companions.NONE)
            : said.isEmpty() ? text : ArticleBody.of(html + "<hr>" + said, companions);
    if (body.isEmpty()) {
      throw new RefusedInput(
          RejectReason.NO_ARTICLE,
          address.isEmpty()
              ? "The entry holds neither an address nor a text."
              : "The entry holds no text, and its address is none of the web: "
                  + shortened(address)
                  + ".");
    }
    return body.clipping(
        draft(Completion.headline(title, body.text().isBlank() ? address : body.text()))
            .deck(description.isEmpty() ? null : description));
  }

  private ParsedClipping link(String url) {
    String deck =
        Stream.concat(
                remarks.stream().flatMap(remark -> Stream.of(remark.quote, remark.note)),
                Stream.of(description))
            .filter(line -> !line.isEmpty())
            .distinct()
            .collect(Collectors.joining("\n"));
    Article article =
        draft(Completion.headline(title, url)).deck(deck.isEmpty() ? null : deck).build();
    return new ParsedClipping(Completion.of(article, List.of()), List.of());
  }

  private ArticleBuilder draft(String headline) {
    return Article.builder(headline.isBlank() ? "–" : headline)
        .url(url)
        .byline(authors.isEmpty() ? null : String.join(", ", authors))
        .authors(authors)
        .publication(publication)
        .language(language)
        .keywords(List.copyOf(keywords))
        .clipped(clipped)
        .published(published);
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= 80
        ? text
        : text.substring(0, text.offsetByCodePoints(0, 80)) + "…";
  }
}

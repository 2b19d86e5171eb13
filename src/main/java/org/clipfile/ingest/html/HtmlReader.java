package org.clipfile.ingest.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.clipfile.ingest.ClippingReader;
import org.clipfile.ingest.Completion;
import org.clipfile.ingest.Contents;
import org.clipfile.ingest.Input;
import org.clipfile.ingest.RefusedInput;
import org.clipfile.ingest.date.Dates;
import org.clipfile.ingest.html.article.ArticleFinder;
import org.clipfile.ingest.html.article.Told;
import org.clipfile.model.Article;
import org.clipfile.model.ArticleBuilder;
import org.clipfile.model.ArticleKind;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.ParsedClipping;
import org.clipfile.model.ledger.RejectReason;
import org.jsoup.nodes.Element;

/**
 * Reads a saved web page: finds its article, tells what the page says of it, and keeps the pictures
 * that were saved with it.
 */
public final class HtmlReader implements ClippingReader {
  private static final List<String> ENDINGS = List.of(".html", ".htm", ".xhtml");

  /** Charsets of e-mail begin with it where they begin with another alphabet. */
  private static final byte ESCAPE = 0x1b;

  private static final Pattern OPENING =
      Pattern.compile(
          "^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** How most pages open, in every charset that has ASCII in it: nothing is decoded for them. */
  private static final Pattern PLAIN_OPENING =
      Pattern.compile("\\s*<(?:!doctype\\s+html|html)[\\s>]", Pattern.CASE_INSENSITIVE);

  private static final int SHORT_OPENING = 64;

  @Override
  public String format() {
    return "html";
  }

  @Override
  public boolean recognises(Input input) {
    if (PLAIN_OPENING.matcher(input.opening(SHORT_OPENING)).lookingAt()) {
      return true;
    }
    if (mayOpen(input.bytes()) && OPENING.matcher(PageCharset.opening(input.bytes())).find()) {
      return true; // pages cut off by their servers are filled up with zeros
    }
    String name = input.name().toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith) && !input.isBinary();
  }

  /**
   * Told fast, for most texts are no pages: in any charset the first sign of a page is a bracket.
   */
  private static boolean mayOpen(byte[] bytes) {
    int at = 0;
    while (at < bytes.length && bytes[at] >= 0 && bytes[at] <= ' ' && bytes[at] != ESCAPE) {
      at++;
    }
    return at < bytes.length && (bytes[at] < 0 || bytes[at] == '<' || bytes[at] == ESCAPE);
  }

  @Override
  public Contents read(Input input) throws RefusedInput {
    var page = new PageParts(BoundedParser.parsePage(PageCharset.decode(input)));
    Optional<ParsedClipping> own = OwnPage.read(page, input.companions());
    if (own.isPresent()) {
      return Contents.of(own.get());
    }
    PageMetadata metadata = PageMetadata.of(page);
    Element whole = page.page.body();
    ArticleFinder.Found found =
        switch (input.extent()) {
          case ARTICLE -> ArticleFinder.find(whole, page.noscripts, told(metadata));
          case PAGE -> new ArticleFinder.Found(VisiblePage.of(whole), whole);
        };
    boolean dated = metadata.dates().published() != null;
    ArticleKind kind = PageKinds.of(page, found.around(), dated);
    Element story = found.article();
    LocalLinks.shorten(story, metadata.url());
    ArticleBody body = ArticleBody.taking(story, input.companions());
    if (body.text().isBlank()) {
      throw new RefusedInput(
          RejectReason.NO_ARTICLE, "The page holds no article: there is no text in it.");
    }
    return Contents.of(body.clipping(draft(metadata, body).kind(kind)));
  }

  static Told told(PageMetadata page) {
    ClippingDate published = page.dates().published();
    return new Told(
        page.headline(),
        page.deck(),
        page.byline(),
        page.authors(),
        published == null ? _ -> false : day(published.firstDay()),
        page.body());
  }

  private static Predicate<String> day(LocalDate day) {
    String year = String.valueOf(day.getYear() + 10_000).substring(3);
    return line ->
        mayBe(line, year)
            && Dates.whole(line).filter(date -> date.value().toLocalDate().equals(day)).isPresent();
  }

  /** Whether the year ends in the right two digits, where its digits are Latin ones at all. */
  private static boolean mayBe(String line, String year) {
    if (line.contains(year)) {
      return true;
    }
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) > 127 && Character.isDigit(line.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static ArticleBuilder draft(PageMetadata page, ArticleBody body) {
    return Article.builder(Completion.headline(page.headline(), body.text()))
        .deck(page.deck())
        .byline(page.byline())
        .authors(page.authors())
        .publication(page.publication())
        .source(page.source())
        .published(page.dates().published())
        .updated(page.dates().updated())
        .clipped(page.dates().clipped())
        .dateRivals(page.dates().rivals())
        .section(page.section())
        .keywords(page.keywords())
        .language(page.language())
        .url(page.url());
  }
}

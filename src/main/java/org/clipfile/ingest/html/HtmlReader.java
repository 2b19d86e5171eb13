package org.clipfile.ingest.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clipfile.ingest.BodyText;
import org.clipfile.ingest.Bylines;
import org.clipfile.ingest.Charsets;
import org.clipfile.ingest.ClippingReader;
import org.clipfile.ingest.DatelineFinder;
import org.clipfile.ingest.Input;
import org.clipfile.ingest.Languages;
import org.clipfile.ingest.RefusedInput;
import org.clipfile.model.Article;
import org.clipfile.model.Dateline;
import org.clipfile.model.ParsedClipping;
import org.clipfile.model.ledger.RejectReason;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads a saved web page: finds its article, tells what the page says of it, and keeps the pictures
 * that were saved with it.
 */
public final class HtmlReader implements ClippingReader {
  private static final List<String> ENDINGS = List.of(".html", ".htm", ".xhtml");

  /** A paragraph this long is the story's, and no line above it. */
  private static final int PROSE = 80;

  private static final Pattern OPENING =
      Pattern.compile(
          "^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  @Override
  public String format() {
    return "html";
  }

  @Override
  public boolean recognises(Input input) {
    if (Charsets.isBinary(input.bytes())) {
      return false;
    }
    String name = input.name().toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith)
        || OPENING.matcher(PageCharset.opening(input.bytes())).find();
  }

  @Override
  public List<ParsedClipping> read(Input input) throws RefusedInput {
    Document page = Jsoup.parse(PageCharset.decode(input.bytes()));
    PageMetadata metadata = PageMetadata.of(page);
    Element story = ArticleExtractor.extract(page, metadata);
    var pictures = new PictureKeeper(input.companions());
    Element body = HtmlCleaner.clean(story, pictures);
    String text = BodyText.of(body);
    if (text.isBlank()) {
      throw new RefusedInput(
          RejectReason.NO_ARTICLE, "The page holds no article: there is no text in it.");
    }
    Article article = article(metadata, headline(metadata, text), body, text);
    return List.of(new ParsedClipping(article, pictures.kept()));
  }

  private static Article article(PageMetadata page, String headline, Element body, String text) {
    var opening = opening(body, text);
    Dateline dateline = opening.map(DatelineFinder.Opening::dateline).orElse(null);
    String agency = opening.map(DatelineFinder.Opening::agency).orElse(null);
    String byline = page.byline();
    return Article.builder(headline)
        .deck(page.deck())
        .byline(byline)
        .authors(
            page.authors().isEmpty() && byline != null ? Bylines.authors(byline) : page.authors())
        .dateline(dateline)
        .publication(page.publication())
        .source(page.source() == null ? agency : page.source())
        .published(page.dates().published())
        .clipped(page.dates().clipped())
        .dateRivals(page.dates().rivals())
        .section(page.section())
        .keywords(page.keywords())
        .language(language(page, headline + text))
        .url(page.url())
        .body(body.html(), text)
        .build();
  }

  /** How the story opens: perhaps after a picture's caption and a line or two. */
  private static Optional<DatelineFinder.Opening> opening(Element body, String text) {
    for (Element paragraph : body.select("> p")) {
      String line = paragraph.text();
      var opening = DatelineFinder.find(line);
      if (opening.isPresent() || line.length() >= PROSE) {
        return opening;
      }
    }
    int end = text.indexOf("\n\n");
    return DatelineFinder.find(end < 0 ? text : text.substring(0, end));
  }

  private static String headline(PageMetadata page, String text) {
    String headline = page.headline();
    if (headline != null) {
      return headline;
    }
    String line = text.lines().findFirst().orElse(text);
    return line.length() <= 120 ? line : line.substring(0, line.offsetByCodePoints(0, 100)) + "…";
  }

  private static @Nullable String language(PageMetadata page, String text) {
    return page.language() == null ? Languages.guess(text) : page.language();
  }
}

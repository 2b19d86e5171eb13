package org.clipfile.ingest.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.clipfile.ingest.Bylines;
import org.clipfile.ingest.Charsets;
import org.clipfile.ingest.ClippingReader;
import org.clipfile.ingest.Contents;
import org.clipfile.ingest.DatelineFinder;
import org.clipfile.ingest.Input;
import org.clipfile.ingest.Languages;
import org.clipfile.ingest.ReadDate;
import org.clipfile.ingest.RefusedInput;
import org.clipfile.model.Article;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.DateOrigin;
import org.clipfile.model.ParsedClipping;
import org.clipfile.model.ledger.RejectReason;
import org.jspecify.annotations.Nullable;

/**
 * Reads the plain-text clipping, the archive's home format: a headline, lines that tell of the
 * article in any order, and the body. Any text with a headline and a body is one, so that nothing
 * that was saved is turned away.
 */
public final class TextReader implements ClippingReader {
  /** Texts, but for programs and other readers. */
  private static final Set<String> OTHER_FORMATS =
      Set.of(
          "css", "js", "json", "jsonl", "xml", "csv", "tsv", "svg", "eml", "mbox", "mht", "mhtml",
          "rtf", "ics", "vcf", "html", "htm", "xhtml", "java", "py", "sh", "sql", "log");

  /** A text without a headline is given its first words as one. */
  private static final int GIVEN_HEADLINE = 120;

  private static final int SHORTEST_UNTITLED = 200;

  @Override
  public String format() {
    return "text";
  }

  @Override
  public boolean recognises(Input input) {
    String name = input.name().toLowerCase(Locale.ROOT);
    String extension = name.substring(name.lastIndexOf('.') + 1);
    return !(name.contains(".") && OTHER_FORMATS.contains(extension))
        && !Charsets.isBinary(input.bytes())
        && !startsAsOther(input.bytes());
  }

  private static boolean startsAsOther(byte[] bytes) {
    String start =
        new String(
            bytes, 0, Math.min(bytes.length, 64), java.nio.charset.StandardCharsets.ISO_8859_1);
    return start.startsWith("{\\rtf")
        || start.startsWith("<?xml")
        || start.startsWith("%PDF-")
        || start.startsWith("%!PS");
  }

  @Override
  public Contents read(Input input) throws RefusedInput {
    String text = Charsets.decode(input.bytes(), null);
    var clipping = ClippingText.of(TextLines.of(text));
    List<String> paragraphs = clipping.paragraphs();
    if (paragraphs.isEmpty()) {
      throw new RefusedInput(
          RejectReason.NO_ARTICLE, "The text holds no article: no body stands under a headline.");
    }
    return Contents.of(new ParsedClipping(article(clipping.header(), paragraphs), List.of()));
  }

  private static Article article(Header header, List<String> paragraphs) throws RefusedInput {
    var opening = DatelineFinder.find(paragraphs.getFirst());
    var categories = CategoryLine.of(String.join(",", header.all(Field.CATEGORY)));
    Optional<ReadDate> published = header.date(Field.PUBLISHED);
    String byline = header.first(Field.BYLINE);
    String headline = headline(header, paragraphs);
    String body = String.join("\n\n", paragraphs);
    return Article.builder(headline)
        .deck(header.first(Field.DECK))
        .byline(byline)
        .authors(byline == null ? List.of() : Bylines.authors(byline))
        .dateline(opening.map(DatelineFinder.Opening::dateline).orElse(null))
        .publication(publication(header))
        .source(source(header, opening.map(DatelineFinder.Opening::agency).orElse(null)))
        .published(published.map(d -> d.from(DateOrigin.TEXT)).orElse(null))
        .clipped(header.date(Field.CLIPPED).map(d -> d.from(DateOrigin.TEXT)).orElse(null))
        .dateRivals(rivals(header))
        .section(header.first(Field.SECTION))
        .categories(categories.categories())
        .keywords(CategoryLine.of(String.join(",", header.all(Field.KEYWORDS))).categories())
        .language(language(header, categories, headline + body))
        .url(url(header))
        .body(html(paragraphs), body)
        .build();
  }

  private static String headline(Header header, List<String> paragraphs) throws RefusedInput {
    String headline = header.first(Field.HEADLINE);
    if (headline != null) {
      return headline;
    }
    String first = paragraphs.getFirst();
    if (first.length() < SHORTEST_UNTITLED) {
      throw new RefusedInput(
          RejectReason.NO_ARTICLE, "The text holds no article: it has no headline.");
    }
    int end = first.lastIndexOf(' ', GIVEN_HEADLINE);
    return first.substring(
            0, end < GIVEN_HEADLINE / 2 ? first.offsetByCodePoints(0, GIVEN_HEADLINE / 2) : end)
        + "…";
  }

  private static @Nullable String publication(Header header) {
    String publication = header.first(Field.PUBLICATION);
    return publication == null ? null : Links.words(publication);
  }

  /** Clippers of web pages write the address as the source. */
  private static @Nullable String source(Header header, @Nullable String agency) {
    String source = header.first(Field.SOURCE);
    if (source == null) {
      return agency;
    }
    String words = Links.words(source);
    return words.isEmpty() || words.equals(Links.address(words)) ? agency : words;
  }

  private static @Nullable String url(Header header) {
    for (Field field : List.of(Field.LINK, Field.SOURCE, Field.PUBLICATION)) {
      String address = Links.address(String.valueOf(header.first(field)));
      if (address != null) {
        return address;
      }
    }
    return null;
  }

  private static List<ClippingDate> rivals(Header header) {
    Set<ClippingDate> rivals = new LinkedHashSet<>();
    header.date(Field.PUBLISHED).ifPresent(d -> rivals.addAll(d.rivalsFrom(DateOrigin.TEXT)));
    header.date(Field.UPDATED).ifPresent(d -> rivals.add(d.from(DateOrigin.TEXT)));
    return new ArrayList<>(rivals);
  }

  private static @Nullable String language(Header header, CategoryLine categories, String text) {
    String told = header.first(Field.LANGUAGE);
    if (told != null) {
      String language = Languages.byName(told).orElse(Languages.tag(told));
      if (language != null) {
        return language;
      }
    }
    return categories.language() == null ? Languages.guess(text) : categories.language();
  }

  private static String html(List<String> paragraphs) {
    return paragraphs.stream()
        .map(
            p -> "<p>" + p.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") + "</p>")
        .map(p -> p.replace("\n", "<br>"))
        .collect(Collectors.joining("\n"));
  }
}

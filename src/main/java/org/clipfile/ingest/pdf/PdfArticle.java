package org.clipfile.ingest.pdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clipfile.ingest.Completion;
import org.clipfile.ingest.Languages;
import org.clipfile.ingest.date.ReadDate;
import org.clipfile.ingest.html.ArticleBody;
import org.clipfile.model.Article;
import org.clipfile.model.ArticleBuilder;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.DateOrigin;
import org.clipfile.model.ParsedClipping;
import org.jspecify.annotations.Nullable;

/** Puts together what a file says of itself and what its pages show. */
final class PdfArticle {
  static final String NO_TEXT = "This PDF has no text layer; its pictures cannot be searched.";
  static final String CUT = "This PDF goes on; only its first %d pages were read.";
  static final String BROKEN = "Not all could be read of this PDF: page %s is damaged.";

  private static final Pattern DAY_IN_ADDRESS =
      Pattern.compile("/((?:19|20)\\d\\d)[/-](\\d{1,2})[/-](\\d{1,2})(?=[/-]|$)");

  private final PdfMetadata metadata;
  private final DrawnPages drawn;
  private final Pictures pictures;
  private final String fileName;

  PdfArticle(PdfMetadata metadata, DrawnPages drawn, Pictures pictures, String fileName) {
    this.metadata = metadata;
    this.drawn = drawn;
    this.pictures = pictures;
    this.fileName = fileName;
  }

  /** The article of a file that has text. */
  ParsedClipping of(List<Block> blocks, boolean tagged) {
    Opening opening = tagged && metadata.isOwn() ? OwnMasthead.of(blocks, metadata) : null;
    if (opening == null) {
      opening = opening(blocks);
    }
    List<Block> all = new ArrayList<>(opening.body());
    for (int page : drawn.broken().stream().limit(20).toList()) {
      all.add(sentence(BROKEN.formatted(page)));
    }
    if (drawn.areCut()) {
      all.add(sentence(CUT.formatted(drawn.pages().size())));
    }
    return ArticleBody.of(BodyHtml.of(all), pictures).clipping(opening.draft());
  }

  /** The article of a file that has none. */
  ParsedClipping ofPictures() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(sentence(NO_TEXT));
    for (DrawnPage page : drawn.pages()) {
      for (PageImage image : page.images()) {
        pictures.name(page, image).ifPresent(n -> blocks.add(new Block.Picture(n, "")));
      }
    }
    String title = metadata.title() == null ? nameWords() : metadata.title();
    var draft = draft(title, new FirstPage(List.of()));
    return ArticleBody.of(BodyHtml.of(blocks), pictures)
        .clipping(draft.language(metadata.language()));
  }

  private static Block sentence(String words) {
    return new Block.Text(Block.Kind.PARAGRAPH, 0, words, 0, 0, false, 1);
  }

  private Opening opening(List<Block> blocks) {
    var first = new FirstPage(blocks);
    String headline = first.takeHeadline(metadata.title(), metadata.authors());
    String text =
        first.body().stream()
            .filter(Block.Text.class::isInstance)
            .map(b -> ((Block.Text) b).text())
            .findFirst()
            .orElse(nameWords());
    var draft = draft(Completion.headline(headline, text), first);
    return new Opening(draft.language(language(first.body())), first.body());
  }

  private ArticleBuilder draft(String headline, FirstPage first) {
    PrintedPage printed = PrintedPage.of(List.copyOf(drawn.heads().texts()));
    String url = first(metadata.url(), printed.url(), first.url());
    List<ClippingDate> dates = new ArrayList<>();
    add(dates, metadata.published(), DateOrigin.FIELD);
    first.dates().forEach(d -> add(dates, d, DateOrigin.TEXT));
    var heads = new HeadFacts(drawn.heads().texts());
    if (dates.isEmpty()) {
      add(dates, heads.published(), DateOrigin.TEXT);
    }
    if (dates.isEmpty() && url != null) {
      dayInAddress(url, dates);
    }
    ClippingDate published = dates.isEmpty() ? null : dates.getFirst();
    first.updates().forEach(d -> add(dates, d, DateOrigin.TEXT));
    List<ClippingDate> rivals =
        dates.stream()
            .filter(d ->
                published == null
                    || !d.value().toLocalDate().equals(published.firstDay())
                    || d.uncertain() != published.uncertain())
            .distinct()
            .toList();
    String publication = first(metadata.publication(), first.publication(), heads.publication());
    return Article.builder(headline)
        .deck(first.deck())
        .byline(first.byline())
        .authors(first.byline() == null ? metadata.authors() : List.of())
        .publication(publication)
        .published(published)
        .dateRivals(rivals)
        .clipped(printed.clipped() == null ? null : printed.clipped().from(DateOrigin.TEXT))
        .section(metadata.section())
        .keywords(metadata.keywords())
        .url(url);
  }

  private static @Nullable String first(@Nullable String... values) {
    return Stream.of(values).filter(Objects::nonNull).findFirst().orElse(null);
  }

  private static void add(List<ClippingDate> dates, @Nullable ReadDate date, DateOrigin origin) {
    if (date != null) {
      dates.add(date.from(origin));
      dates.addAll(date.rivalsFrom(origin));
    }
  }

  private static void dayInAddress(String url, List<ClippingDate> dates) {
    Matcher day = DAY_IN_ADDRESS.matcher(url);
    if (day.find()) {
      try {
        dates.add(
            ClippingDate.ofDay(
                LocalDate.of(
                    Integer.parseInt(day.group(1)),
                    Integer.parseInt(day.group(2)),
                    Integer.parseInt(day.group(3))),
                DateOrigin.URL));
      } catch (java.time.DateTimeException e) {
        return; // numbers that are no day
      }
    }
  }

  /** What programs note as the language is often theirs: it must be that of the text. */
  private @Nullable String language(List<Block> body) {
    var text = new StringBuilder();
    for (Block block : body) {
      if (block instanceof Block.Text t && text.length() < 8000) {
        text.append(t.text()).append('\n');
      }
    }
    String guess = Languages.guess(text.toString());
    String noted = metadata.language();
    boolean agrees =
        guess == null || (noted != null && noted.split("-", -1)[0].equals(guess.split("-", -1)[0]));
    return agrees ? noted : guess;
  }

  private String nameWords() {
    String words = fileName.replaceFirst("(?i)\\.pdf$", "").replaceAll("[_\\s]+", " ").strip();
    return words.isEmpty() ? "PDF" : words;
  }
}

package org.clipfile.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.clipfile.export.pdf.document.Facts;
import org.clipfile.export.pdf.document.PdfFile;
import org.clipfile.export.pdf.font.DocumentFonts;
import org.clipfile.export.pdf.font.FontLibrary;
import org.clipfile.export.pdf.page.ArticleSetter;
import org.clipfile.export.pdf.page.Typeset;
import org.clipfile.export.pdf.picture.PictureSourceException;
import org.clipfile.export.pdf.picture.Pictures;
import org.clipfile.export.pdf.text.Clean;
import org.clipfile.export.pdf.text.Direction;
import org.clipfile.export.pdf.text.Language;
import org.clipfile.export.pdf.text.Typesetter;
import org.clipfile.model.Article;
import org.clipfile.model.Clipping;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.PdfOptions;
import org.clipfile.model.PictureSource;
import org.clipfile.model.Precision;
import org.clipfile.render.ArticleBlocks;
import org.clipfile.render.Block;
import org.clipfile.render.Masthead;
import org.jspecify.annotations.Nullable;

/**
 * Sets a clipping as a PDF that can be filed: PDF/A-2a and PDF/UA-1, every script drawn and its
 * text kept. Fonts that do not come with Clipfile are taken from the system. Thread-safe.
 */
public final class PdfWriter {
  /**
   * Writes one clipping. On one machine the same clipping gives the same bytes. Does not close the
   * stream.
   *
   * @return what could not be drawn, a sentence each; empty where all is well
   * @throws IOException where the stream refuses
   */
  public List<String> write(Clipping clipping, PictureSource pictures, OutputStream out)
      throws IOException {
    return write(clipping, PdfOptions.STANDARD, pictures, out);
  }

  /**
   * Writes one clipping. On one machine the same clipping and options give the same bytes. Does not
   * close the stream.
   *
   * @return what could not be drawn, a sentence each; empty where all is well
   * @throws IOException where the stream refuses
   */
  public List<String> write(
      Clipping clipping, PdfOptions options, PictureSource pictures, OutputStream out)
      throws IOException {
    Article article = clipping.article();
    Masthead masthead = Masthead.of(clipping);
    String language =
        Language.of(article.language(), article.headline() + "\n" + article.bodyText());
    List<Block> blocks =
        OwnerBlocks.of(ArticleBlocks.of(article.bodyHtml()), clipping.marks(), options);
    return write(masthead, blocks, facts(clipping, masthead, language), options, pictures, out);
  }

  static List<String> write(
      Masthead masthead,
      List<Block> blocks,
      Facts facts,
      PdfOptions options,
      PictureSource source,
      OutputStream out)
      throws IOException {
    try (var document = new PDDocument()) {
      double scale = options.size() / PdfOptions.STANDARD.size();
      var typesetter =
          new Typesetter(FontLibrary.shared(), facts.language(), new DocumentFonts(), scale);
      var pictures = new Pictures(source, document);
      Typeset typeset =
          new ArticleSetter(typesetter, facts.language(), pictures, options).set(masthead, blocks);
      new PdfFile(document, facts).write(typeset, out);
      return typeset.warnings();
    } catch (PictureSourceException e) {
      throw e.getCause();
    }
  }

  private static Facts facts(Clipping clipping, Masthead masthead, String language) {
    Article article = clipping.article();
    String title = Clean.line(masthead.headline());
    var direction = Direction.of(title, Direction.LEFT_TO_RIGHT);
    List<String> authors =
        article.authors().isEmpty() ? present(masthead.byline()) : article.authors();
    List<String> keywords =
        Stream.concat(article.categories().stream(), article.keywords().stream())
            .distinct()
            .toList();
    return new Facts(
        title.isEmpty() ? "Clipping" : title,
        clean(authors),
        first(masthead.publication()),
        first(masthead.deck()),
        first(masthead.url()),
        published(article.published()),
        clean(keywords),
        language,
        direction.isRightToLeft(),
        clipping.imported(),
        provenance(clipping));
  }

  private static Facts.Provenance provenance(Clipping clipping) {
    Article article = clipping.article();
    return new Facts.Provenance(
        first(article.source()),
        first(article.section()),
        article.clipped() == null ? null : article.clipped().iso(),
        clipping.original().sha256());
  }

  private static @Nullable String first(@Nullable String value) {
    return clean(present(value)).stream().findFirst().orElse(null);
  }

  /** XMP has no way to say that a day is uncertain, and wants a zone beside a time. */
  private static @Nullable String published(@Nullable ClippingDate date) {
    if (date == null || date.uncertain()) {
      return null;
    }
    boolean isWhole = date.precision() == Precision.MINUTE && date.zone() != null;
    return isWhole || date.precision().compareTo(Precision.DAY) <= 0
        ? date.iso()
        : date.value().toLocalDate().toString();
  }

  private static List<String> present(@Nullable String value) {
    return value == null ? List.of() : List.of(value);
  }

  private static List<String> clean(List<String> values) {
    return values.stream().map(Clean::line).filter(v -> !v.isEmpty()).toList();
  }
}

package org.clipfile.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.clipfile.export.pdf.document.Facts;
import org.clipfile.model.PdfOptions;
import org.clipfile.model.PictureSource;
import org.clipfile.render.Block;
import org.clipfile.render.Inline;
import org.clipfile.render.Masthead;
import org.jspecify.annotations.Nullable;

/** An article written as PDF, for tests to look at. */
final class Written {
  static final String TITLE = "Harbour gates pass their first full test";

  private final byte[] bytes;
  private final List<String> warnings;

  Written(byte[] bytes, List<String> warnings) {
    this.bytes = bytes;
    this.warnings = warnings;
  }

  byte[] bytes() {
    return bytes;
  }

  List<String> warnings() {
    return warnings;
  }

  /** An article of these blocks in English. */
  static Written of(Block... blocks) {
    return of(PictureSource.NONE, blocks);
  }

  static Written of(PictureSource pictures, Block... blocks) {
    return of(masthead(TITLE, "en"), "en", pictures, List.of(blocks));
  }

  static Written of(Masthead masthead, String language, PictureSource source, List<Block> blocks) {
    return of(masthead, language, PdfOptions.STANDARD, source, blocks);
  }

  /** An article of these blocks in English, set in this way. */
  static Written of(PdfOptions options, List<Block> blocks) {
    return of(masthead(TITLE, "en"), "en", options, PictureSource.NONE, blocks);
  }

  static Written of(
      Masthead masthead,
      String language,
      PdfOptions options,
      PictureSource source,
      List<Block> blocks) {
    var facts =
        new Facts(
            masthead.headline(),
            List.of("Ann Other"),
            masthead.publication(),
            masthead.deck(),
            masthead.url(),
            "2026-01-05",
            List.of("Harbour"),
            language,
            false,
            Instant.parse("2026-01-08T18:16:10Z"));
    var out = new ByteArrayOutputStream();
    try {
      List<String> warnings = PdfWriter.write(masthead, blocks, facts, options, source, out);
      return new Written(out.toByteArray(), warnings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Masthead masthead(String headline, @Nullable String language) {
    return new Masthead(
        "The Daily Tide",
        "5 January 2026",
        headline,
        null,
        "By Ann Other",
        List.of("Source: Newswire", "Clipped: 8 January 2026, 18:16", "Category: Harbour"),
        "https://tide.example/2026/01/05/gates",
        language);
  }

  static Block.Paragraph paragraph(String text) {
    return new Block.Paragraph(List.of(run(text)));
  }

  static Inline.Run run(String text, Inline.Style... styles) {
    return new Inline.Run(text, Set.of(styles), null, null);
  }

  static Inline.Run link(String text, String href) {
    return new Inline.Run(text, Set.of(), href, null);
  }

  /** The text as PDFBox takes it out. */
  String text() {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      var stripper = new PDFTextStripper();
      stripper.setSortByPosition(false);
      return stripper.getText(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All that is painted, whether it is part of the text or not. */
  String painted() {
    return painted(1, Integer.MAX_VALUE);
  }

  /** All that is painted on some pages, counted from 1. */
  String painted(int first, int last) {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return PaintedText.of(document, first, last);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int pages() {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return document.getNumberOfPages();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

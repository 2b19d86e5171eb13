package org.clipfile.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.clipfile.model.PdfOptions;
import org.clipfile.model.PdfOptions.Paper;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say how a PDF is set. */
final class PageOptions {
  private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

  @Option(
      names = "--paper",
      paramLabel = "SIZE",
      converter = PaperConverter.class,
      description = "PDF: a4 or letter.")
  private Paper paper = PdfOptions.STANDARD.paper();

  @Option(names = "--columns", paramLabel = "N", description = "PDF: 1 or 2.")
  private int columns = PdfOptions.STANDARD.columns();

  @Option(
      names = "--size",
      paramLabel = "POINTS",
      description = "PDF: how large the text is, 10.5 unless said.")
  private double size = PdfOptions.STANDARD.size();

  @Option(
      names = "--margin",
      paramLabel = "MM",
      description = "PDF: the margins in millimetres, 10 to 60.")
  private double margin = PdfOptions.STANDARD.margin() / POINTS_PER_MILLIMETRE;

  @Option(names = "--ragged", description = "PDF: lines as long as they come.")
  private boolean ragged;

  @Option(names = "--no-pictures", description = "PDF: the text alone.")
  private boolean withoutPictures;

  @Option(names = "--notes", description = "PDF: with your note and comments below the article.")
  private boolean notes;

  @Option(names = "--highlights", description = "PDF: with your highlights in the text.")
  private boolean highlights;

  /** The options as they were given. */
  PdfOptions options() {
    try {
      return new PdfOptions(
          paper,
          columns,
          size,
          margin * POINTS_PER_MILLIMETRE,
          !ragged,
          !withoutPictures,
          notes,
          highlights);
    } catch (IllegalArgumentException e) {
      throw new WrongUsage(String.valueOf(e.getMessage()));
    }
  }

  /** Reads the name of a paper. */
  static final class PaperConverter implements ITypeConverter<Paper> {
    @Override
    public Paper convert(String name) {
      return Arrays.stream(Paper.values())
          .filter(paper -> paper.name().equalsIgnoreCase(name))
          .findFirst()
          .orElseThrow(() -> new TypeConversionException("'" + name + "' is none of " + names()));
    }

    private static String names() {
      return Arrays.stream(Paper.values())
          .map(paper -> paper.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.joining(", "));
    }
  }
}

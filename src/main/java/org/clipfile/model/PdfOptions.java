package org.clipfile.model;

/**
 * How a PDF is set. Immutable.
 *
 * @param columns 1 or 2
 * @param size of the text, in points, 7 to 20
 * @param margin at the sides of a page, in points, 28 to 170
 * @param justified whether lines are spread to the width; else they are ragged
 * @param pictures whether pictures and their captions are shown
 * @param notes whether the owner's note and comments stand below the article
 * @param highlights whether the owner's highlights are shown in the text
 */
public record PdfOptions(
    Paper paper,
    int columns,
    double size,
    double margin,
    boolean justified,
    boolean pictures,
    boolean notes,
    boolean highlights) {
  /** A4, one column, justified, with pictures, and nothing of what the owner noted. */
  public static final PdfOptions STANDARD =
      new PdfOptions(Paper.A4, 1, 10.5, 70, true, true, false, false);

  private static final double SMALLEST = 7;
  private static final double LARGEST = 20;
  private static final double NARROWEST_MARGIN = 28;
  private static final double WIDEST_MARGIN = 170.1;

  /** Sizes of paper, in points. */
  public enum Paper {
    A4(595.28, 841.89),
    LETTER(612, 792);

    private final double width;
    private final double height;

    Paper(double width, double height) {
      this.width = width;
      this.height = height;
    }

    public double width() {
      return width;
    }

    public double height() {
      return height;
    }
  }

  /**
   * Options.
   *
   * @throws IllegalArgumentException where no page could be set; the message is for people
   */
  public PdfOptions {
    if (columns < 1 || columns > 2) {
      throw new IllegalArgumentException("A page has one column or two.");
    }
    if (!(size >= SMALLEST && size <= LARGEST)) {
      throw new IllegalArgumentException("The text can be 7 to 20 points high.");
    }
    if (!(margin >= NARROWEST_MARGIN && margin <= WIDEST_MARGIN)) {
      throw new IllegalArgumentException("A margin can be 10 to 60 millimetres wide.");
    }
  }

  public PdfOptions on(Paper other) {
    return new PdfOptions(other, columns, size, margin, justified, pictures, notes, highlights);
  }

  public PdfOptions inColumns(int count) {
    return new PdfOptions(paper, count, size, margin, justified, pictures, notes, highlights);
  }

  public PdfOptions sized(double points) {
    return new PdfOptions(paper, columns, points, margin, justified, pictures, notes, highlights);
  }

  /** With margins of so many points. */
  public PdfOptions margined(double points) {
    return new PdfOptions(paper, columns, size, points, justified, pictures, notes, highlights);
  }

  public PdfOptions ragged() {
    return justified(false);
  }

  /** With lines spread to the width, or ragged. */
  public PdfOptions justified(boolean spread) {
    return new PdfOptions(paper, columns, size, margin, spread, pictures, notes, highlights);
  }

  public PdfOptions withoutPictures() {
    return withPictures(false);
  }

  public PdfOptions withPictures(boolean wanted) {
    return new PdfOptions(paper, columns, size, margin, justified, wanted, notes, highlights);
  }

  public PdfOptions withNotes() {
    return withNotes(true);
  }

  public PdfOptions withNotes(boolean wanted) {
    return new PdfOptions(paper, columns, size, margin, justified, pictures, wanted, highlights);
  }

  public PdfOptions withHighlights() {
    return withHighlights(true);
  }

  public PdfOptions withHighlights(boolean wanted) {
    return new PdfOptions(paper, columns, size, margin, justified, pictures, notes, wanted);
  }

  /** With nothing of what the owner noted, which is handed on only where it is asked for anew. */
  public PdfOptions withoutOwners() {
    return withNotes(false).withHighlights(false);
  }
}

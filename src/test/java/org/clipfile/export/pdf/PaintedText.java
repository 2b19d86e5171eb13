package org.clipfile.export.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** All that is painted on pages, running heads too, which are not part of the text. */
public final class PaintedText extends PDFTextStripper {
  private PaintedText() {}

  /** What is painted from one page to another, counted from 1. */
  public static String of(PDDocument document, int first, int last) throws IOException {
    var painted = new PaintedText();
    painted.setStartPage(first);
    painted.setEndPage(last);
    return painted.getText(document);
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    // No replacement texts: they are what is not painted.
  }

  @Override
  public void endMarkedContentSequence() {
    // See above.
  }
}

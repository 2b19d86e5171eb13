package org.clipfile.export.pdf.picture;

import org.apache.pdfbox.cos.COSStream;

/** What became of a picture. */
public sealed interface DocumentPicture {
  /**
   * A picture in the document.
   *
   * @param width in pixels, as it is to be looked at
   * @param height in pixels, as it is to be looked at
   */
  record Drawn(COSStream image, int width, int height, Orientation orientation)
      implements DocumentPicture {}

  /**
   * A picture that cannot be drawn.
   *
   * @param reason ends the sentence "The picture …"
   */
  record Undrawable(String reason) implements DocumentPicture {}
}

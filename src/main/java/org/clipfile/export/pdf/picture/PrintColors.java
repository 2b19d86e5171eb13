package org.clipfile.export.pdf.picture;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;

/**
 * Colours of four inks as red, green and blue. JPEG files of that kind come from Adobe's programs,
 * which store each ink the other way round, 255 for none.
 */
final class PrintColors {
  private PrintColors() {}

  static BufferedImage toRgb(Raster inks) {
    int width = inks.getWidth();
    int height = inks.getHeight();
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    int[] row = new int[width * 4];
    for (int y = 0; y < height; y++) {
      inks.getPixels(inks.getMinX(), inks.getMinY() + y, width, 1, row);
      for (int x = 0; x < width; x++) {
        int black = row[4 * x + 3];
        int red = row[4 * x] * black / 255;
        int green = row[4 * x + 1] * black / 255;
        int blue = row[4 * x + 2] * black / 255;
        image.setRGB(x, y, red << 16 | green << 8 | blue);
      }
    }
    return image;
  }
}

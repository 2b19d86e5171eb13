package org.clipfile.export.pdf.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes pictures in bounded memory: large ones are thinned out while they are read. */
final class PictureDecoder {
  /** More pixels than this at a side are more than a printed page shows. */
  static final int LARGEST_SIDE = 2400;

  private static final long MOST_PIXELS = 400_000_000;

  private PictureDecoder() {}

  /**
   * The picture on white.
   *
   * @throws UndrawableException saying why where it cannot be drawn
   */
  static BufferedImage decode(byte[] bytes) throws UndrawableException {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new UndrawableException("is of a kind that cannot be drawn");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        return decode(reader);
      } finally {
        reader.dispose();
      }
    } catch (UndrawableException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // The decoders meet damaged bytes with exceptions of every kind.
      throw new UndrawableException("is damaged");
    }
  }

  private static BufferedImage decode(ImageReader reader) throws IOException {
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    if ((long) width * height > MOST_PIXELS) {
      throw new UndrawableException("is too large to be drawn, " + width + " × " + height);
    }
    int step = Math.max(1, Math.ceilDiv(Math.max(width, height), LARGEST_SIDE));
    ImageReadParam param = reader.getDefaultReadParam();
    param.setSourceSubsampling(step, step, 0, 0);
    if (isPrintJpeg(reader)) {
      return PrintColors.toRgb(reader.readRaster(0, param));
    }
    return onWhite(reader.read(0, param));
  }

  private static boolean isPrintJpeg(ImageReader reader) throws IOException {
    if (!reader.canReadRaster() || reader.getImageTypes(0).hasNext()) {
      return false;
    }
    Raster corner = reader.readRaster(0, cornerOnly(reader));
    return corner.getNumBands() == 4;
  }

  private static ImageReadParam cornerOnly(ImageReader reader) {
    ImageReadParam param = reader.getDefaultReadParam();
    param.setSourceRegion(new java.awt.Rectangle(0, 0, 1, 1));
    return param;
  }

  private static BufferedImage onWhite(BufferedImage image) {
    var flat = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = flat.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, flat.getWidth(), flat.getHeight());
    graphics.drawImage(image, 0, 0, null);
    graphics.dispose();
    return flat;
  }
}

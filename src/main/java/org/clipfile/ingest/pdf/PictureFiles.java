package org.clipfile.ingest.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Makes a file of a picture: a JPEG as it is, everything else as PNG. One thread. */
final class PictureFiles {
  /** So many bytes a picture may take unpacked. */
  private static final long LARGEST = 160L << 20;

  private static final int LARGEST_JPEG = 24 << 20;

  private final StreamSizes sizes;

  PictureFiles(StreamSizes sizes) {
    this.sizes = sizes;
  }

  /** The bytes of the file, none where the picture cannot be read or is too large. */
  byte[] of(PDImageXObject image) {
    try {
      return isPlainJpeg(image) ? jpeg(image) : png(image);
    } catch (IOException | RuntimeException e) {
      return new byte[0]; // damaged, too large, or packed in a way nobody here unpacks
    }
  }

  /** One that every program shows as the page does: grey or of three colours, and not cut out. */
  private static boolean isPlainJpeg(PDImageXObject image) throws IOException {
    List<COSName> filters = image.getStream().getFilters();
    if (filters.size() != 1 || !filters.getFirst().equals(COSName.DCT_DECODE)) {
      return false;
    }
    PDColorSpace colors = image.getColorSpace();
    int components = colors.getNumberOfComponents();
    boolean usual = colors.getName().startsWith("Device") || colors.getName().equals("ICCBased");
    return usual && (components == 1 || components == 3) && image.getDecode() == null;
  }

  private static byte[] jpeg(PDImageXObject image) throws IOException {
    try (InputStream in = image.getCOSObject().createRawInputStream()) {
      byte[] bytes = in.readNBytes(LARGEST_JPEG + 1);
      return bytes.length > LARGEST_JPEG ? new byte[0] : bytes;
    }
  }

  private byte[] png(PDImageXObject image) throws IOException {
    long pixels = (long) image.getWidth() * image.getHeight();
    boolean gray =
        image.getBitsPerComponent() == 1 || image.getColorSpace().getNumberOfComponents() == 1;
    if (pixels * (gray ? 1 : 6) > LARGEST || pixels <= 0) {
      return new byte[0];
    }
    sizes.check(image.getCOSObject(), 1);
    BufferedImage drawn = image.getImage();
    var out = new ByteArrayOutputStream();
    try (var stream = new MemoryCacheImageOutputStream(out)) {
      return ImageIO.write(drawn, "png", stream) ? flushed(stream, out) : new byte[0];
    }
  }

  private static byte[] flushed(MemoryCacheImageOutputStream stream, ByteArrayOutputStream out)
      throws IOException {
    stream.flush();
    return out.toByteArray();
  }
}

package org.clipfile.export.pdf.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.clipfile.export.pdf.picture.DocumentPicture.Drawn;
import org.clipfile.export.pdf.picture.DocumentPicture.Undrawable;
import org.clipfile.model.Picture;
import org.clipfile.model.PictureSource;
import org.jspecify.annotations.Nullable;

/**
 * The pictures of one document, each written once: a JPEG as its bytes are, everything else decoded
 * and laid on white. Thread-safe, where nobody else makes streams in the document without its lock.
 */
public final class Pictures {
  private final PictureSource source;
  private final PDDocument document;
  private final Map<String, DocumentPicture> known = new ConcurrentHashMap<>();

  public Pictures(PictureSource source, PDDocument document) {
    this.source = source;
    this.document = document;
  }

  /**
   * The picture with this hash, which may be undrawable.
   *
   * @throws PictureSourceException where the source fails
   * @param sha256 null where the article names no picture that was kept
   */
  public DocumentPicture picture(@Nullable String sha256) {
    return sha256 == null
        ? new Undrawable("is not in the archive")
        : known.computeIfAbsent(sha256, this::find);
  }

  private DocumentPicture find(String sha256) {
    Optional<Picture> found = read(sha256);
    return found.isEmpty() ? new Undrawable("is not in the archive") : load(found.get());
  }

  private Optional<Picture> read(String sha256) {
    try {
      return source.picture(sha256);
    } catch (RuntimeException e) {
      throw new PictureSourceException(e);
    }
  }

  private DocumentPicture load(Picture picture) {
    try {
      byte[] bytes = picture.bytes();
      Optional<JpegHeader> jpeg = JpegHeader.of(bytes);
      if (jpeg.isPresent() && passes(jpeg.get()) && JpegHeader.isWhole(bytes)) {
        return passed(bytes, jpeg.get());
      }
      var orientation = jpeg.map(JpegHeader::orientation).orElse(Orientation.UPRIGHT);
      var image = PictureDecoder.decode(bytes);
      COSStream stream;
      synchronized (document) {
        stream = LosslessFactory.createFromImage(document, image).getCOSObject();
      }
      return drawn(stream, image.getWidth(), image.getHeight(), orientation);
    } catch (UndrawableException e) {
      return new Undrawable(e.getMessage() + " (" + picture.mediaType() + ")");
    } catch (IOException e) {
      return new Undrawable("is damaged (" + picture.mediaType() + ")");
    }
  }

  private static boolean passes(JpegHeader jpeg) {
    return jpeg.common() && (jpeg.components() == 1 || jpeg.components() == 3);
  }

  private DocumentPicture passed(byte[] bytes, JpegHeader jpeg) throws IOException {
    COSStream stream;
    synchronized (document) {
      stream = document.getDocument().createCOSStream();
    }
    stream.setItem(COSName.TYPE, COSName.XOBJECT);
    stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
    stream.setInt(COSName.WIDTH, jpeg.width());
    stream.setInt(COSName.HEIGHT, jpeg.height());
    stream.setInt(COSName.BITS_PER_COMPONENT, 8);
    stream.setItem(
        COSName.COLORSPACE, jpeg.components() == 1 ? COSName.DEVICEGRAY : COSName.DEVICERGB);
    stream.setItem(COSName.FILTER, COSName.DCT_DECODE);
    synchronized (document) {
      try (OutputStream out = stream.createRawOutputStream()) {
        out.write(bytes);
      }
    }
    return drawn(stream, jpeg.width(), jpeg.height(), jpeg.orientation());
  }

  private static Drawn drawn(COSStream image, int width, int height, Orientation orientation) {
    return orientation.isSideways()
        ? new Drawn(image, height, width, orientation)
        : new Drawn(image, width, height, orientation);
  }
}

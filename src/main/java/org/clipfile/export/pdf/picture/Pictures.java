package org.clipfile.export.pdf.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.pdfbox.cos.COSDictionary;
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
 * The pictures of one document, each written once: a JPEG and a plain PNG as their bytes are,
 * everything else decoded and laid on white. Thread-safe, where nobody else makes streams in the
 * document without its lock.
 */
public final class Pictures {
  /** Each row says which predictor it has (ISO 32000-1, table 10). */
  private static final int PNG_PREDICTORS = 15;

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
      Optional<PlainPng> png = PlainPng.of(bytes, PictureDecoder.LARGEST_SIDE);
      if (png.isPresent()) {
        return passed(png.get());
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
    COSStream stream = stream(bytes, jpeg.width(), jpeg.height(), jpeg.components());
    stream.setItem(COSName.FILTER, COSName.DCT_DECODE);
    return drawn(stream, jpeg.width(), jpeg.height(), jpeg.orientation());
  }

  private DocumentPicture passed(PlainPng png) throws IOException {
    COSStream stream = stream(png.data(), png.width(), png.height(), png.colors());
    stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    var rows = new COSDictionary();
    rows.setInt(COSName.PREDICTOR, PNG_PREDICTORS);
    rows.setInt(COSName.COLORS, png.colors());
    rows.setInt(COSName.COLUMNS, png.width());
    rows.setDirect(true);
    stream.setItem(COSName.DECODE_PARMS, rows);
    return drawn(stream, png.width(), png.height(), Orientation.UPRIGHT);
  }

  /** A picture of eight bits a colour whose data are there; how they are packed is not said yet. */
  private COSStream stream(byte[] data, int width, int height, int colors) throws IOException {
    COSStream stream;
    synchronized (document) {
      stream = document.getDocument().createCOSStream();
      try (OutputStream out = stream.createRawOutputStream()) {
        out.write(data);
      }
    }
    stream.setItem(COSName.TYPE, COSName.XOBJECT);
    stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
    stream.setInt(COSName.WIDTH, width);
    stream.setInt(COSName.HEIGHT, height);
    stream.setInt(COSName.BITS_PER_COMPONENT, 8);
    stream.setItem(COSName.COLORSPACE, colors == 1 ? COSName.DEVICEGRAY : COSName.DEVICERGB);
    return stream;
  }

  private static Drawn drawn(COSStream image, int width, int height, Orientation orientation) {
    return orientation.isSideways()
        ? new Drawn(image, height, width, orientation)
        : new Drawn(image, width, height, orientation);
  }
}

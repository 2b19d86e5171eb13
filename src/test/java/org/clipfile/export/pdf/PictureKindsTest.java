package org.clipfile.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clipfile.export.pdf.Written.run;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.clipfile.model.Picture;
import org.clipfile.render.Block;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of picture is drawn, or a box stands in its place that says what would be there. */
class PictureKindsTest {
  private static final int RGB = BufferedImage.TYPE_INT_RGB;
  private static final int ARGB = BufferedImage.TYPE_INT_ARGB;

  enum Kind {
    MISSING(null),
    EMPTY(new byte[0]),
    NO_PICTURE_AT_ALL("<html>404</html>".getBytes(StandardCharsets.UTF_8)),
    BROKEN_PNG(Arrays.copyOf(written("png", painted(RGB), false), 60)),
    BROKEN_JPEG(Arrays.copyOf(written("jpeg", painted(RGB), false), 30)),
    BROKEN_GIF(Arrays.copyOf(SmallPictures.ANIMATED_GIF, 20)),
    BROKEN_WEBP(Arrays.copyOf(SmallPictures.LOSSY_WEBP, 30)),
    GIANT_PNG(giantPng()),
    ANIMATED_GIF(true, SmallPictures.ANIMATED_GIF),
    ANIMATED_PNG(true, animatedPng()),
    ANIMATED_WEBP(true, animatedWebp()),
    CMYK_JPEG(true, SmallPictures.CMYK_JPEG),
    GREY_JPEG(true, written("jpeg", painted(BufferedImage.TYPE_BYTE_GRAY), false)),
    SIXTEEN_BIT_GREY_PNG(true, written("png", painted(BufferedImage.TYPE_USHORT_GRAY), false)),
    SIXTEEN_BIT_PNG_WITH_ALPHA(true, written("png", sixteenBitsWithAlpha(), false)),
    PNG_WITH_ALPHA(true, written("png", painted(ARGB), false)),
    PNG_WITH_PALETTE(true, written("png", painted(BufferedImage.TYPE_BYTE_INDEXED), false)),
    INTERLACED_PNG(true, written("png", painted(RGB), true)),
    INTERLACED_PNG_WITH_ALPHA(true, written("png", painted(ARGB), true)),
    INTERLACED_GIF(true, written("gif", painted(BufferedImage.TYPE_BYTE_INDEXED), true)),
    PROGRESSIVE_JPEG(true, written("jpeg", painted(RGB), true)),
    BITMAP(true, written("bmp", painted(RGB), false)),
    LOSSY_WEBP(true, SmallPictures.LOSSY_WEBP),
    LOSSLESS_WEBP_WITH_ALPHA(true, SmallPictures.LOSSLESS_WEBP_WITH_ALPHA),
    SVG(SmallPictures.SVG),
    AVIF(SmallPictures.AVIF);

    @SuppressWarnings("ImmutableEnumChecker") // read, never written
    private final byte @Nullable [] bytes;

    private final boolean drawn;

    Kind(byte @Nullable [] bytes) {
      this(false, bytes);
    }

    Kind(boolean drawn, byte @Nullable [] bytes) {
      this.drawn = drawn;
      this.bytes = bytes;
    }
  }

  @ParameterizedTest
  @EnumSource
  void isDrawnOrALabelledBox(Kind kind) throws IOException {
    String type = "image/" + kind.name().toLowerCase(Locale.ROOT);
    Optional<Picture> picture =
        Optional.ofNullable(kind.bytes).map(bytes -> Picture.of(type, bytes));
    var figure = new Block.Figure("0".repeat(64), "A gate", List.of(run("The gate.")));
    Written written = Written.of(hash -> picture, figure);
    if (kind.drawn) {
      assertThat(written.warnings()).isEmpty();
      assertThat(written.text()).doesNotContain("not shown");
    } else {
      assertThat(written.warnings()).singleElement().asString().contains("“A gate”");
      assertThat(written.text()).contains("Picture not shown: A gate");
    }
    assertThat(images(written)).isEqualTo(kind.drawn ? 1 : 0);
    assertThat(written.text()).contains("The gate.");
    assertThat(VeraPdf.brokenRules(written.bytes())).isEmpty();
  }

  private static int images(Written written) throws IOException {
    try (PDDocument document = Loader.loadPDF(written.bytes())) {
      int images = 0;
      for (COSName name : document.getPage(0).getResources().getXObjectNames()) {
        images += document.getPage(0).getResources().isImageXObject(name) ? 1 : 0;
      }
      return images;
    }
  }

  private static BufferedImage painted(int type) {
    return painted(new BufferedImage(40, 30, type));
  }

  private static BufferedImage painted(BufferedImage image) {
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(new Color(20, 80, 140, image.getColorModel().hasAlpha() ? 120 : 255));
    graphics.fillOval(0, 0, 40, 30);
    graphics.dispose();
    return image;
  }

  private static BufferedImage sixteenBitsWithAlpha() {
    ColorModel model =
        new ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB),
            true,
            false,
            ColorModel.TRANSLUCENT,
            DataBuffer.TYPE_USHORT);
    return painted(
        new BufferedImage(model, model.createCompatibleWritableRaster(40, 30), false, null));
  }

  /** A picture as bytes, line by line or in passes. */
  static byte[] written(String format, BufferedImage image, boolean inPasses) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    var out = new ByteArrayOutputStream();
    try (var stream = ImageIO.createImageOutputStream(out)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      if (param.canWriteProgressive()) {
        param.setProgressiveMode(
            inPasses ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
      }
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), param);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }

  /** A picture that says it is 65,576 wide and 65,566 high. */
  private static byte[] giantPng() {
    byte[] png = written("png", painted(RGB), false);
    png[17] = 1;
    png[21] = 1;
    return png;
  }

  /** A still picture with the chunk that announces a second frame. */
  private static byte[] animatedPng() {
    byte[] png = written("png", painted(RGB), false);
    byte[] chunk = {'a', 'c', 'T', 'L', 0, 0, 0, 2, 0, 0, 0, 0};
    var crc = new CRC32();
    crc.update(chunk);
    int afterHeader = 33;
    return ByteBuffer.allocate(png.length + 20)
        .put(png, 0, afterHeader)
        .putInt(8)
        .put(chunk)
        .putInt((int) crc.getValue())
        .put(png, afterHeader, png.length - afterHeader)
        .array();
  }

  /** Two frames of the same still picture (WebP container specification). */
  private static byte[] animatedWebp() {
    byte[] still = SmallPictures.LOSSY_WEBP;
    byte[] bitmap = Arrays.copyOfRange(still, 12, still.length);
    int frame = 8 + 16 + bitmap.length;
    var out =
        ByteBuffer.allocate(12 + 18 + 14 + 2 * frame)
            .order(ByteOrder.LITTLE_ENDIAN)
            .put(ascii("RIFF"))
            .putInt(4 + 18 + 14 + 2 * frame)
            .put(ascii("WEBPVP8X"))
            .putInt(10)
            .putInt(2) // animated
            .put(size())
            .put(ascii("ANIM"))
            .putInt(6)
            .putInt(-1)
            .putShort((short) 0);
    for (int i = 0; i < 2; i++) {
      out.put(ascii("ANMF")).putInt(16 + bitmap.length).put(new byte[6]).put(size());
      out.put(new byte[] {100, 0, 0, 0}).put(bitmap);
    }
    return out.array();
  }

  /** 24 by 16, less one each, in three bytes each. */
  private static byte[] size() {
    return new byte[] {23, 0, 0, 15, 0, 0};
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}

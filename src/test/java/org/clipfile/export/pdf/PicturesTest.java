package org.clipfile.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clipfile.export.pdf.Written.run;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.clipfile.model.Picture;
import org.clipfile.render.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {
  @Test
  void aJpegKeepsItsBytes() throws IOException {
    byte[] jpeg = image("jpg", BufferedImage.TYPE_INT_RGB, 320, 200);
    Written written = with(Picture.of("image/jpeg", jpeg));
    assertThat(written.warnings()).isEmpty();
    try (PDDocument document = Loader.loadPDF(written.bytes())) {
      COSStream stream = onlyImage(document);
      assertThat(stream.getCOSName(COSName.FILTER)).isEqualTo(COSName.DCT_DECODE);
      assertThat(stream.createRawInputStream().readAllBytes()).isEqualTo(jpeg);
    }
    assertThat(VeraPdf.brokenRules(written.bytes())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "gif", "bmp"})
  void otherKindsAreDecoded(String kind) {
    int type = kind.equals("png") ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    Written written = with(Picture.of("image/" + kind, image(kind, type, 64, 48)));
    assertThat(written.warnings()).isEmpty();
    assertThat(VeraPdf.brokenRules(written.bytes())).isEmpty();
  }

  @Test
  void aHugePictureIsThinnedOut() throws IOException {
    byte[] png = image("png", BufferedImage.TYPE_BYTE_BINARY, 9000, 7000);
    Written written = with(Picture.of("image/png", png));
    assertThat(written.warnings()).isEmpty();
    try (PDDocument document = Loader.loadPDF(written.bytes())) {
      assertThat(onlyImage(document).getInt(COSName.WIDTH)).isBetween(1200, 2400);
    }
  }

  @Test
  void aPictureTooLargeToDecodeIsSaid() {
    byte[] png = image("png", BufferedImage.TYPE_BYTE_BINARY, 10, 10);
    png[16] = 0x00;
    png[17] = 0x01; // the width becomes 65,546
    png[20] = 0x00;
    png[21] = 0x01;
    Written written = with(Picture.of("image/png", png));
    assertThat(written.warnings())
        .containsExactly(
            "The picture “A gate” is too large to be drawn, 65546 × 65546 (image/png).");
    assertThat(written.text()).contains("Picture not shown: A gate");
  }

  @Test
  void damagedAndUnknownPicturesBecomeBoxes() {
    byte[] png = image("png", BufferedImage.TYPE_INT_RGB, 60, 60);
    Written cut = with(Picture.of("image/png", Arrays.copyOf(png, 50)));
    assertThat(cut.warnings()).containsExactly("The picture “A gate” is damaged (image/png).");
    Written webp = with(Picture.of("image/webp", new byte[] {'R', 'I', 'F', 'F', 0, 0}));
    assertThat(webp.warnings())
        .containsExactly("The picture “A gate” is of a kind that cannot be drawn (image/webp).");
    assertThat(VeraPdf.brokenRules(webp.bytes())).isEmpty();
  }

  static List<Picture> drawnKinds() {
    return List.of(
        Picture.of("image/jpeg", SmallPictures.CMYK_JPEG),
        Picture.of("image/gif", SmallPictures.ANIMATED_GIF),
        Picture.of("image/webp", SmallPictures.LOSSY_WEBP),
        Picture.of("image/webp", SmallPictures.LOSSLESS_WEBP_WITH_ALPHA),
        Picture.of("image/png", sixteenBits(false)),
        Picture.of("image/png", sixteenBits(true)));
  }

  @ParameterizedTest
  @MethodSource("drawnKinds")
  void rareKindsAreDrawn(Picture picture) {
    Written written = with(picture);
    assertThat(written.warnings()).isEmpty();
    assertThat(VeraPdf.brokenRules(written.bytes())).isEmpty();
  }

  @Test
  void printColoursBecomeThoseOfTheScreen() throws IOException {
    try (PDDocument document =
        Loader.loadPDF(with(Picture.of("image/jpeg", SmallPictures.CMYK_JPEG)).bytes())) {
      BufferedImage image = new PDImageXObject(new PDStream(onlyImage(document)), null).getImage();
      assertThat(new Color(image.getRGB(12, 0)).getRed()).isGreaterThan(180);
      assertThat(new Color(image.getRGB(12, 15)).getBlue()).isGreaterThan(180);
    }
  }

  @ParameterizedTest
  @MethodSource("boxedKinds")
  void whatCannotBeDrawnIsABoxThatSaysSo(Picture picture) {
    Written written = with(picture);
    assertThat(written.warnings())
        .containsExactly(
            "The picture “A gate” is of a kind that cannot be drawn ("
                + picture.mediaType()
                + ").");
    assertThat(written.text()).contains("Picture not shown: A gate");
    assertThat(VeraPdf.brokenRules(written.bytes())).isEmpty();
  }

  static List<Picture> boxedKinds() {
    return List.of(
        Picture.of("image/svg+xml", SmallPictures.SVG),
        Picture.of("image/avif", SmallPictures.AVIF));
  }

  @Test
  void aPictureUsedTwiceIsStoredOnce() throws IOException {
    Picture picture = Picture.of("image/jpeg", image("jpg", BufferedImage.TYPE_INT_RGB, 90, 60));
    var figure = figure(picture);
    Written written = Written.of(hash -> Optional.of(picture), figure, figure);
    try (PDDocument document = Loader.loadPDF(written.bytes())) {
      assertThat(onlyImage(document)).isNotNull();
    }
  }

  private static Written with(Picture picture) {
    return Written.of(
        hash -> hash.equals(picture.sha256()) ? Optional.of(picture) : Optional.empty(),
        figure(picture));
  }

  private static Block.Figure figure(Picture picture) {
    return new Block.Figure(picture.sha256(), "A gate", List.of(run("The gate.")));
  }

  private static COSStream onlyImage(PDDocument document) throws IOException {
    PDResources resources = document.getPage(0).getResources();
    var names = resources.getXObjectNames().iterator();
    COSStream image = resources.getXObject(names.next()).getCOSObject();
    assertThat(names.hasNext()).isFalse();
    return image;
  }

  /** A grey PNG of sixteen bits a sample, interlaced or not. */
  private static byte[] sixteenBits(boolean interlaced) {
    var image = new BufferedImage(40, 30, BufferedImage.TYPE_USHORT_GRAY);
    return PictureKindsTest.written("png", image, interlaced);
  }

  private static byte[] image(String kind, int type, int width, int height) {
    var image = new BufferedImage(width, height, type);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.BLUE);
    graphics.fillOval(0, 0, width, height);
    graphics.dispose();
    var out = new ByteArrayOutputStream();
    try {
      assertThat(ImageIO.write(image, kind, out)).isTrue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}

package org.clipfile.export.pdf.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.clipfile.model.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainPngTest {
  private static final int MOST = 2400;

  @ParameterizedTest
  @ValueSource(ints = {BufferedImage.TYPE_3BYTE_BGR, BufferedImage.TYPE_BYTE_GRAY})
  void aPlainOneIsDrawnAsItsDataAre(int type) throws Exception {
    byte[] bytes = png(type, 37, 23);
    PlainPng png = PlainPng.of(bytes, MOST).orElseThrow();
    assertThat(png.colors()).isEqualTo(type == BufferedImage.TYPE_BYTE_GRAY ? 1 : 3);
    try (var document = new PDDocument()) {
      var picture = Picture.of("image/png", bytes);
      var drawn =
          (DocumentPicture.Drawn)
              new Pictures(hash -> Optional.of(picture), document).picture("0".repeat(64));
      var image = new PDImageXObject(new PDStream(drawn.image()), null).getImage();
      assertThat(pixels(image)).isEqualTo(pixels(PictureDecoder.decode(bytes)));
    }
  }

  @Test
  void aTransparentPackedOrLargeOneIsNot() throws Exception {
    assertThat(PlainPng.of(png(BufferedImage.TYPE_4BYTE_ABGR, 9, 9), MOST)).isEmpty();
    assertThat(PlainPng.of(png(BufferedImage.TYPE_BYTE_BINARY, 9, 9), MOST)).isEmpty();
    assertThat(PlainPng.of(png(BufferedImage.TYPE_BYTE_INDEXED, 9, 9), MOST)).isEmpty();
    assertThat(PlainPng.of(png(BufferedImage.TYPE_USHORT_GRAY, 9, 9), MOST)).isEmpty();
    assertThat(PlainPng.of(png(BufferedImage.TYPE_3BYTE_BGR, 9, 30), 29)).isEmpty();
  }

  @Test
  void aDamagedOneIsNot() throws Exception {
    byte[] bytes = png(BufferedImage.TYPE_3BYTE_BGR, 20, 20);
    for (int length = 0; length < bytes.length; length++) {
      assertThat(PlainPng.of(Arrays.copyOf(bytes, length), MOST)).as("cut at " + length).isEmpty();
    }
    for (int at = 0; at < bytes.length; at++) {
      byte[] damaged = bytes.clone();
      damaged[at] ^= 0x11;
      assertThat(PlainPng.of(damaged, MOST)).as("damaged at " + at).isEmpty();
    }
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  private static byte[] png(int type, int width, int height) throws Exception {
    var image = new BufferedImage(width, height, type);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, 0xFF000000 | ((x * 7) << 16) | ((y * 11) << 8) | (x * y % 256));
      }
    }
    var out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }
}

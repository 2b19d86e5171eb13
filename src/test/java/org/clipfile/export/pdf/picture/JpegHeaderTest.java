package org.clipfile.export.pdf.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class JpegHeaderTest {
  @Test
  void tellsSizeColoursAndOrientation() {
    assertThat(JpegHeader.of(jpeg(6)))
        .contains(new JpegHeader(640, 480, 3, true, Orientation.QUARTER_RIGHT));
  }

  @Test
  void aWrongOrientationIsUpright() {
    assertThat(JpegHeader.of(jpeg(77)).orElseThrow().orientation()).isEqualTo(Orientation.UPRIGHT);
  }

  @Test
  void anythingElseIsNoJpeg() {
    assertThat(JpegHeader.of(new byte[0])).isEmpty();
    assertThat(JpegHeader.of("plain text".getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void everyCutAndEveryBrokenByteIsBorne() {
    byte[] whole = jpeg(6);
    for (int i = 0; i < whole.length; i++) {
      JpegHeader.of(Arrays.copyOf(whole, i));
      byte[] broken = whole.clone();
      broken[i] = (byte) 0xFF;
      JpegHeader.of(broken);
    }
  }

  @Test
  void aQuarterTurnPutsTheTopAtTheRight() {
    // The picture's lower left corner comes to the upper left one.
    assertThat(Orientation.QUARTER_RIGHT.matrix(10, 20, 100, 50))
        .containsExactly(0, -50, 100, 0, 10, 70);
  }

  private static byte[] jpeg(int orientation) {
    var out = ByteBuffer.allocate(64);
    out.putShort((short) 0xFFD8);
    out.putShort((short) 0xFFE1)
        .putShort((short) 34)
        .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
    out.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8).putShort((short) 1);
    out.putShort((short) 0x112)
        .putShort((short) 3)
        .putInt(1)
        .putShort((short) orientation)
        .putShort((short) 0);
    out.putInt(0);
    out.putShort((short) 0xFFC0).putShort((short) 17).put((byte) 8);
    out.putShort((short) 480).putShort((short) 640).put((byte) 3);
    return out.array();
  }
}

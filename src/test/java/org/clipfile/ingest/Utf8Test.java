package org.clipfile.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class Utf8Test {
  /** The first and last characters of each length, those beside the surrogates, and more. */
  private static final List<String> PIECES =
      List.of(
          "a",
          "Eight bytes and more of ASCII.",
          "\u0001",
          "\u007f",
          "\u0080",
          "\u07ff",
          "\u0800",
          "中",
          "\ud7ff",
          "\ue000",
          "\ufffd",
          "\uffff",
          "\ud800\udc00",
          "\udbff\udfff");

  /** What no text has: cut, overlong, surrogates, beyond Unicode, zero. */
  private static final List<List<Integer>> DAMAGE =
      List.of(
          List.of(0x80),
          List.of(0xc1, 0xbf),
          List.of(0xc3),
          List.of(0xe0, 0x9f, 0xbf),
          List.of(0xe4, 0xb8),
          List.of(0xed, 0xa0, 0x80),
          List.of(0xf0, 0x8f, 0xbf, 0xbf),
          List.of(0xf0, 0x90, 0x80),
          List.of(0xf4, 0x90, 0x80, 0x80),
          List.of(0xf5, 0x80, 0x80, 0x80),
          List.of(0xff),
          List.of(0));

  @Property(seed = "1", tries = 1000)
  void textsAreReadAsAStrictDecoderReadsThem(@ForAll("texts") byte[] bytes) {
    assertThat(Utf8.text(bytes)).isEqualTo(decoded(bytes));
  }

  @Property(seed = "1", tries = 1000)
  void damagedTextsAreNotRead(
      @ForAll("texts") byte[] before,
      @ForAll("damage") byte[] damage,
      @ForAll("texts") byte[] after) {
    assertThat(Utf8.text(joined(List.of(before, damage, after)))).isNull();
  }

  @Property(seed = "1", tries = 1000)
  void anyBytesAreReadAsAStrictDecoderReadsThem(@ForAll byte[] bytes) {
    assertThat(Utf8.text(bytes)).isEqualTo(decoded(bytes));
  }

  @Provide
  Arbitrary<byte[]> texts() {
    return Arbitraries.of(PIECES)
        .list()
        .ofMaxSize(20)
        .map(pieces -> String.join("", pieces).getBytes(StandardCharsets.UTF_8));
  }

  @Provide
  Arbitrary<byte[]> damage() {
    return Arbitraries.of(DAMAGE)
        .map(values -> {
          var bytes = new byte[values.size()];
          for (int i = 0; i < bytes.length; i++) {
            bytes[i] = values.get(i).byteValue();
          }
          return bytes;
        });
  }

  private static byte[] joined(List<byte[]> parts) {
    var joined = new ByteArrayOutputStream();
    parts.forEach(joined::writeBytes);
    return joined.toByteArray();
  }

  private static @Nullable String decoded(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.indexOf('\0') < 0 ? text.replace('\uffff', '\ufffd') : null;
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}

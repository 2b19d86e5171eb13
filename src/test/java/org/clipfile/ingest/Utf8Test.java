package org.clipfile.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class Utf8Test {
  @Property(seed = "1", tries = 20_000)
  void whateverTheBytesAreTheJdkReadsTheSame(@ForAll("bytes") byte[] bytes) {
    assertThat(Utf8.text(bytes)).isEqualTo(read(bytes));
  }

  @Property(seed = "1", tries = 20_000)
  void aTextIsToldFromOtherBytes(@ForAll("bytes") byte[] bytes) {
    String text = read(bytes);

    assertThat(Utf8.isText(bytes)).isEqualTo(text != null && text.indexOf('\uffff') < 0);
  }

  @Property(seed = "1")
  void whateverTheBytesAreTheirTextInUtf8IsTheSame(@ForAll("bytes") byte[] bytes) {
    var input = new Input("a", bytes, Companions.NONE);

    assertThat(Charsets.utf8(() -> "windows-1252", input).text())
        .isEqualTo(Charsets.decode(bytes, "windows-1252"));
  }

  @Property(seed = "1")
  void aTextIsRead(@ForAll("texts") String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

    assertThat(Utf8.text(bytes)).isEqualTo(text);
    assertThat(Utf8.isText(bytes)).isEqualTo(text.indexOf('\uffff') < 0);
  }

  @Example
  void everySignIsRead() {
    String all =
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .filter(sign -> sign < Character.MIN_SURROGATE || sign > Character.MAX_SURROGATE)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());

    assertThat(all.equals(Utf8.text(all.getBytes(StandardCharsets.UTF_8)))).isTrue();
  }

  /** Those that begin and end what is well formed and what is not, and some letters. */
  @Provide
  Arbitrary<byte[]> bytes() {
    int[] edges = {
      0, 'a', 'a', 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1,
      0xec, 0xed, 0xee, 0xef, 0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xff
    };
    return Arbitraries.integers()
        .between(0, edges.length - 1)
        .map(i -> (byte) edges[i])
        .array(byte[].class)
        .ofMinSize(0)
        .ofMaxSize(12);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> plain = Arbitraries.strings().ascii().ofMaxLength(60);
    Arbitrary<String> signs = Arbitraries.of("é", "’", "신", "𐍈", "\ufffd", "\uffff", "\u0000");
    return Arbitraries.oneOf(plain, signs).list().ofMaxSize(8).map(parts -> String.join("", parts));
  }

  private static @Nullable String read(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}

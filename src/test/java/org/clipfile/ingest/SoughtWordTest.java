package org.clipfile.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SoughtWordTest {
  @Property(seed = "1")
  void aWordStandsInATextWhereTheJdkFindsIt(
      @ForAll("texts") String text, @ForAll("words") String word, @ForAll int letter) {
    char rarest = word.charAt(Math.floorMod(letter, word.length()));

    assertThat(new SoughtWord(word, rarest).isIn(text)).isEqualTo(text.contains(word));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("abc").ofMaxLength(12);
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().withChars("abc").ofMinLength(2).ofMaxLength(4);
  }
}

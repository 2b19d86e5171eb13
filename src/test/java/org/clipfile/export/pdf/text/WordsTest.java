package org.clipfile.export.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.clipfile.export.pdf.font.DocumentFonts;
import org.clipfile.export.pdf.font.FontChooser;
import org.clipfile.export.pdf.font.FontLibrary;
import org.clipfile.export.pdf.font.FontSubset;
import org.clipfile.testing.Reads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Word by word, a text must come out as the JDK shapes it in one piece. */
class WordsTest {
  private final DocumentFonts fonts = new DocumentFonts();
  private int compared;

  static Stream<Path> samples() throws Exception {
    try (Stream<Path> files = Files.list(Path.of("sample-clips"))) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theSamplesComeOutAsInOnePiece(Path file) throws Exception {
    for (var parsed : Reads.clippings(file)) {
      var article = parsed.article();
      String language = Language.of(article.language(), article.bodyText());
      for (String line : article.bodyText().split("\n", -1)) {
        for (TextStyle style : styles()) {
          compare(line, style, language);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AV. To. “Yes,” 1,234.50 – (1998) [§ 3] V. A. Ta Wa fi ffl office  two   spaces ",
        "Αυτό, το 2024· «ναι» – Ὀδυσσεύς ά ΐ", // with marks of their own
        "Съд, 3 % «да» – Ёлка ѝ Т. А.",
        "שָׁלוֹם, 3 (2024) «כן» – י״ד",
        "क्षत्रिय, 3 (२०२४) “हाँ” – र्क कि",
        "ملاً یک لوگ سڑک، ۲۰۲۴ (۳) «ہاں» – رُک گئے ۔ 12 موسمِ سرما  ﷺ ؓ",
        "العربية، ٢٠٢٤ (3) «نعم» – الله لا إلى ُ ب",
        "สวัสดี 2024 (ก) ที่ นี้ ๆ น้ำ",
        "a\u0301 e\u0300 \u00A0x\u200Dy\u200B z",
        "7 8 9 . , –",
        "👩‍👩‍👧 🙂 ☀️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇫🇷 🇩🇪",
        " 1 a",
        "Հայերեն 5, ქართული 6."
      })
  void whatIsHardComesOutAsInOnePiece(String text) {
    for (TextStyle style : styles()) {
      compare(text, style, "en");
      compare(text, style, "ur");
    }
    compare("a " + text, TextStyle.plain(10, 0), "en");
    assertThat(compared).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "ur"})
  void noLetterKnowsWhatIsBeyondASpace(String language) {
    String letters = "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءآأؤئٹڈڑپچژگکےہھں";
    for (int last = 0; last < letters.length(); last++) {
      var text = new StringBuilder();
      for (int first = 0; first < letters.length(); first++) {
        text.append("بی").append(letters.charAt(last)).append(first % 3 == 0 ? "ً" : "");
        text.append(' ').append(letters.charAt(first)).append("با ");
      }
      compare(text.toString(), TextStyle.plain(10, 0), language);
      assertThat(compared).isPositive();
    }
  }

  @Test
  void aWordThatGoesOnInAnotherStyleIsShapedWithIt() {
    var styled =
        new StyledText.Builder(false)
            .add("بب", TextStyle.plain(10, 0))
            .add("بب", TextStyle.plain(10, 0xFF))
            .build();
    var chooser = new FontChooser(FontLibrary.shared(), "ar");
    for (Item item : new Itemizer(chooser).items(styled, Direction.RIGHT_TO_LEFT)) {
      assertThat(Shaper.isWordwise(item, Objects.requireNonNull(item.face()), styled.text()))
          .isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"क ि ख ं ग", "a \u0301b", "ب \u064Eب"})
  void aMarkOnASpaceIsShapedWithIt(String text) {
    var styled = StyledText.of(text, TextStyle.plain(10, 0));
    var chooser = new FontChooser(FontLibrary.shared(), "en");
    for (Item item : new Itemizer(chooser).items(styled, Direction.LEFT_TO_RIGHT)) {
      assertThat(Shaper.isWordwise(item, Objects.requireNonNull(item.face()), text)).isFalse();
    }
  }

  private static List<TextStyle> styles() {
    TextStyle plain = TextStyle.plain(10, 0);
    return List.of(plain, plain.inBold(), plain.inItalic(), plain.inCode());
  }

  private void compare(String text, TextStyle style, String language) {
    var styled = StyledText.of(text, style);
    var chooser = new FontChooser(FontLibrary.shared(), language);
    char[] chars = styled.text().toCharArray();
    for (Item item : new Itemizer(chooser).items(styled, Direction.LEFT_TO_RIGHT)) {
      if (item.face() != null && Shaper.isWordwise(item, item.face(), styled.text())) {
        FontSubset subset = fonts.of(item.face());
        var words = new ArrayList<Cluster>();
        Shaper.words(item, item.face(), styled.text(), subset, words);
        var whole = new ArrayList<Cluster>();
        Shaper.whole(item, item.face(), styled.text(), chars, subset, whole);
        assertThat(words).as(styled.text()).isEqualTo(whole);
        compared++;
      }
    }
  }
}

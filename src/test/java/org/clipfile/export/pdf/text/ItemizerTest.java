package org.clipfile.export.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clipfile.export.pdf.font.FontChooser;
import org.clipfile.export.pdf.font.FontLibrary;
import org.junit.jupiter.api.Test;

class ItemizerTest {
  private static final TextStyle STYLE = TextStyle.plain(10, 0);

  @Test
  void aTextInOneScriptIsOneItem() {
    assertThat(items("Plain words, “quoted” — and 7 more.")).containsExactly("0 NotoSerif");
  }

  @Test
  void aScriptOfItsOwnIsAnItem() {
    assertThat(items("from Haifa שלום to नमस्ते"))
        .containsExactly(
            "0 NotoSerif",
            "1 NotoSerifHebrew",
            "0 NotoSerifHebrew", // the space after it
            "0 NotoSerif",
            "0 NotoSerifDevanagari");
  }

  @Test
  void numbersInRightToLeftTextRunLeftToRight() {
    assertThat(items("עד 1,250 ועוד").stream().map(i -> i.charAt(0)).distinct())
        .containsExactly('1', '2');
  }

  @Test
  void spacesBesideAnEmojiAreOrdinary() {
    assertThat(items("a 🎉 b")).containsExactly("0 NotoSerif", "0 NotoEmoji", "0 NotoSerif");
  }

  @Test
  void veryLongTextIsCut() {
    assertThat(items("x".repeat(5000))).hasSize(3);
  }

  @Test
  void anItemPerStyle() {
    var text =
        new StyledText.Builder(true)
            .add("plain ", STYLE)
            .add("bold", STYLE.inBold())
            .add(" plain", STYLE)
            .build();
    assertThat(items(text)).containsExactly("0 NotoSerif", "0 NotoSerif-Bold", "0 NotoSerif");
  }

  private static List<String> items(String text) {
    return items(StyledText.of(text, STYLE));
  }

  private static List<String> items(StyledText text) {
    var itemizer = new Itemizer(new FontChooser(FontLibrary.shared(), "en"));
    Direction direction = Direction.of(text.text(), Direction.LEFT_TO_RIGHT);
    return itemizer.items(text, direction).stream()
        .map(i -> i.level() + " " + String.valueOf(i.face()).replace("-Regular", ""))
        .toList();
  }
}

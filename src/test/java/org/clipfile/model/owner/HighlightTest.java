package org.clipfile.model.owner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.clipfile.model.Span;
import org.junit.jupiter.api.Test;

/** A passage is found again by its words and what stands around them. */
class HighlightTest {
  private static final String TEXT =
      "The ferry sailed. Nobody was on board.\n\nThe ferry sank. Nobody was on board.";

  @Test
  void isFoundWhereItWasMarkedAmongThoseThatReadTheSame() {
    int second = TEXT.lastIndexOf("Nobody");
    Highlight highlight = marked(TEXT, second, second + "Nobody was on board".length());
    assertThat(highlight.in(TEXT)).contains(new Span(second, second + 19));
  }

  @Test
  void isFoundInATextThatWasReadAnew() {
    int second = TEXT.lastIndexOf("Nobody");
    Highlight highlight = marked(TEXT, second, second + 6);
    String anew =
        "By our correspondent\n\n" + TEXT.replace("\n\n", "\n").replace("was on", "was\non");
    assertThat(highlight.in(anew))
        .contains(new Span(anew.lastIndexOf("Nobody"), anew.length() - 14));
    assertThat(marked(TEXT, 0, TEXT.length()).in(anew))
        .contains(new Span(anew.indexOf("The ferry"), anew.length()));
  }

  @Test
  void isNowhereWhereItsWordsAreGone() {
    Highlight highlight = marked(TEXT, 0, 9);
    assertThat(highlight.in("The boat sailed.")).isEmpty();
    assertThat(highlight.in("")).isEmpty();
  }

  @Test
  void needsWords() {
    assertThatThrownBy(() -> marked("a  b", 1, 3)).isInstanceOf(IllegalArgumentException.class);
  }

  @Property(tries = 2000, seed = "7")
  void isFoundAtItsOwnWordsInItsOwnText(
      @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 5) Integer> signs,
      @ForAll @IntRange(max = 29) int a,
      @ForAll @IntRange(max = 29) int b) {
    var text = new StringBuilder("x");
    signs.forEach(sign -> text.append("ab 東\n\u0301".charAt(sign)));
    text.append('y');
    int from = Math.min(a, b) % text.length();
    int to = Math.min(text.length(), from + 1 + Math.abs(a - b));
    if (!text.substring(from, to).isBlank()) {
      Span found = marked(text.toString(), from, to).in(text.toString()).orElseThrow();
      String words = text.substring(found.start(), found.end());
      assertThat(words.replaceAll("\\s", ""))
          .isEqualTo(text.substring(from, to).replaceAll("\\s", ""));
    }
  }

  private static Highlight marked(String text, int from, int to) {
    return Highlight.of(text, new Span(from, to), HighlightColour.GREEN, null, Instant.EPOCH);
  }
}

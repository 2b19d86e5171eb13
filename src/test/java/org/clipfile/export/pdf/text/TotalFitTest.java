package org.clipfile.export.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Letters are one point wide, and so are spaces. */
class TotalFitTest {
  private record Letters(String text) implements Widths {
    @Override
    public double width(int start, int end) {
      return end - start;
    }

    @Override
    public double stretch(int start, int end) {
      return spaces(start, end) * 0.6;
    }

    @Override
    public double shrink(int start, int end) {
      return spaces(start, end) * 0.2;
    }

    private long spaces(int start, int end) {
      return text.substring(start, end).chars().filter(c -> c == ' ').count();
    }
  }

  @Test
  void whatFitsStaysOnOneLine() {
    assertThat(lines("one two", 10, true)).containsExactly("one two");
  }

  @Test
  void theWholeParagraphIsWeighedNotEachLine() {
    // First fit would set "aaa bb" and leave "cc" alone on a line of six.
    assertThat(lines("aaa bb cc ddddd", 6, false)).containsExactly("aaa", "bb cc", "ddddd");
  }

  @Test
  void aWordWiderThanTheMeasureStandsAlone() {
    assertThat(lines("a incomprehensible b", 6, true))
        .containsExactly("a", "incomprehensible", "b");
  }

  @Test
  void aLineMayShrinkALittle() {
    assertThat(lines("a b c d e f g h", 14.5, true)).containsExactly("a b c d e f g h");
  }

  @Test
  void aRaggedLineNeverShrinks() {
    assertThat(lines("a b c d e f g h", 14.5, false)).hasSize(2);
  }

  @Test
  void aForcedEndIsKept() {
    assertThat(lines("a b|c d", 100, true)).containsExactly("a b", "c d");
  }

  @Test
  void everyLineFitsAndNothingIsLost() {
    String text = "the quick brown fox jumps over the lazy dog ".repeat(50).strip();
    List<String> lines = lines(text, 30, false);
    assertThat(String.join(" ", lines)).isEqualTo(text);
    assertThat(lines).allSatisfy(l -> assertThat(l.length()).isLessThanOrEqualTo(30));
  }

  private static List<String> lines(String text, double measure, boolean justified) {
    var places = new ArrayList<Opportunity>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '|') {
        places.add(new Opportunity(i + 1, i, c == '|'));
      }
    }
    places.add(new Opportunity(text.length(), text.length(), true));
    var lines = new ArrayList<String>();
    int start = 0;
    for (Opportunity end : new TotalFit(places, new Letters(text), measure, justified).lineEnds()) {
      lines.add(text.substring(start, end.visibleEnd()));
      start = end.position();
    }
    return lines;
  }
}

package org.clipfile.ingest.html.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordTableTest {
  private static final int PART = 1;
  private static final int WHOLE = 2;
  private static final int PAIR = 4;
  private static final int PHRASE = 8;

  private final WordTable table =
      new WordTable()
          .part(PART, "teaser más")
          .whole(WHOLE, "nav")
          .whole(PAIR, "ad")
          .whole(PHRASE, "read_more");

  @Test
  void partsCountWhereverTheyStand() {
    assertThat(table.of("subteasers")).isEqualTo(PART);
    assertThat(table.of("TEASER")).isEqualTo(PART);
    assertThat(table.of("ADEMÁS")).isEqualTo(PART);
    assertThat(table.of("tease")).isZero();
  }

  @Test
  void wholeWordsStandByThemselves() {
    assertThat(table.of("nav")).isEqualTo(WHOLE);
    assertThat(table.of("top-nav")).isEqualTo(WHOLE);
    assertThat(table.of("navLeft")).isEqualTo(WHOLE);
    assertThat(table.of("naval")).isZero();
    assertThat(table.of("Please read  more, or Read more")).isEqualTo(PHRASE);
  }

  @Test
  void findsTwoLettersWhateverComesAfter() {
    assertThat(table.of("ad")).isEqualTo(PAIR);
    assertThat(table.of("box_ad")).isEqualTo(PAIR);
    assertThat(table.of("ad1 nav")).isEqualTo(PAIR | WHOLE);
    assertThat(table.of("ad—")).isEqualTo(PAIR);
    assertThat(table.of("add lead")).isZero();
  }

  @Test
  void whatStandsAroundAPartOfATextCountsForNothing() {
    char[] text = "xnavy ad".toCharArray();

    assertThat(table.of(text, 0, text.length)).isEqualTo(PAIR);
    assertThat(table.of(text, 1, 4)).isEqualTo(WHOLE);
    assertThat(table.of(text, 6, 7)).isZero();
    assertThat(table.of(text, 3, 3)).isZero();
  }
}

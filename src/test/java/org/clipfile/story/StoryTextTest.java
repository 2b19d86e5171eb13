package org.clipfile.story;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.clipfile.testing.InventedProse;
import org.clipfile.testing.InventedProse.Script;
import org.clipfile.testing.PortStory;
import org.junit.jupiter.api.Test;

class StoryTextTest {
  @Test
  void printersDifferencesAreNone() {
    String text =
        "The café’s owner said: “It cost 1,200 crowns, or more, in O'Hara's co-op at No. 7.”";
    assertThat(text(text))
        .isEqualTo(
            text("THE CAFE'S OWNER SAID \"it cost 1200 crowns or more\" in OHaras co op at no 7"))
        .isEqualTo(text(text.replace("fé", "fe\u0301")))
        .isNotEqualTo(text(text.replace("1,200", "1,300")));
  }

  @Test
  void figuresAndLettersAreKnownInEveryForm() {
    assertThat(
            text("في عام ٢٠٢٤ أعلن الميناء عن إضراب دام ثلاثة أيام في المدينة القديمة قرب البحر"))
        .isEqualTo(
            text(
                "فِي عَام 2024 أعلن المـيناء عن إضراب دام ثلاثة أيام في المدينة القديمة قرب البحر"));
    assertThat(text("港口工人周一罢工后四十一艘船停泊在海湾里等待卸货工会表示夜班时间太长"))
        .isEqualTo(text("港口工人，周一罢工后；四十一艘船停泊在海湾里。等待卸货！工会表示：夜班时间太长"));
    assertThat(text("ﾌｪﾘｰは今日も欠航となり島の住民は四日間も本土との連絡が絶たれたままになっていると町は説明した"))
        .isEqualTo(text("フェリーは今日も欠航となり、島の住民は四日間も本土との連絡が絶たれたままになっていると町は説明した。"));
  }

  @Test
  void whatIsTooShortCannotBeKnownAgain() {
    assertThat(StoryText.of("")).isNull();
    assertThat(StoryText.of("... !!! –")).isNull();
    assertThat(StoryText.of("Subscribe to read this article in full.")).isNull();
    assertThat(StoryText.of("港口罢工")).isNull();
  }

  @Test
  void aBriefIsACopyOnlyWordForWordAndInAnotherPublication() {
    String brief =
        "The ferry to the islands sails again from Monday at six in the morning and at noon.";
    assertThat(text(brief).isCopyOf(text(brief), Setting.NEIGHBOURS)).isTrue();
    assertThat(text(brief).isCopyOf(text(brief), Setting.SAME_PUBLICATION)).isFalse();
    assertThat(text(brief).isCopyOf(text(brief.replace("noon", "one")), Setting.NEIGHBOURS))
        .isFalse();
  }

  @Test
  void aStoryCutToItsOpeningIsStillTheStory() {
    StoryText whole = text(String.join("\n\n", PortStory.TEXT));
    StoryText cut = text(String.join("\n\n", PortStory.TEXT.subList(0, 2)));
    assertThat(whole.isCopyOf(cut, Setting.NEIGHBOURS)).isTrue();
    assertThat(whole.isCopyOf(cut, Setting.SAME_PUBLICATION)).isFalse();
    assertThat(whole.isCopyOf(cut, Setting.UNDATED)).isFalse();
  }

  @Test
  void aPatternFilledInWithOtherFiguresIsAnotherText() {
    String forecast =
        "Highs of %d degrees are expected along the coast tomorrow, with winds of %d kilometres an"
            + " hour from the west, and lows of %d degrees in the valleys by the end of the night."
            + " The forecast is made twice a day by the weather office from the measurements of its"
            + " stations, and stays valid until the next one is published in the evening.";
    StoryText monday = text(forecast.formatted(14, 30, 6));
    StoryText tuesday = text(forecast.formatted(17, 25, 9));
    for (Setting setting : Setting.values()) {
      assertThat(monday.isCopyOf(tuesday, setting)).as(setting.name()).isFalse();
    }
  }

  @Test
  void noticesThatCloseTwoArticlesMakeNoCopies() {
    var prose = new InventedProse(Script.LATIN, new Random(3));
    String notice = String.join("\n\n", prose.paragraphs(3));
    String one = String.join("\n\n", prose.paragraphs(3)) + "\n\n" + notice;
    String two = String.join("\n\n", prose.paragraphs(4)) + "\n\n" + notice;
    assertThat(text(one).isCopyOf(text(two), Setting.NEIGHBOURS)).isFalse();
  }

  @Property(seed = "1", tries = 200)
  void everyTextIsACopyOfItself(@ForAll int seed, @ForAll Script script, @ForAll Setting setting) {
    StoryText text = text(prose(script, seed, 4));
    assertThat(text.isCopyOf(text, setting)).isTrue();
  }

  @Property(seed = "1", tries = 200)
  void copiesAreCopiesOfEachOther(
      @ForAll int seed, @ForAll Script script, @ForAll @IntRange(max = 60) int changes) {
    var random = new Random(seed);
    var prose = new InventedProse(script, random);
    List<String> paragraphs = prose.paragraphs(8);
    var other = new ArrayList<>(paragraphs);
    other.replaceAll(paragraph -> prose.edited(paragraph, changes / 200.0));
    Collections.rotate(other, random.nextInt(8));
    StoryText one = text(String.join("\n\n", paragraphs));
    StoryText two = text(String.join("\n\n", other));
    for (Setting setting : Setting.values()) {
      assertThat(one.isCopyOf(two, setting)).isEqualTo(two.isCopyOf(one, setting));
    }
  }

  @Property(seed = "1", tries = 100)
  void aCopyOfHalfTheTextMeetsIt(@ForAll int seed, @ForAll Script script) {
    var prose = new InventedProse(script, new Random(seed));
    List<String> paragraphs = prose.paragraphs(8);
    int[] whole = text(String.join("\n\n", paragraphs)).bands();
    int[] half = text(String.join("\n\n", paragraphs.subList(0, 4))).bands();
    assertThat(IntStream.range(0, StoryText.BANDS).filter(i -> whole[i] == half[i]).count())
        .isPositive();
  }

  @Property(seed = "1", tries = 300)
  void noTextMakesItThrow(@ForAll String text) {
    StoryText one = StoryText.of(text.repeat(20));
    if (one != null) {
      assertThat(one.isCopyOf(one, Setting.NEIGHBOURS)).isTrue();
    }
  }

  private static String prose(Script script, int seed, int paragraphs) {
    return String.join("\n\n", new InventedProse(script, new Random(seed)).paragraphs(paragraphs));
  }

  private static StoryText text(String text) {
    return requireNonNull(StoryText.of(text));
  }
}

package org.clipfile.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clipfile.testing.TestClippings.article;
import static org.clipfile.testing.TestClippings.fullArticle;
import static org.clipfile.testing.TestClippings.picture;
import static org.clipfile.testing.TestClippings.read;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.clipfile.model.Article;
import org.clipfile.model.Clipping;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.ClippingRow;
import org.clipfile.model.DateOrigin;
import org.clipfile.model.Dateline;
import org.clipfile.model.OriginalInfo;
import org.clipfile.model.ParsedClipping;
import org.clipfile.model.Picture;
import org.clipfile.model.Precision;
import org.clipfile.model.ledger.Incoming;
import org.clipfile.testing.TestClippings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoundTripTest {
  @RegisterExtension final TemporaryStore temporary = new TemporaryStore();

  @Test
  void givesBackEveryField() {
    Incoming.Read input = read("/clips/ferry.txt", fullArticle());
    long id = temporary.addOne(input);
    assertThat(temporary.reopen().clipping(id))
        .contains(
            new Clipping(
                id,
                fullArticle(),
                TemporaryStore.NOW,
                new OriginalInfo(
                    Picture.sha256(input.bytes()), "ferry.txt", "text", input.bytes().length)));
  }

  @Test
  void givesBackAnArticleThatHasNothingButItsHeadline() {
    Article bare = Article.builder("Bare").build();
    assertThat(stored(bare)).isEqualTo(bare);
  }

  @Test
  void keepsADatelineWithoutADay() {
    Article article = article("A", "b").dateline(new Dateline("ROMA", null)).build();
    assertThat(stored(article)).isEqualTo(article);
  }

  @ParameterizedTest
  @EnumSource
  void keepsDatesOfEveryPrecision(Precision precision) {
    var date =
        new ClippingDate(
            LocalDateTime.of(1987, 11, 30, 23, 59), precision, null, DateOrigin.META, true);
    Article article = article("A", "b").published(date).clipped(date).build();
    assertThat(stored(article)).isEqualTo(article);
  }

  @Test
  void keepsEveryScriptAndCharactersOutsideTheBasicPlane() {
    String text = "中文 한국어 اردو עברית हिन्दी 𠮷野家 👩‍👩‍👧 e\u0301 \u0000 \uFFFD";
    Article article =
        article(text, text + "\n\n" + text)
            .publication(text)
            .categories(List.of(text, "", text))
            .build();
    assertThat(stored(article)).isEqualTo(article);
  }

  @Test
  void keepsABodyOfFiveMegabytes() {
    Article article = article("Long", "Ein Satz über 𠮷. ".repeat(260_000)).build();
    assertThat(stored(article)).isEqualTo(article);
  }

  @Test
  void keepsTheOriginalByteForByte() {
    byte[] bytes = new byte[300_000];
    new Random(7).nextBytes(bytes);
    var parsed = new ParsedClipping(article("A", "b").build(), List.of());
    long id =
        temporary.addOne(new Incoming.Read("/a", "a", "html", bytes, List.of(parsed), Map.of()));
    long empty =
        temporary.addOne(
            new Incoming.Read("/b", "b", "html", new byte[0], List.of(parsed), Map.of()));
    assertThat(temporary.store().original(id)).hasValueSatisfying(b -> assertSame(b, bytes));
    assertThat(temporary.store().original(empty)).contains(new byte[0]);
    assertThat(temporary.store().original(999)).isEmpty();
  }

  private static void assertSame(byte[] actual, byte[] expected) {
    assertThat(Arrays.equals(actual, expected)).isTrue();
  }

  @Test
  void keepsAPictureOnceForAllItsArticles() {
    var first = new ParsedClipping(article("A", "a").build(), List.of(picture(1), picture(2)));
    var second = new ParsedClipping(article("B", "b").build(), List.of(picture(2), picture(2)));
    temporary.add(read("/a", "a", List.of(first)), read("/b", "b", List.of(second)));
    assertThat(temporary.store().picture(picture(2).sha256()))
        .hasValueSatisfying(found -> {
          assertThat(found).isEqualTo(picture(2));
          assertThat(found.bytes()).isEqualTo(picture(2).bytes());
        });
    assertThat(temporary.store().picture(picture(3).sha256())).isEmpty();
    assertThat(temporary.store().picture("no hash")).isEmpty();
  }

  @Test
  void answersInTheOrderAskedForAndLeavesOutWhatIsNotThere() {
    Incoming[] inputs = new Incoming[1200];
    Arrays.setAll(inputs, TestClippings::read);
    temporary.add(inputs);
    long[] ids = LongStream.rangeClosed(0, 1201).map(i -> 1201 - i).toArray();
    long[] there = LongStream.rangeClosed(1, 1200).map(i -> 1201 - i).toArray();
    assertThat(temporary.store().rows(ids)).extracting(ClippingRow::id).containsExactly(box(there));
    assertThat(temporary.store().clippings(ids))
        .extracting(Clipping::id)
        .containsExactly(box(there));
    assertThat(temporary.store().rows()).isEmpty();
    assertThat(temporary.store().clipping(5000)).isEmpty();
  }

  private static Long[] box(long[] ids) {
    return LongStream.of(ids).boxed().toArray(Long[]::new);
  }

  @Test
  void rowsShowWhatAListNeeds() {
    long id = temporary.addOne(read("/clips/ferry.txt", fullArticle()));
    assertThat(temporary.store().rows(id))
        .containsExactly(
            new ClippingRow(
                id,
                fullArticle().headline(),
                fullArticle().publication(),
                fullArticle().source(),
                fullArticle().published(),
                fullArticle().clipped(),
                "en",
                fullArticle().categories(),
                fullArticle().url(),
                false,
                false,
                false));
  }

  private Article stored(Article article) {
    long id = temporary.addOne(read("/clips/one.txt", article));
    return temporary.store().clipping(id).orElseThrow().article();
  }
}

package org.clipfile.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.clipfile.testing.TestClippings.article;
import static org.clipfile.testing.TestClippings.read;
import static org.clipfile.testing.TestClippings.refused;

import java.time.Instant;
import java.util.List;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.ArchiveException.Kind;
import org.clipfile.model.Article;
import org.clipfile.model.ParsedClipping;
import org.clipfile.model.ledger.ImportRun;
import org.clipfile.model.ledger.LedgerEntry;
import org.clipfile.model.ledger.LedgerSums;
import org.clipfile.model.ledger.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class IntakeTest {
  private static final Instant LATER = TemporaryStore.NOW.plusSeconds(60);
  @RegisterExtension final TemporaryStore temporary = new TemporaryStore();

  @Test
  void theSameBytesAreADuplicateWhereverTheyLie() {
    Article article = article("A", "Text.").build();
    temporary.add(read("/a.txt", article));
    assertThat(temporary.add(read("/elsewhere/b.txt", article)))
        .containsExactly(new LedgerEntry("/elsewhere/b.txt", new Outcome.Duplicate(1)));
    assertThat(temporary.store().counts().total()).isEqualTo(1);
  }

  @Test
  void duplicatesAreSeenWithinOneBatch() {
    Article article = article("A", "Text.").build();
    assertThat(temporary.add(read("/a.txt", article), read("/b.txt", article)))
        .extracting(LedgerEntry::outcome)
        .containsExactly(new Outcome.Added(1), new Outcome.Duplicate(1));
  }

  @Test
  void theSameAddressAndTextAreADuplicateWhateverTheBytes() {
    Article article = article("A", "Text.").url("https://a.example/1").build();
    ParsedClipping parsed = new ParsedClipping(article, List.of());
    temporary.add(read("/a.html", "first download", List.of(parsed)));
    assertThat(temporary.add(read("/b.html", "second download", List.of(parsed))))
        .extracting(LedgerEntry::outcome)
        .containsExactly(new Outcome.Duplicate(1));
  }

  @Test
  void anotherTextUnderTheSameAddressIsAnotherClipping() {
    assertThat(
            temporary.add(
                read("/a", article("A", "Before.").url("https://a.example/1").build()),
                read("/b", article("A", "After.").url("https://a.example/1").build())))
        .extracting(LedgerEntry::outcome)
        .containsExactly(new Outcome.Added(1), new Outcome.Added(2));
  }

  @Test
  void theSameTextWithoutAnAddressInOtherBytesIsAnotherClipping() {
    ParsedClipping parsed = new ParsedClipping(article("A", "Text.").build(), List.of());
    assertThat(
            temporary.add(read("/a", "one", List.of(parsed)), read("/b", "other", List.of(parsed))))
        .extracting(LedgerEntry::outcome)
        .containsExactly(new Outcome.Added(1), new Outcome.Added(2));
  }

  @Test
  void equalTwinsInOneOriginalAreBothKept() {
    Article article = article("A", "Text.").build();
    assertThat(temporary.add(read("/bundle", article, article)))
        .extracting(LedgerEntry::outcome)
        .containsExactly(new Outcome.Added(1), new Outcome.Added(2));
    assertThat(temporary.add(read("/bundle", article, article)))
        .extracting(LedgerEntry::outcome)
        .containsExactly(new Outcome.Duplicate(1), new Outcome.Duplicate(2));
  }

  @Test
  void newClippingsFollowALinkWhoseWordsGoToItsPage() {
    Article link = Article.builder("A").url("https://a.example/1").keywords(List.of("x")).build();

    assertThat(
            temporary.add(
                read("/page", article("A", "Text.").url("https://a.example/1").build()),
                read("/link", link),
                read("/other", article("B", "Another text.").url("https://a.example/2").build())))
        .extracting(LedgerEntry::outcome)
        .containsExactly(new Outcome.Added(1), new Outcome.Added(2), new Outcome.Added(3));
    assertThat(temporary.store().clipping(1).orElseThrow().article().keywords())
        .containsExactly("x");
  }

  @Test
  void newOriginalsFollowABundleOfWhichOneFillsALink() {
    Article link = Article.builder("A").url("https://a.example/1").build();
    Article page = article("A", "Text.").url("https://a.example/1").build();

    assertThat(
            temporary.add(
                read("/link", link),
                read("/feed", page, article("B", "Another text.").build()),
                read("/other", article("C", "A third text.").build())))
        .extracting(LedgerEntry::outcome)
        .containsExactly(
            new Outcome.Added(1), new Outcome.Added(2), new Outcome.Added(3), new Outcome.Added(4));
  }

  @Test
  void whatABetterReaderFindsMoreInAKnownOriginalIsAdded() {
    ParsedClipping first = new ParsedClipping(article("A", "a").build(), List.of());
    ParsedClipping second = new ParsedClipping(article("B", "b").build(), List.of());
    temporary.add(read("/bundle", "bytes", List.of(first)));
    assertThat(temporary.add(read("/bundle", "bytes", List.of(first, second))))
        .extracting(LedgerEntry::outcome)
        .containsExactly(new Outcome.Duplicate(1), new Outcome.Added(2));
    assertThat(temporary.store().clipping(2).orElseThrow().article().headline()).isEqualTo("B");
  }

  @Test
  void theBooksHoldEveryEntryInOrderAndBalance() {
    var first = temporary.add(read(1), refused("/pic.jpg"), read(1));
    var second = temporary.add(refused("/empty.txt"), read(2));
    ImportRun finished = temporary.store().ledger().finishRun(temporary.run(), LATER, true);
    assertThat(finished)
        .isEqualTo(
            new ImportRun(
                temporary.run(), TemporaryStore.NOW, LATER, true, null, new LedgerSums(2, 1, 2)));
    assertThat(entries(temporary.reopen(), temporary.run()))
        .hasSize(finished.sums().total())
        .startsWith(first.toArray(LedgerEntry[]::new))
        .endsWith(second.toArray(LedgerEntry[]::new));
  }

  private static List<LedgerEntry> entries(ClippingStore store, long run) {
    return store.ledger().entries(run, store.ledger().positions(run, null));
  }

  @Test
  void runsStandLatestFirst() {
    ImportRun second = temporary.store().ledger().beginRun(LATER);
    assertThat(second).isEqualTo(new ImportRun(2, LATER, null, false, null, LedgerSums.ZERO));
    assertThat(temporary.store().ledger().runs()).extracting(ImportRun::id).containsExactly(2L, 1L);
    assertThat(entries(temporary.store(), 2)).isEmpty();
  }

  @Test
  void anImportThatWasNeverBegunTakesNothing() {
    assertThatThrownBy(() -> TemporaryStore.add(temporary.store(), 99, LATER, read(1)))
        .isInstanceOfSatisfying(
            ArchiveException.class, e -> assertThat(e.kind()).isEqualTo(Kind.MISSING))
        .hasMessageContaining("no import 99");
    assertThat(temporary.store().counts().total()).isZero();
  }

  @Test
  void idsAreNeverUsedAgain() {
    temporary.add(read(1), read(2));
    temporary.sql("DELETE FROM clipping WHERE id = 2");
    temporary.reopen();
    assertThat(temporary.addOne(read(3))).isEqualTo(3);
  }
}

package org.clipfile.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clipfile.testing.TestClippings.article;
import static org.clipfile.testing.TestClippings.picture;
import static org.clipfile.testing.TestClippings.read;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.clipfile.model.ArticleField;
import org.clipfile.model.Clipping;
import org.clipfile.model.ParsedClipping;
import org.clipfile.model.Picture;
import org.clipfile.model.Span;
import org.clipfile.model.ledger.Incoming;
import org.clipfile.model.ledger.Outcome;
import org.clipfile.model.owner.Highlight;
import org.clipfile.model.owner.HighlightColour;
import org.clipfile.model.owner.MarkChange;
import org.clipfile.model.owner.OwnerCounts;
import org.clipfile.store.ClippingStore.ChangeBatch;
import org.clipfile.store.LedgerStore.UndoStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class UndoingTest {
  private static final Instant LATER = TemporaryStore.NOW.plusSeconds(60);
  @RegisterExtension final TemporaryStore temporary = new TemporaryStore();

  @Test
  void whatWasAddedIsGoneWithItsOriginalAndPictures() {
    Picture picture = picture(1);
    var parsed = new ParsedClipping(article("A", "Text.").build(), List.of(picture));
    temporary.add(
        new Incoming.Read(
            "/a.html",
            "a.html",
            "html",
            new byte[] {1},
            List.of(parsed),
            Map.of("a_files/1.png", picture.sha256())));
    assertThat(temporary.store().picture(picture.sha256())).contains(picture);

    assertThat(undo(temporary.run())).isEqualTo(List.of(1L));
    assertThat(temporary.store().ledger().finishUndo(temporary.run(), LATER)).isZero();
    assertThat(temporary.store().clipping(1)).isEmpty();
    assertThat(temporary.store().originals()).isEmpty();
    assertThat(temporary.store().picture(picture.sha256())).isEmpty();
    assertThat(temporary.store().ledger().runs().getFirst().undone()).isEqualTo(LATER);
    assertThat(VersionsTest.replayed(temporary.store())).isEmpty();
  }

  @Test
  void itComesInAgainAsSomethingNew() {
    temporary.add(read(1));
    undo(temporary.run());
    assertThat(temporary.addOne(read(1))).isEqualTo(2);
  }

  @Test
  void whatTheOwnerWroteToStays() {
    temporary.add(read(1), read(2), read(3));
    temporary.store().edit(2, Map.of(ArticleField.SECTION, "Harbour"));
    assertThat(undo(temporary.run())).containsExactly(1L, 3L);
    assertThat(temporary.store().ledger().finishUndo(temporary.run(), LATER)).isEqualTo(1);
    assertThat(temporary.store().clipping(2).orElseThrow().article().section())
        .isEqualTo("Harbour");
  }

  @Test
  void whatTheOwnerMarkedStaysButNotWhatWasOnlyRead() {
    temporary.add(read(1), read(2), read(3), read(4), read(5));
    var store = temporary.store();
    store.mark(MarkChange.starred(true), 1);
    store.mark(MarkChange.tag("harbour"), 2);
    store.mark(MarkChange.note("Ask again."), 3);
    var words = new Span(4, 8);
    store.putHighlight(4, Highlight.of("The text", words, HighlightColour.BLUE, null, LATER));
    store.mark(MarkChange.read(true), 5);
    assertThat(undo(temporary.run())).containsExactly(5L);
    assertThat(store.ownerCounts()).isEqualTo(new OwnerCounts(0, 1, 1, store.ownerCounts().tags()));
  }

  @Test
  void whatAnotherImportFoundTooStaysUntilThatIsUndone() {
    temporary.add(read(1), read(2));
    long second = temporary.store().ledger().beginRun(LATER).id();
    TemporaryStore.add(temporary.store(), second, LATER, read(2), read(3));
    assertThat(undo(temporary.run())).containsExactly(1L);
    temporary.store().ledger().finishUndo(temporary.run(), LATER);
    assertThat(undo(second)).containsExactly(3L);
    assertThat(temporary.store().counts().total()).isEqualTo(1);
  }

  @Test
  void manyGoStepByStep() {
    temporary.add(IntStream.range(0, 1203).mapToObj(i -> read(i)).toArray(Incoming[]::new));
    assertThat(undo(temporary.run())).hasSize(1203);
    assertThat(temporary.store().counts().total()).isZero();
  }

  @Test
  void aLinkIsSeenAgainWhenItsPageGoes() {
    String url = "https://harbour.example/strike";
    long link = temporary.addOne(read("/links", VersionsTest.link("Strike", url)));
    long second = temporary.store().ledger().beginRun(LATER).id();
    var page = read("/page", article("Strike", "Text.").url(url).build());
    TemporaryStore.add(temporary.store(), second, LATER, page);
    assertThat(VersionsTest.replayed(temporary.store())).doesNotContain(link);

    UndoStep step = temporary.store().ledger().undoStep(second, -1);
    assertThat(step.change().put()).extracting(Clipping::id).containsExactly(link);
    assertThat(VersionsTest.replayed(temporary.store())).containsExactly(link);
    assertThat(temporary.store().counts().total()).isEqualTo(1);
    var again = TemporaryStore.add(temporary.store(), second, LATER, page).entries();
    assertThat(again.getFirst().outcome()).isInstanceOf(Outcome.Added.class);
  }

  @Test
  void versionsCloseUpWhereOneGoes() {
    String url = "https://harbour.example/strike";
    long first = temporary.addOne(read("/1", article("Strike", "One.").url(url).build()));
    long run = temporary.store().ledger().beginRun(LATER).id();
    TemporaryStore.add(
        temporary.store(), run, LATER, read("/2", article("Strike", "Two.").url(url).build()));
    long third = temporary.addOne(read("/3", article("Strike", "Three.").url(url).build()));
    undo(run);
    assertThat(temporary.store().versions(first)).containsExactly(first, third);
  }

  private List<Long> undo(long run) {
    var removed = new ArrayList<Long>();
    UndoStep step = new UndoStep(new ChangeBatch(List.of(), List.of(), 0), List.of(), -1, false);
    while (!step.last()) {
      step = temporary.store().ledger().undoStep(run, step.position());
      removed.addAll(step.change().removed());
    }
    return removed;
  }
}

package org.clipfile.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.clipfile.testing.TestClippings.article;
import static org.clipfile.testing.TestClippings.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.clipfile.model.FacetCount;
import org.clipfile.model.ParsedClipping;
import org.clipfile.model.Span;
import org.clipfile.model.ledger.Incoming;
import org.clipfile.model.owner.Highlight;
import org.clipfile.model.owner.HighlightColour;
import org.clipfile.model.owner.MarkChange;
import org.clipfile.model.owner.Marks;
import org.clipfile.model.owner.OwnerCounts;
import org.clipfile.store.ClippingStore.Replacement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OwnerMarksTest {
  @RegisterExtension final TemporaryStore temporary = new TemporaryStore();

  @Test
  void whatIsMarkedIsThereAfterReopening() {
    long id = temporary.addOne(read(1));
    var change =
        new MarkChange(true, true, List.of(" #Energy ", "港口", "gas  supply"), List.of(), " Ask.\n");
    assertThat(temporary.store().mark(change, id)).isEqualTo(1);
    Highlight highlight =
        temporary
            .store()
            .putHighlight(
                id,
                Highlight.of(
                    "The text", new Span(4, 8), HighlightColour.PINK, "!", TemporaryStore.NOW))
            .orElseThrow();
    assertThat(marks(temporary.reopen(), id))
        .isEqualTo(
            new Marks(
                true,
                true,
                List.of("Energy", "gas supply", "港口"),
                "Ask.",
                List.of(
                    new Highlight(
                        highlight.id(),
                        "text",
                        "The ",
                        "",
                        HighlightColour.PINK,
                        "!",
                        TemporaryStore.NOW))));
  }

  @Test
  void aMarkIsAChangeForTheIndexAndTheSameMarkIsNone() {
    temporary.add(read(1), read(2));
    long before = temporary.store().sequence();
    assertThat(temporary.store().mark(MarkChange.read(true), 2, 1, 77)).isEqualTo(2);
    assertThat(temporary.store().sequence()).isEqualTo(before + 2);
    assertThat(temporary.store().mark(MarkChange.read(true), 1, 2)).isZero();
    assertThat(temporary.store().sequence()).isEqualTo(before + 2);
    var put = new ArrayList<Long>();
    temporary
        .store()
        .forEachChangeAfter(
            before,
            change ->
                change
                    .put()
                    .forEach(clipping -> {
                      assertThat(clipping.marks().read()).isTrue();
                      put.add(clipping.id());
                    }));
    assertThat(put).containsExactly(1L, 2L);
  }

  @Test
  void tagsThatDifferInCapitalsAreOneAndKeepTheFirstSpelling() {
    temporary.add(read(1), read(2));
    var store = temporary.store();
    store.mark(MarkChange.tag("Energy"), 1);
    store.mark(MarkChange.tag("ENERGY"), 1, 2);
    assertThat(store.ownerCounts().tags()).containsExactly(new FacetCount("Energy", 2));
    store.mark(MarkChange.untag("#energy"), 1, 2);
    assertThat(store.ownerCounts()).isEqualTo(new OwnerCounts(0, 0, 0, List.of()));
    store.mark(MarkChange.tag("energy"), 2);
    assertThat(store.ownerCounts().tags()).containsExactly(new FacetCount("energy", 1));
  }

  @Test
  void whatIsNoTagIsRefused() {
    assertThatThrownBy(() -> MarkChange.tag(" # ")).hasMessageEndingWith(".");
    assertThatThrownBy(() -> MarkChange.tag("a".repeat(101))).hasMessageContaining("100");
  }

  @Test
  void manyAreMarkedAtOnce() {
    temporary.add(IntStream.range(0, 2100).mapToObj(i -> read(i)).toArray(Incoming[]::new));
    long[] all = LongStream.rangeClosed(1, 2100).toArray();
    var both = new MarkChange(true, null, List.of("seen"), List.of(), null);
    assertThat(temporary.store().mark(both, all)).isEqualTo(2100);
    assertThat(temporary.store().ownerCounts())
        .isEqualTo(new OwnerCounts(2100, 0, 0, List.of(new FacetCount("seen", 2100))));
    assertThat(temporary.store().mark(MarkChange.read(false), all)).isEqualTo(2100);
    assertThat(temporary.store().ownerCounts().read()).isZero();
  }

  @Test
  void readingTheOriginalAgainLeavesThem() {
    long id = temporary.addOne(read(1));
    temporary.store().mark(new MarkChange(true, true, List.of("a"), List.of(), "n"), id);
    Marks before = marks(temporary.store(), id);
    var anew = new ParsedClipping(article("Anew", "Other words.").build(), List.of());
    temporary.store().replace(List.of(new Replacement(id, "text", anew)));
    assertThat(marks(temporary.store(), id)).isEqualTo(before);
  }

  @Test
  void whatWasMarkedOnALinkGoesOverToItsPage() {
    String url = "https://harbour.example/strike";
    long link = temporary.addOne(read("/links", VersionsTest.link("Strike", url)));
    temporary.store().mark(new MarkChange(true, true, List.of("a"), List.of(), "n"), link);
    Marks before = marks(temporary.store(), link);
    var page = read("/page", article("Strike", "Text.").url(url).build());
    var taken = TemporaryStore.add(temporary.store(), temporary.run(), TemporaryStore.NOW, page);
    assertThat(taken.change().put().getFirst().marks()).isEqualTo(before);
    assertThat(marks(temporary.store(), taken.change().put().getFirst().id())).isEqualTo(before);
    assertThat(temporary.store().ownerCounts().starred()).isEqualTo(1);
  }

  @Test
  void aHighlightIsRecolouredAndTakenAway() {
    long id = temporary.addOne(read(1));
    var store = temporary.store();
    Highlight made =
        store
            .putHighlight(
                id,
                Highlight.of(
                    "The text", new Span(0, 3), HighlightColour.BLUE, null, TemporaryStore.NOW))
            .orElseThrow();
    Highlight changed = made.with(HighlightColour.YELLOW, "Compare.");
    assertThat(store.putHighlight(id, changed)).contains(changed);
    assertThat(marks(store, id).highlights()).containsExactly(changed);
    assertThat(store.removeHighlight(id, made.id())).isTrue();
    assertThat(store.removeHighlight(id, made.id())).isFalse();
    assertThat(store.putHighlight(id, changed)).isEmpty();
    assertThat(marks(store, id)).isEqualTo(Marks.NONE);
  }

  private static Marks marks(ClippingStore store, long id) {
    return store.clipping(id).orElseThrow().marks();
  }
}

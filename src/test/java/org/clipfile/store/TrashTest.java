package org.clipfile.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clipfile.store.VersionsTest.link;
import static org.clipfile.store.VersionsTest.replayed;
import static org.clipfile.testing.TestClippings.article;
import static org.clipfile.testing.TestClippings.picture;
import static org.clipfile.testing.TestClippings.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clipfile.model.ParsedClipping;
import org.clipfile.model.Picture;
import org.clipfile.model.TrashContents;
import org.clipfile.model.ledger.Incoming;
import org.clipfile.model.ledger.LedgerEntry;
import org.clipfile.model.ledger.Outcome;
import org.clipfile.model.owner.MarkChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TrashTest {
  private static final String URL = "https://harbour.example/strike";
  @RegisterExtension final TemporaryStore temporary = new TemporaryStore();

  @Test
  void whatIsTrashedCountsNowhereButInTheTrash() {
    temporary.add(
        read(
            "/a",
            article("A", "a").publication("Morrow Post").categories(List.of("Ports")).build()),
        read(
            "/b",
            article("B", "b").publication("Morrow Post").categories(List.of("Ports")).build()));
    store().mark(new MarkChange(true, true, List.of("gas"), List.of(), "Ask."), 1);
    long before = store().sequence();
    assertThat(store().mark(MarkChange.trashed(true), 1, 1, 99)).isEqualTo(1);
    assertThat(store().sequence()).isEqualTo(before + 1);
    assertThat(store().counts().total()).isEqualTo(1);
    assertThat(store().counts().publications().getFirst().count()).isEqualTo(1);
    assertThat(store().counts().categories().getFirst().count()).isEqualTo(1);
    assertThat(store().ownerCounts().trashed()).isEqualTo(1);
    assertThat(store().ownerCounts().starred()).isZero();
    assertThat(store().ownerCounts().tags()).isEmpty();
    assertThat(replayed(store())).as("the index holds it").containsExactlyInAnyOrder(1L, 2L);

    assertThat(temporary.reopen().mark(MarkChange.trashed(false), 1)).isEqualTo(1);
    assertThat(store().counts().total()).isEqualTo(2);
    assertThat(store().ownerCounts().trashed()).isZero();
    assertThat(store().clipping(1).orElseThrow().marks().note()).isEqualTo("Ask.");
    assertThat(store().ownerCounts().starred()).isEqualTo(1);
  }

  @Test
  void emptyingTakesWhatNobodyElseUsesAndNothingElse() {
    Picture shared = picture(1);
    Picture own = picture(2);
    temporary.add(
        withPictures("/a", 1, shared, own),
        withPictures("/b", 2, shared),
        read("/both", article("C", "c").build(), article("D", "d").build()));
    store().mark(MarkChange.trashed(true), 1, 3);
    assertThat(store().trash().clippings()).isEqualTo(2);
    assertThat(store().trash().originals()).as("the other half of /both stays").isEqualTo(1);

    assertThat(store().emptyTrashStep().removed()).containsExactly(1L, 3L);
    assertThat(store().trash()).isEqualTo(new TrashContents(0, 0, 0));
    assertThat(store().emptyTrashStep().removed()).isEmpty();
    assertThat(store().picture(own.sha256())).isEmpty();
    assertThat(store().picture(shared.sha256())).isPresent();
    assertThat(store().original(4)).isPresent();
    assertThat(store().clipping(1)).isEmpty();
    assertThat(replayed(store())).containsExactlyInAnyOrder(2L, 4L);
    assertThat(store().verify()).isEmpty();
  }

  @Test
  void whatComesInAgainIsSaidToBeInTheTrashAndStaysThere() {
    temporary.add(read(1));
    store().mark(MarkChange.trashed(true), 1);
    assertThat(temporary.add(read(1)))
        .extracting(LedgerEntry::outcome)
        .containsExactly(new Outcome.Duplicate(1, true));
    assertThat(store().ledger().entries(temporary.run(), 0, 1))
        .extracting(LedgerEntry::outcome)
        .containsExactly(new Outcome.Added(1), new Outcome.Duplicate(1, true));
    assertThat(store().ownerCounts().trashed()).isEqualTo(1);
    store().mark(MarkChange.trashed(false), 1);
    assertThat(store().ledger().entries(temporary.run(), 1))
        .extracting(LedgerEntry::outcome)
        .containsExactly(new Outcome.Duplicate(1));
    store().mark(MarkChange.trashed(true), 1);
    store().emptyTrashStep();
    assertThat(temporary.addOne(read(1))).as("once deleted it is new").isEqualTo(2);
  }

  @Test
  void aLinkToWhatIsTrashedComesInForItself() {
    temporary.add(read("/page", article("Strike", "Text.").url(URL).build()));
    store().mark(MarkChange.trashed(true), 1);
    assertThat(temporary.addOne(read("/links", link("Strike", URL)))).isEqualTo(2);
    assertThat(store().counts().total()).isEqualTo(1);
  }

  @Test
  void linksThatAClippingTookOverGoWithIt() {
    temporary.add(
        read("/links", link("Strike", URL)),
        read("/page", article("Strike", "Text.").url(URL).build()));
    store().mark(MarkChange.trashed(true), 2);
    assertThat(store().mark(MarkChange.trashed(true), 1)).as("a hidden link").isZero();
    store().emptyTrashStep();
    assertThat(store().clipping(1)).isEmpty();
    assertThat(store().originals()).isEmpty();
    assertThat(replayed(store())).isEmpty();
    assertThat(store().verify()).isEmpty();
  }

  @Test
  void undoingAnImportTakesWhatItBroughtOutOfTheTrashToo() {
    temporary.add(read(1), read(2));
    store().mark(MarkChange.trashed(true), 1);
    var removed =
        new ArrayList<>(store().ledger().undoStep(temporary.run(), -1).change().removed());
    assertThat(removed).containsExactly(1L, 2L);
    assertThat(store().trash().clippings()).isZero();
  }

  private ClippingStore store() {
    return temporary.store();
  }

  private static Incoming.Read withPictures(String path, int content, Picture... pictures) {
    var parsed =
        new ParsedClipping(article("P" + content, "p" + content).build(), List.of(pictures));
    return new Incoming.Read(
        path, path.substring(1), "html", new byte[] {(byte) content}, List.of(parsed), Map.of());
  }
}

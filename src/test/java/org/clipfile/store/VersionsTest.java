package org.clipfile.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clipfile.testing.TestClippings.article;
import static org.clipfile.testing.TestClippings.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clipfile.model.Article;
import org.clipfile.model.ArticleField;
import org.clipfile.model.Clipping;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.DateOrigin;
import org.clipfile.model.ledger.LedgerEntry;
import org.clipfile.model.ledger.Outcome;
import org.clipfile.store.ClippingStore.ChangeBatch;
import org.clipfile.store.ClippingStore.Taken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Another text from an address that is known, and links whose pages come in later. */
class VersionsTest {
  private static final String URL = "https://harbour.example/strike";
  private static final ClippingDate SAVED =
      ClippingDate.ofDay(LocalDate.of(2024, 5, 6), DateOrigin.FIELD);

  @RegisterExtension final TemporaryStore temporary = new TemporaryStore();

  @Test
  void aChangedTextAtTheSameAddressIsALaterVersion() {
    long first = temporary.addOne(read("/1", page("Strike begins.", URL)));
    long second = temporary.addOne(read("/2", page("Strike goes on.", URL + "?utm_source=mail")));
    long third = temporary.addOne(read("/3", page("Strike ends.", URL + "#end")));
    for (long version : new long[] {first, second, third}) {
      assertThat(temporary.store().versions(version)).containsExactly(first, second, third);
    }
    assertThat(temporary.store().counts().total()).isEqualTo(3);
  }

  @Test
  void versionsAreSeenWithinOneBatch() {
    temporary.add(read("/1", page("Strike begins.", URL)), read("/2", page("Strike ends.", URL)));
    assertThat(temporary.store().versions(1)).containsExactly(1L, 2L);
  }

  @Test
  void articlesOfOneFileAreNoVersionsOfOneAnother() {
    temporary.add(read("/digest", page("One.", URL), page("Two.", URL)));
    assertThat(temporary.store().versions(1)).containsExactly(1L);
  }

  @Test
  void aFrontPageIsAnotherThingEveryDay() {
    long first = temporary.addOne(read("/1", page("Monday.", "https://harbour.example/")));
    long second = temporary.addOne(read("/2", page("Tuesday.", "https://harbour.example")));
    assertThat(temporary.store().versions(first)).containsExactly(first);
    assertThat(temporary.store().versions(second)).containsExactly(second);
  }

  @Test
  void aLinkToWhatIsThereIsADuplicate() {
    long page = temporary.addOne(read("/page", page("Text.", URL)));
    Article bare = Article.builder("Strike").url(URL + "/?fbclid=1").build();
    assertThat(temporary.add(read("/links", bare)))
        .extracting(LedgerEntry::outcome)
        .containsExactly(new Outcome.Duplicate(page));
  }

  @Test
  void theWordsOfALinkToWhatIsThereGoOverToIt() {
    long page = temporary.addOne(read("/page", page("Text.", URL)));
    Article noted =
        Article.builder("Strike")
            .url(URL)
            .deck("Ask Ida about this.")
            .keywords(List.of("read again"))
            .build();
    Taken taken =
        TemporaryStore.add(
            temporary.store(), temporary.run(), TemporaryStore.NOW, read("/links", noted));
    assertThat(taken.entries().getFirst().outcome()).isEqualTo(new Outcome.Added(page + 1));
    Article shown = temporary.store().clipping(page).orElseThrow().article();
    assertThat(taken.change().put()).extracting(Clipping::article).containsExactly(shown);
    assertThat(shown.deck()).isEqualTo("Ask Ida about this.");
    assertThat(shown.keywords()).containsExactly("read again");
    assertThat(shown.bodyText()).isEqualTo("Text.");
    assertThat(temporary.store().counts().total()).isEqualTo(1);
    assertThat(replayed(temporary.store())).containsExactly(page);
    assertThat(temporary.store().shown(page, page("Text.", URL))).isEqualTo(shown);
    assertThat(temporary.add(read("/again", noted.toBuilder().headline("Strike!").build())))
        .extracting(LedgerEntry::outcome)
        .containsExactly(new Outcome.Duplicate(page));
  }

  @Test
  void notesOfSeveralLinksToOnePageAreAllKept() {
    Article first = link("Strike", URL).toBuilder().deck("First note.").build();
    Article second = link("Strike", URL).toBuilder().deck("Second note.").build();
    temporary.add(read("/links", first, second), read("/page", page("Text.", URL)));
    Article shown = temporary.store().clipping(3).orElseThrow().article();
    assertThat(shown.deck()).isEqualTo("First note. · Second note.");
    assertThat(replayed(temporary.store())).containsExactly(3L);
    assertThat(temporary.store().shown(3, page("Text.", URL))).isEqualTo(shown);
  }

  @Test
  void aLinkIsThereOnce() {
    assertThat(temporary.add(read("/links", link("Strike", URL), link("Strike!", URL))))
        .extracting(LedgerEntry::outcome)
        .containsExactly(new Outcome.Added(1), new Outcome.Duplicate(1));
  }

  @Test
  void thePageTakesThePlaceOfItsLinkAndKeepsWhatWasSavedWithIt() {
    long link = temporary.addOne(read("/links", link("Strike", URL)));
    Taken taken =
        TemporaryStore.add(
            temporary.store(),
            temporary.run(),
            TemporaryStore.NOW,
            read("/page", page("Text.", URL)));
    long page = ((Outcome.Added) taken.entries().getFirst().outcome()).id();

    Article filled = taken.change().put().getFirst().article();
    assertThat(filled.keywords()).containsExactly("harbour");
    assertThat(filled.clipped()).isEqualTo(SAVED);
    assertThat(filled.bodyText()).isEqualTo("Text.");
    assertThat(temporary.store().clipping(page)).contains(taken.change().put().getFirst());
    assertThat(taken.change().removed()).containsExactly(link);
    assertThat(temporary.store().counts().total()).isEqualTo(1);
    assertThat(temporary.store().versions(page)).containsExactly(page);
    assertThat(replayed(temporary.store())).containsExactly(page);
  }

  @Test
  void alsoWhereBothComeInOneBatch() {
    temporary.add(
        read("/links", link("Strike", URL)),
        read("/page", page("Text.", URL)),
        read("/other", link("Ferry", "https://harbour.example/ferry")),
        read("/ferry", page("Sails.", "https://harbour.example/ferry")));
    assertThat(replayed(temporary.store())).containsExactly(2L, 4L);
    assertThat(temporary.store().counts().total()).isEqualTo(2);
  }

  @Test
  void whatTheOwnerWroteOverALinkGoesOverToThePage() {
    long link = temporary.addOne(read("/links", link("Strike", URL)));
    temporary.store().edit(link, Map.of(ArticleField.HEADLINE, "The strike of May"));
    long page = temporary.addOne(read("/page", page("Text.", URL)));
    assertThat(temporary.store().clipping(page).orElseThrow().article().headline())
        .isEqualTo("The strike of May");
    assertThat(temporary.store().edits(page))
        .isEqualTo(Map.of(ArticleField.HEADLINE, "The strike of May"));
  }

  /** What a follower sees that has read all changes. */
  static List<Long> replayed(ClippingStore store) {
    var seen = new ArrayList<Long>();
    store.forEachChangeAfter(
        0,
        (ChangeBatch batch) -> {
          batch.put().stream().map(Clipping::id).forEach(seen::add);
          seen.removeAll(batch.removed());
        });
    return seen;
  }

  private static Article page(String text, String url) {
    return article("Strike", text).url(url).build();
  }

  static Article link(String title, String url) {
    return Article.builder(title).url(url).keywords(List.of("harbour")).clipped(SAVED).build();
  }
}

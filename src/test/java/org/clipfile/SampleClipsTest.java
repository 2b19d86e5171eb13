package org.clipfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.clipfile.archive.Archive;
import org.clipfile.archive.FindResult;
import org.clipfile.model.Article;
import org.clipfile.model.Clipping;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.DateOrigin;
import org.clipfile.model.Dateline;
import org.clipfile.model.ledger.ImportRun;
import org.clipfile.model.ledger.LedgerEntry;
import org.clipfile.model.ledger.Outcome;
import org.clipfile.task.Cancellation;
import org.clipfile.task.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample clippings that come with the program, taken in whole. */
class SampleClipsTest {
  private static final Pattern WORD_ENDS = Pattern.compile("[\\s،,:：、，]+");

  @TempDir static Path temp;
  private static Archive archive;
  private static ImportRun run;
  private static final List<LedgerEntry> ENTRIES = new ArrayList<>();

  @BeforeAll
  static void importAll() {
    archive = Archive.open(temp.resolve("archive"));
    run =
        archive.importPaths(
            List.of(Path.of("sample-clips")), ENTRIES::add, Progress.NONE, new Cancellation());
  }

  @AfterAll
  static void close() {
    archive.close();
  }

  @Test
  void everySampleIsTakenIn() {
    assertThat(ENTRIES).allMatch(entry -> entry.outcome() instanceof Outcome.Added);
    assertThat(run.sums().added()).isGreaterThanOrEqualTo(24).isEqualTo(ENTRIES.size());
    assertThat(archive.verify()).isEmpty();
  }

  @Test
  void everySampleHasABodyAndALanguage() {
    for (Clipping clipping : all()) {
      assertThat(clipping.article().bodyText())
          .as(clipping.original().name())
          .hasSizeGreaterThan(200)
          .doesNotContain("Published on", "Document Date", "Show on website", "Category:");
      assertThat(clipping.article().language()).as(clipping.original().name()).isNotNull();
    }
  }

  @Test
  void theSamplesSpanLanguagesYearsSourcesAndPublications() {
    Set<String> languages = new TreeSet<>();
    all().forEach(c -> languages.add(String.valueOf(c.article().language()).substring(0, 2)));
    assertThat(languages).contains("en", "zh", "ko", "ja", "ur", "ar", "he", "hi", "ru", "es");
    var counts = archive.counts();
    assertThat(counts.publications()).hasSizeGreaterThan(8);
    assertThat(counts.sources()).hasSizeGreaterThan(6);
    assertThat(counts.categories()).hasSizeGreaterThan(5);
    assertThat(counts.months()).hasSizeGreaterThan(8);
  }

  @Test
  void theTalksAreReadFieldByField() {
    FindResult found = archive.find("pub:\"RKI.news\" source:xinhua date:2026-01-05", null, 10);
    assertThat(found.hits().total()).isEqualTo(1);
    Article talks = archive.clipping(found.hits().ids()[0]).orElseThrow().article();
    assertThat(talks.publication()).isEqualTo("RKI.news");
    assertThat(talks.source()).isEqualTo("Xinhua");
    assertThat(talks.published())
        .isEqualTo(ClippingDate.ofDay(LocalDate.of(2026, 1, 5), DateOrigin.TEXT));
    assertThat(talks.clipped())
        .isEqualTo(ClippingDate.ofMinute(LocalDateTime.of(2026, 1, 8, 18, 16), DateOrigin.TEXT));
    assertThat(talks.language()).isEqualTo("en");
    assertThat(talks.categories()).containsExactly("International", "Snippets");
    assertThat(talks.url()).isNull();
    assertThat(talks.dateline()).isEqualTo(new Dateline("Beijing", MonthDay.of(1, 5)));
    assertThat(talks.bodyText()).startsWith("Beijing, January 5 –");
    assertThat(talks.bodyText().lines().filter(line -> !line.isBlank()))
        .allMatch(p -> p.matches("(?s).*[.!?”\"]"));
  }

  @ParameterizedTest
  @CsvSource({"zh", "ko", "ja", "ur", "ar", "he", "hi", "ru", "es"})
  void aWordOfEachLanguageFindsItsClipping(String language) {
    for (Clipping clipping : all()) {
      Article article = clipping.article();
      if (String.valueOf(article.language()).startsWith(language)) {
        String word = WORD_ENDS.splitAsStream(article.headline()).findFirst().orElseThrow();
        FindResult found = archive.find(word, null, 100);
        assertThat(found.hits().ids()).as(word).contains(clipping.id());
      }
    }
  }

  private static List<Clipping> all() {
    var clippings = new ArrayList<Clipping>();
    for (long id : archive.find("", null, 1000).hits().ids()) {
      clippings.add(archive.clipping(id).orElseThrow());
    }
    return clippings;
  }
}

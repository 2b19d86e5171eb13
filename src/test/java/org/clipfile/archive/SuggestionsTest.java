package org.clipfile.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.clipfile.archive.Suggestion.Kind;
import org.clipfile.model.owner.MarkChange;
import org.clipfile.task.Cancellation;
import org.clipfile.task.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestionsTest {
  @TempDir Path temp;
  private Archive archive;

  @BeforeEach
  void open() throws Exception {
    Path clips = temp.resolve("clips");
    TextClippings.write(clips, "a.txt", "Ferry", "May 3, 2024", "The ferry sailed at noon.");
    TextClippings.write(clips, "b.txt", "Bridge", "May 4, 2024", "The bridge is closed again.");
    archive = Archive.open(temp.resolve("archive"));
    archive.importPaths(
        List.of(clips), Archive.LedgerListener.NONE, Progress.NONE, new Cancellation());
    archive.marking().change(MarkChange.tag("Harbour dues"), 1);
    archive.searches().save("Harbour strikes", "strike harbour", false);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void valuesComeFromTheArchiveWithTheirCounts() {
    assertThat(suggest("ferry pub:cou"))
        .containsExactly(
            new Suggestion("Harbour Courier", Kind.VALUE, 2, "ferry pub:\"Harbour Courier\" ", 28));
    assertThat(suggest("source:")).extracting(Suggestion::label).containsExactly("Coast Wire");
    assertThat(suggest("tag:DUES"))
        .extracting(Suggestion::text)
        .containsExactly("tag:\"Harbour dues\" ");
    assertThat(suggest("lang:eng")).extracting(Suggestion::text).containsExactly("lang:en ");
    assertThat(suggest("title:fe")).isEmpty();
  }

  @Test
  void yearsAndMonthsAreThoseOfTheArchive() {
    assertThat(suggest("date:20"))
        .containsExactly(new Suggestion("2024", Kind.VALUE, 2, "date:2024 ", 10));
    assertThat(suggest("since:2024"))
        .containsExactly(new Suggestion("2024-05", Kind.VALUE, 2, "since:2024-05 ", 14));
    assertThat(suggest("date:2020..2"))
        .extracting(Suggestion::text)
        .containsExactly("date:2020..2024 ");
    assertThat(suggest("date:1999")).isEmpty();
    assertThat(suggest("saved:20")).isEmpty();
    assertThat(suggest("newer_than:")).extracting(Suggestion::label).contains("7d");
  }

  @Test
  void namesOfFieldsAndSavedSearchesFollowWhatIsTyped() {
    assertThat(suggest("-ha"))
        .extracting(Suggestion::text)
        .containsExactly("-search:\"Harbour strikes\" ", "-has:");
    assertThat(suggest("search:str"))
        .extracting(Suggestion::text)
        .containsExactly("search:\"Harbour strikes\" ");
  }

  @Test
  void recentSearchesBeginAsTheBoxDoes() {
    var recent = List.of("ferry sort:newest", "bridge", "Ferry noon");
    assertThat(archive.suggestions().at("ferry", 5, recent))
        .extracting(Suggestion::text)
        .containsExactly("ferry sort:newest", "Ferry noon");
    assertThat(archive.suggestions().at("", 0, recent)).hasSize(3);
  }

  @Test
  void whatStandsBehindTheCaretStays() {
    assertThat(archive.suggestions().at("pub:ha ferry", 6, List.of()))
        .extracting(Suggestion::text, Suggestion::caret)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("pub:\"Harbour Courier\" ferry", 21));
  }

  private List<Suggestion> suggest(String text) {
    return archive.suggestions().at(text, text.length(), List.of());
  }
}

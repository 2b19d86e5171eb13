package org.clipfile.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clipfile.task.Cancellation;
import org.clipfile.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Place and agency that open a story are searched for, in three scripts; the text keeps them. */
class DatelineSearchTest {
  private static final List<String> OPENINGS =
      List.of(
          "LISBON, Jan 5 (Reuters) - The tram climbs the old hill again, its drivers said on Friday.",
          "新华社北京1月5日电 博物馆今天向公众开放，首日迎来了许多参观者，展览将持续到春天。",
          "МОСКВА, 5 янв — РИА Новости. Музей открылся после ремонта и принял первых посетителей.",
          "Lisbon - the city of trams - has a new museum, and its doors are open to all from today.");

  @TempDir Path temp;

  @Test
  void datelineAndSourceFindThem() throws Exception {
    Path clips = Files.createDirectory(temp.resolve("clips"));
    for (int i = 0; i < OPENINGS.size(); i++) {
      Files.writeString(
          clips.resolve(i + ".html"),
          "<meta charset=utf-8><title>Story %d</title><article><h1>Story %d</h1><p>%s</p></article>"
              .formatted(i, i, OPENINGS.get(i)));
    }
    try (Archive archive = Archive.open(temp.resolve("archive"))) {
      archive.importPaths(
          List.of(clips), Archive.LedgerListener.NONE, Progress.NONE, new Cancellation());

      assertThat(found(archive, "dateline:lisbon")).containsExactly(1);
      assertThat(found(archive, "source:reuters")).containsExactly(1);
      assertThat(found(archive, "dateline:北京")).containsExactly(2);
      assertThat(found(archive, "source:新华社")).containsExactly(2);
      assertThat(found(archive, "dateline:москва")).containsExactly(3);
      assertThat(found(archive, "source:\"РИА Новости\"")).containsExactly(3);
      assertThat(found(archive, "text:新华社北京1月5日电")).containsExactly(2);
    }
  }

  private static long[] found(Archive archive, String query) {
    return archive.find(query, null, 10).hits().ids();
  }
}

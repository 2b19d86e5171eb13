package org.clipfile.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.Span;
import org.clipfile.model.owner.Highlight;
import org.clipfile.model.owner.HighlightColour;
import org.clipfile.model.owner.MarkChange;
import org.clipfile.model.owner.Marks;
import org.clipfile.task.Cancellation;
import org.clipfile.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkingTest {
  @TempDir Path temp;

  @Test
  void whatIsMarkedIsFoundAtOnceAndAfterReopening() throws Exception {
    try (Archive archive = open(3)) {
      long id = archive.find("cargo1", null, 1).hits().ids()[0];
      var change = new MarkChange(true, true, List.of("ferries"), List.of(), "Who paid?");
      assertThat(archive.marking().change(change, id)).isEqualTo(1);
      assertThat(count(archive, "is:read is:starred #ferries note:paid")).isEqualTo(1);
      assertThat(count(archive, "is:unread")).isEqualTo(2);
      assertThat(archive.marking().change(MarkChange.read(false), id)).isEqualTo(1);
      assertThat(count(archive, "is:unread")).isEqualTo(3);
    }
    try (Archive archive = Archive.openReadOnly(temp.resolve("archive"))) {
      assertThat(archive.indexProgress()).isEqualTo(1);
      assertThat(count(archive, "is:starred #ferries note:paid is:unread")).isEqualTo(1);
      assertThat(archive.verify()).isEmpty();
      assertThatThrownBy(() -> archive.marking().change(MarkChange.read(true), 1))
          .isInstanceOf(ArchiveException.class);
    }
  }

  @Test
  void manyAreMarkedAtOnce() throws Exception {
    try (Archive archive = open(1300)) {
      long[] all = archive.find("ferry", null, 2000).hits().ids();
      assertThat(archive.marking().change(MarkChange.tag("seen"), all)).isEqualTo(1300);
      assertThat(count(archive, "tag:seen")).isEqualTo(1300);
      assertThat(archive.indexProgress()).isEqualTo(1);
    }
  }

  @Test
  void aHighlightIsFoundAndSurvivesReadingAgain() throws Exception {
    try (Archive archive = open(1)) {
      long id = archive.find("", null, 1).hits().ids()[0];
      String text = archive.clipping(id).orElseThrow().article().bodyText();
      int at = text.indexOf("on time");
      Highlight made =
          archive.marking().highlight(id, new Span(at, at + 7), HighlightColour.YELLOW, "really?");
      assertThat(count(archive, "highlight:\"on time\" has:highlight")).isEqualTo(1);

      archive.reparse(new long[] {id}, true, change -> {}, Progress.NONE, new Cancellation());
      Marks marks = archive.clipping(id).orElseThrow().marks();
      assertThat(marks.highlights()).containsExactly(made);
      assertThat(made.in(text)).contains(new Span(at, at + 7));

      archive.marking().change(id, made.with(HighlightColour.PINK, null));
      assertThat(count(archive, "highlight:really")).isZero();
      archive.marking().removeHighlight(id, made.id());
      assertThat(count(archive, "has:highlight")).isZero();
      assertThatThrownBy(() -> archive.marking().change(id, made)).hasMessageEndingWith(".");
      assertThatThrownBy(
              () -> archive.marking().highlight(99, new Span(0, 1), HighlightColour.PINK, null))
          .isInstanceOf(ArchiveException.class);
    }
  }

  private static int count(Archive archive, String text) {
    return archive.find(text, null, 0).hits().total();
  }

  private Archive open(int clippings) throws Exception {
    Path clips = temp.resolve("clips");
    TextClippings.writeMany(clips, clippings);
    Archive archive = Archive.open(temp.resolve("archive"));
    archive.importPaths(
        List.of(clips), Archive.LedgerListener.NONE, Progress.NONE, new Cancellation());
    return archive;
  }
}

package org.clipfile.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.PagePictures;
import org.clipfile.model.dossier.DossierGrouping;
import org.clipfile.model.dossier.DossierPlan;
import org.clipfile.task.Cancellation;
import org.clipfile.task.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dossiers of what is in an archive. */
class DossierTest {
  private static final DossierPlan PLAN = DossierPlan.of("Ferries", LocalDate.of(2026, 3, 1));

  @TempDir Path temp;
  private Path out;
  private Archive archive;
  private long[] ids;

  @BeforeEach
  void open() throws IOException {
    Path clips = temp.resolve("clips");
    TextClippings.write(clips, "a.txt", "New ferry sails", "May 3, 2024", "It sailed at noon.");
    TextClippings.write(clips, "b.txt", "Bridge reopens", "June 9, 2025", "Cars cross it again.");
    out = Files.createDirectory(temp.resolve("out"));
    archive = Archive.open(temp.resolve("archive"));
    archive.importPaths(
        List.of(clips), Archive.LedgerListener.NONE, Progress.NONE, new Cancellation());
    ids = archive.find("", null, 10).hits().ids();
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void itsCoverAndItsFirstArticleCanBeSeenBefore() throws IOException {
    PagePictures shown = archive.exports().firstPages(ids, PLAN, 72, new Cancellation());
    assertThat(shown.png()).hasSize(2);
    BufferedImage cover = ImageIO.read(new ByteArrayInputStream(shown.png().getFirst()));
    assertThat(cover.getWidth()).isEqualTo(595);

    Path file = out.resolve("ferries.pdf");
    archive.exports().dossier(ids, PLAN, file, Progress.NONE, new Cancellation());
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      var written = new PDFRenderer(document).renderImageWithDPI(0, 72, ImageType.RGB);
      assertThat(pixels(cover)).isEqualTo(pixels(written));
    }
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  @Test
  void whatIsToBeSeenBeforeCanBeCancelled() {
    var cancellation = new Cancellation();
    cancellation.cancel();
    assertThatThrownBy(() -> archive.exports().firstPages(ids, PLAN, 72, cancellation))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void isWrittenWhole() {
    Path file = out.resolve("ferries.pdf");
    var told = new ArrayList<String>();
    ExportReport report =
        archive
            .exports()
            .dossier(
                ids,
                PLAN.grouped(DossierGrouping.STORY),
                file,
                (done, total, what) -> told.add(done + "/" + total + " " + what),
                new Cancellation());

    assertThat(report).isEqualTo(new ExportReport(List.of(file), List.of()));
    assertThat(file).isNotEmptyFile();
    assertThat(told).containsExactly("0/2 Bridge reopens", "1/2 New ferry sails");
    assertThat(left()).containsExactly("ferries.pdf");
  }

  @Test
  void leavesNoFileWhereItIsCancelled() throws IOException {
    Path file = Files.writeString(out.resolve("ferries.pdf"), "the one before");
    var cancellation = new Cancellation();
    ExportReport report =
        archive
            .exports()
            .dossier(ids, PLAN, file, (done, total, what) -> cancellation.cancel(), cancellation);

    assertThat(report).isEqualTo(new ExportReport(List.of(), List.of()));
    assertThat(left()).containsExactly("ferries.pdf");
    assertThat(Files.readString(file)).isEqualTo("the one before");
  }

  @Test
  void saysWhereItCannotBeWritten() {
    Path file = out.resolve("no such folder").resolve("ferries.pdf");
    assertThatThrownBy(
            () -> archive.exports().dossier(ids, PLAN, file, Progress.NONE, new Cancellation()))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("ferries.pdf");
  }

  private List<String> left() {
    try (Stream<Path> files = Files.list(out)) {
      return files.map(file -> file.getFileName().toString()).toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}

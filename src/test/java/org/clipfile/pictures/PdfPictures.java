package org.clipfile.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.clipfile.archive.Archive;
import org.clipfile.archive.Archive.LedgerListener;
import org.clipfile.model.ExportFormat;
import org.clipfile.model.PdfOptions;
import org.clipfile.model.dossier.DossierGrouping;
import org.clipfile.model.dossier.DossierPlan;
import org.clipfile.task.Cancellation;
import org.clipfile.task.Progress;

/**
 * Exports some of the sample clippings and draws pages of what comes out, for the documentation:
 * {@code mvn -q test-compile exec:exec@pdf-pictures}.
 */
public final class PdfPictures {
  private static final float DOTS_PER_INCH = 80;
  private static final String SPACE = "cat:science OR moon OR mars OR telescope OR rocket";
  private static final LocalDate DAY = LocalDate.of(2026, 1, 9);

  private final Archive archive;
  private final Path work;
  private final Path target;

  private PdfPictures(Archive archive, Path work, Path target) {
    this.archive = archive;
    this.work = work;
    this.target = target;
  }

  /**
   * Writes the pictures.
   *
   * @param arguments the folder of clippings, the folder to write to
   */
  public static void main(String[] arguments) throws IOException {
    Path target = Files.createDirectories(Path.of(arguments[1]));
    Path work = Files.createTempDirectory("clipfile-pictures");
    try (Archive archive = Archive.open(work.resolve("archive"))) {
      archive.importPaths(
          List.of(Path.of(arguments[0])), LedgerListener.NONE, Progress.NONE, new Cancellation());
      new PdfPictures(archive, work, target).draw();
    }
  }

  private void draw() throws IOException {
    PdfOptions plain = PdfOptions.STANDARD;
    article("varnholm flood barrier", plain, "pdf-english");
    article("lang:ur", plain, "pdf-urdu");
    article("lang:ja", plain, "pdf-japanese");
    DossierPlan plan =
        DossierPlan.of("Space", DAY)
            .foundBy("moon OR mars OR telescope OR rocket")
            .noted(
                "What the papers said of a quarter of a century of landings, launches and looks.")
            .grouped(DossierGrouping.PUBLICATION);
    dossier(SPACE, plan, "pdf-dossier-cover", 0);
    dossier(SPACE, plan, "pdf-dossier-contents", 1);
    dossier(SPACE, plan.withNewPages(false).on(plain.inColumns(2)), "pdf-dossier-columns", 2);
    DossierPlan urdu =
        DossierPlan.of("دنیا کی خبریں", DAY)
            .grouped(DossierGrouping.CATEGORY)
            .speaking(Locale.of("ur"));
    dossier("", urdu, "pdf-dossier-urdu", 1);
  }

  private void article(String query, PdfOptions options, String name) throws IOException {
    Path pdf = work.resolve(name + ".pdf");
    long[] ids = {ids(query)[0]};
    archive
        .exports()
        .export(ids, ExportFormat.PDF, options, pdf, Progress.NONE, new Cancellation());
    page(pdf, 0, name);
  }

  private void dossier(String query, DossierPlan plan, String name, int number) throws IOException {
    Path pdf = work.resolve(name + ".pdf");
    archive.exports().dossier(ids(query), plan, pdf, Progress.NONE, new Cancellation());
    page(pdf, number, name);
  }

  private long[] ids(String query) {
    return archive.find(query, null, 100).hits().ids();
  }

  private void page(Path pdf, int number, String name) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      var picture =
          new PDFRenderer(document).renderImageWithDPI(number, DOTS_PER_INCH, ImageType.RGB);
      Graphics2D frame = picture.createGraphics();
      frame.setColor(Color.LIGHT_GRAY);
      frame.drawRect(0, 0, picture.getWidth() - 1, picture.getHeight() - 1);
      frame.dispose();
      ImageIO.write(picture, "png", target.resolve(name + ".png").toFile());
    }
  }
}

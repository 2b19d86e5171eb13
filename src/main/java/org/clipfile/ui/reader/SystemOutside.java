package org.clipfile.ui.reader;

import java.io.ByteArrayInputStream;
import java.util.List;
import javafx.application.Application;
import javafx.application.HostServices;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The desktop. */
final class SystemOutside implements Outside {
  @Override
  public void open(String address) {
    host().showDocument(address);
  }

  /** JavaFX hands the desktop out through an application; this program starts without one. */
  private static HostServices host() {
    return new Application() {
      @Override
      public void start(Stage stage) {}
    }.getHostServices();
  }

  @Override
  public void copy(String text) {
    var content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }

  @Override
  public boolean canPrint() {
    return !Printer.getAllPrinters().isEmpty();
  }

  @Override
  public @Nullable Printout askForPrinter(String title) {
    PrinterJob job = PrinterJob.createPrinterJob();
    if (job == null) {
      return null;
    }
    job.getJobSettings().setJobName(title);
    if (!job.showPrintDialog(null)) {
      job.cancelJob();
      return null;
    }
    return pages -> print(job, pages);
  }

  /** The pages are A4 with their own margins: they are fitted to the paper, not to its margins. */
  private static boolean print(PrinterJob job, List<byte[]> pages) {
    Paper paper = job.getJobSettings().getPageLayout().getPaper();
    PageLayout layout =
        job.getPrinter()
            .createPageLayout(paper, PageOrientation.PORTRAIT, Printer.MarginType.HARDWARE_MINIMUM);
    for (byte[] page : pages) {
      var view = new ImageView(new Image(new ByteArrayInputStream(page)));
      view.setPreserveRatio(true);
      view.setSmooth(true);
      view.setFitWidth(layout.getPrintableWidth());
      view.setFitHeight(layout.getPrintableHeight());
      if (!job.printPage(layout, view)) {
        job.cancelJob();
        return false;
      }
    }
    return job.endJob();
  }
}

package org.clipfile.ui.exporting;

import java.util.Arrays;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.clipfile.archive.Archive;
import org.clipfile.model.PdfOptions;
import org.clipfile.task.TaskExecutor;
import org.clipfile.ui.dialog.Dialogs;

/**
 * The export to PDF that a person is about to make in a window: of which clippings, and how set.
 * Window thread only.
 */
public final class ExportDraft {
  private static final int DPI = 120;

  private final Archive archive;
  private final Dialogs dialogs;
  private final ExportModel exporting;
  private final PreviewModel preview;
  private final ObjectProperty<PdfOptions> page = new SimpleObjectProperty<>(PdfOptions.STANDARD);
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
  private long[] ids = new long[0];

  public ExportDraft(
      Archive archive, TaskExecutor executor, Dialogs dialogs, ExportModel exporting) {
    this.archive = archive;
    this.dialogs = dialogs;
    this.exporting = exporting;
    preview = new PreviewModel(executor, DPI);
    page.subscribe((before, now) -> draw());
  }

  /** How the pages are set. */
  public ObjectProperty<PdfOptions> pageProperty() {
    return page;
  }

  /** Of how many clippings. */
  public ReadOnlyIntegerProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  /** What the first page will look like. */
  public PreviewModel preview() {
    return preview;
  }

  /** Where it will be done. */
  public ExportModel exporting() {
    return exporting;
  }

  /** Begins with these clippings, and nothing of what the person noted on them. */
  public void begin(long... clippings) {
    ids = Arrays.copyOf(clippings, clippings.length);
    count.set(ids.length);
    preview.clear();
    page.set(page.get().withoutOwners());
    draw();
  }

  /** Lets go of clippings and pictures. */
  public void end() {
    ids = new long[0];
    preview.clear();
  }

  /**
   * Asks where to, and writes.
   *
   * @param begun is told once it is known where to
   */
  public void export(Runnable begun) {
    exporting.exportToPdf(dialogs, page.get(), begun, ids);
  }

  private void draw() {
    if (ids.length > 0) {
      long first = ids[0];
      PdfOptions options = page.get();
      preview.ask((dpi, cancellation) -> archive.exports().firstPage(first, options, dpi));
    }
  }
}

package org.clipfile.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.clipfile.export.Exporter;
import org.clipfile.model.Clipping;
import org.clipfile.model.ExportFormat;
import org.clipfile.model.PagePictures;
import org.clipfile.model.PdfOptions;
import org.clipfile.model.dossier.DossierPlan;
import org.clipfile.store.ClippingStore;
import org.clipfile.task.Cancellation;
import org.clipfile.task.Progress;

/** Hands clippings on, as files, streams and pictures. Thread-safe. */
public final class Exports {
  private final ClippingStore store;
  private final Exporter exporter = new Exporter();

  Exports(ClippingStore store) {
    this.store = store;
  }

  /**
   * Writes clippings to a file or folder. One clipping goes to {@code target} itself unless that is
   * a folder; several go into one file where the format {@linkplain ExportFormat#gathers gathers}
   * and else into the folder {@code target}, each under a name made of its date and headline. A
   * file appears whole or not at all.
   *
   * @return the files written, and what could not be drawn or was left out
   */
  public ExportReport export(
      long[] ids, ExportFormat format, Path target, Progress progress, Cancellation cancellation) {
    return export(ids, format, PdfOptions.STANDARD, target, progress, cancellation);
  }

  /** The same, with a say in how a PDF is set; other formats leave {@code options} be. */
  public ExportReport export(
      long[] ids,
      ExportFormat format,
      PdfOptions options,
      Path target,
      Progress progress,
      Cancellation cancellation) {
    return export(ids, format, options, NameTemplate.USUAL, target, progress, cancellation);
  }

  /** The same, with files in a folder named by a template. */
  public ExportReport export(
      long[] ids,
      ExportFormat format,
      PdfOptions options,
      NameTemplate names,
      Path target,
      Progress progress,
      Cancellation cancellation) {
    return new ExportJob(store, exporter, format, options, names)
        .run(ids, target, progress, cancellation);
  }

  /**
   * Binds clippings into one PDF. It goes to the file {@code target}, or under the dossier's title
   * into the folder {@code target}, and appears whole or not at all.
   *
   * @return the file, or none where it was cancelled; and what could not be shown
   */
  public ExportReport dossier(
      long[] ids, DossierPlan plan, Path target, Progress progress, Cancellation cancellation) {
    return new DossierJob(store, exporter, progress, cancellation).run(ids, plan, target);
  }

  /**
   * Writes one clipping to a stream, which it does not close.
   *
   * @return what could not be drawn or was left out, a sentence each
   * @throws IOException where the stream refuses
   */
  public List<String> write(long id, ExportFormat format, OutputStream out) throws IOException {
    Clipping clipping = store.present(id);
    return exporter.write(clipping, format, store, out);
  }

  /**
   * The pages of a clipping as it goes to PDF, as pictures (PNG), for a printer.
   *
   * @param dpi dots an inch
   */
  public List<byte[]> pages(long id, int dpi) {
    return exporter.pages(store.present(id), store, dpi);
  }

  /**
   * The first page of a clipping as an export to PDF would write it, as a picture.
   *
   * @param dpi dots an inch
   */
  public PagePictures firstPage(long id, PdfOptions options, int dpi) {
    Clipping clipping = ExportJob.clipping(store, id, ExportFormat.PDF, options);
    return exporter.firstPage(clipping, options, store, dpi);
  }

  /**
   * A dossier's cover and the first page of its first article, as pictures.
   *
   * @param dpi dots an inch
   * @throws java.util.concurrent.CancellationException where it was cancelled
   */
  public PagePictures firstPages(long[] ids, DossierPlan plan, int dpi, Cancellation cancellation) {
    return new DossierJob(store, exporter, Progress.NONE, cancellation).show(ids, plan, dpi);
  }
}

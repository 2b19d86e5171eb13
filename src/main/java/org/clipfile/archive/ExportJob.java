package org.clipfile.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.clipfile.export.Exporter;
import org.clipfile.export.Gathering;
import org.clipfile.model.Clipping;
import org.clipfile.model.ExportFormat;
import org.clipfile.model.PdfOptions;
import org.clipfile.model.owner.Marks;
import org.clipfile.store.ClippingStore;
import org.clipfile.task.Cancellation;
import org.clipfile.task.Progress;

/** One export to a file or folder. A file appears whole or not at all. Used once, by one thread. */
final class ExportJob {
  private final ClippingStore store;
  private final Exporter exporter;
  private final ExportFormat format;
  private final FileNames names;
  private final PdfOptions options;
  private final List<Path> files = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();

  ExportJob(
      ClippingStore store,
      Exporter exporter,
      ExportFormat format,
      PdfOptions options,
      NameTemplate names) {
    this.store = store;
    this.exporter = exporter;
    this.format = format;
    this.options = options;
    this.names = new FileNames(names);
  }

  /** Writes to the file or folder {@code target}. */
  ExportReport run(long[] ids, Path target, Progress progress, Cancellation cancellation) {
    boolean folder = Files.isDirectory(target);
    if (format.gathers() && !folder) {
      writeWhole(target, out -> writeAll(ids, out, progress, cancellation));
    } else if (ids.length == 1 && !folder) {
      Clipping clipping = clipping(ids[0]);
      writeWhole(target, out -> write(clipping, out));
      progress.update(1, 1, clipping.article().headline());
    } else {
      writeFolder(ids, target, progress, cancellation);
    }
    return new ExportReport(List.copyOf(files), List.copyOf(warnings));
  }

  private void writeFolder(long[] ids, Path folder, Progress progress, Cancellation cancellation) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw WholeFile.failure(folder, e);
    }
    for (int i = 0; i < ids.length && !cancellation.requested(); i++) {
      Clipping clipping = clipping(ids[i]);
      Path file = folder.resolve(names.name(clipping, format.extension()));
      writeWhole(file, out -> write(clipping, out));
      progress.update(i + 1, ids.length, clipping.article().headline());
    }
  }

  private void writeAll(long[] ids, OutputStream out, Progress progress, Cancellation cancellation)
      throws IOException {
    try (Gathering gathering = exporter.gathering(format, store, out)) {
      for (int i = 0; i < ids.length && !cancellation.requested(); i++) {
        Clipping clipping = clipping(ids[i]);
        warn(clipping, gathering.add(clipping));
        progress.update(i + 1, ids.length, clipping.article().headline());
      }
    }
  }

  private void write(Clipping clipping, OutputStream out) throws IOException {
    warn(clipping, exporter.write(clipping, format, options, store, out));
  }

  private void warn(Clipping clipping, List<String> told) {
    for (String warning : told) {
      warnings.add("“" + clipping.article().headline() + "”: " + warning);
    }
  }

  /**
   * A clipping as it is handed on: what its owner noted on it is nobody else's business, unless the
   * options ask for it.
   */
  private Clipping clipping(long id) {
    return clipping(store, id, format, options);
  }

  static Clipping clipping(ClippingStore store, long id, ExportFormat format, PdfOptions options) {
    Clipping clipping = store.present(id);
    return clipping.with(passedOn(clipping.marks(), format, options));
  }

  private static Marks passedOn(Marks marks, ExportFormat format, PdfOptions options) {
    boolean asked = format == ExportFormat.PDF && (options.notes() || options.highlights());
    return asked
        ? new Marks(false, false, List.of(), marks.note(), marks.highlights())
        : Marks.NONE;
  }

  private void writeWhole(Path file, WholeFile.Writing writing) {
    files.add(WholeFile.write(file, writing));
  }
}

package org.clipfile.ui.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.clipfile.archive.Archive;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.Clipping;
import org.clipfile.model.ExportFormat;
import org.clipfile.render.Citation;
import org.clipfile.task.BackgroundTask;
import org.clipfile.task.TaskExecutor;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.dialog.Dialogs;
import org.clipfile.ui.notice.Notices;
import org.jspecify.annotations.Nullable;

/**
 * What leaves the reading pane: to the clipboard, to a printer, to a file, to the browser. The
 * browser and other programs only after the person was told what they will be given. Window thread
 * only.
 */
public final class PassingOn {
  private static final Messages TEXTS = Messages.of(PassingOn.class);

  /** Fine enough for small type on paper. */
  private static final int PRINT_DPI = 300;

  private final Archive archive;
  private final TaskExecutor executor;
  private final Dialogs dialogs;
  private final Notices notices;
  private final Outside outside;
  private final Supplier<@Nullable ReaderPage> page;

  PassingOn(
      Archive archive,
      TaskExecutor executor,
      Dialogs dialogs,
      Notices notices,
      Outside outside,
      Supplier<@Nullable ReaderPage> page) {
    this.archive = archive;
    this.executor = executor;
    this.dialogs = dialogs;
    this.notices = notices;
    this.outside = outside;
    this.page = page;
  }

  /** Opens a link's address in the browser, after saying where it leads; no other address. */
  public void follow(String href) {
    LinkAddress.of(href)
        .ifPresentOrElse(
            link -> {
              String where = link.odd() ? TEXTS.text("link.odd-host", link.host()) : link.host();
              if (dialogs.confirm(
                  TEXTS.text("link.question"),
                  link.address() + "\n\n" + where,
                  TEXTS.text("link.open"))) {
                outside.open(link.forBrowser());
              }
            },
            () -> notices.tell(TEXTS.text("link.not-web", href)));
  }

  /** Copies the clipping as plain text. */
  public void copyText() {
    copyAs(ExportFormat.TEXT, TEXTS.text("copied.text"));
  }

  /** Copies the clipping as Markdown. */
  public void copyMarkdown() {
    copyAs(ExportFormat.MARKDOWN, TEXTS.text("copied.markdown"));
  }

  private void copyAs(ExportFormat format, String told) {
    ReaderPage shown = page.get();
    if (shown != null) {
      start(
          BackgroundTask.of("copy a clipping", (p, c) -> written(shown.clipping(), format))
              .onSuccess(text -> copy(text, told)));
    }
  }

  private String written(long id, ExportFormat format) {
    var bytes = new ByteArrayOutputStream();
    try {
      archive.exports().write(id, format, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // it is memory
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** Copies who wrote it, where it stood and when, in a line. */
  public void copyCitation() {
    ReaderPage shown = page.get();
    if (shown != null) {
      copy(Citation.of(shown.saved()), TEXTS.text("copied.citation"));
    }
  }

  private void copy(String text, String told) {
    outside.copy(text);
    notices.tell(told);
  }

  /** Asks for a printer and prints the pages of the PDF. */
  public void print() {
    ReaderPage shown = page.get();
    if (shown == null) {
      return;
    }
    if (!outside.canPrint()) {
      notices.fail(TEXTS.text("print.no-printer"));
      return;
    }
    Outside.Printout printout = outside.askForPrinter(shown.saved().article().headline());
    if (printout != null) {
      notices.tell(TEXTS.text("print.setting"));
      start(
          BackgroundTask.of(
                  "print a clipping",
                  (p, c) -> archive.exports().pages(shown.clipping(), PRINT_DPI))
              .onSuccess(pages -> {
                if (printout.print(pages)) {
                  notices.tell(TEXTS.text("print.done", pages.size()));
                } else {
                  notices.fail(TEXTS.text("print.refused"));
                }
              }));
    }
  }

  /** Writes the original to a file of the person's choice, byte for byte. */
  public void saveOriginal() {
    ReaderPage shown = page.get();
    if (shown != null) {
      dialogs
          .fileToWrite(TEXTS.text("original.save-title"), name(shown.saved()))
          .ifPresent(file -> start(write(shown.clipping(), file)));
    }
  }

  private BackgroundTask<Path> write(long id, Path file) {
    return BackgroundTask.<Path>of(
            "save an original",
            (p, c) -> {
              byte[] bytes =
                  archive
                      .original(id)
                      .orElseThrow(() ->
                          new ArchiveException(
                              ArchiveException.Kind.MISSING, TEXTS.text("original.gone")));
              Files.write(file, bytes);
              return file;
            })
        .onSuccess(saved -> notices.tell(TEXTS.text("original.saved", saved.toString())));
  }

  /** Opens a copy of the original in another program, which may fetch what it names: asks first. */
  public void openOriginal() {
    ReaderPage shown = page.get();
    if (shown == null
        || !dialogs.confirm(
            TEXTS.text("original.open-question", name(shown.saved())),
            TEXTS.text("original.open-consequences"),
            TEXTS.text("original.open-action"))) {
      return;
    }
    long id = shown.clipping();
    String name = name(shown.saved());
    start(
        BackgroundTask.<Path>of(
                "open an original",
                (p, c) -> {
                  Path folder = Files.createTempDirectory("clipfile");
                  Path file = folder.resolve(name);
                  Files.write(file, archive.original(id).orElse(new byte[0]));
                  folder.toFile().deleteOnExit();
                  file.toFile().deleteOnExit();
                  return file;
                })
            .onSuccess(outside::open));
  }

  /** The original's own name, of which nothing leads to another folder. */
  private static String name(Clipping clipping) {
    String own = clipping.original().name();
    String last = own.substring(Math.max(own.lastIndexOf('/'), own.lastIndexOf('\\')) + 1);
    String plain = last.replaceAll("[\\p{Cntrl}:*?\"<>|!]", "_").strip();
    return plain.isEmpty() || plain.equals(".") || plain.equals("..") ? "original" : plain;
  }

  private void start(BackgroundTask<?> task) {
    task.onError(ArchiveException.class, e -> notices.fail(String.valueOf(e.getMessage())))
        .onError(IOException.class, e -> notices.fail(TEXTS.text("write-failed", e.toString())))
        .start(executor);
  }
}

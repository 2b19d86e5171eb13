package org.clipfile.ui.cliplist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.input.ClipboardContent;
import org.clipfile.archive.Archive;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.ClippingRow;
import org.clipfile.model.ExportFormat;
import org.clipfile.task.BackgroundTask;
import org.clipfile.task.Cancellation;
import org.clipfile.task.LatestTask;
import org.clipfile.task.Progress;
import org.clipfile.task.TaskExecutor;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.notice.Notices;
import org.jspecify.annotations.Nullable;

/** Hands what is selected on to other programs: by the clipboard, and by dragging. */
public final class Passing {
  private static final Messages TEXTS = Messages.of(Passing.class);

  /** So many clippings at most are dragged as files; more go as citations alone. */
  private static final int MOST_FILES = 20;

  private final Archive archive;
  private final TaskExecutor executor;
  private final Notices notices;
  private final ClipListModel list;
  private final Consumer<ClipboardContent> clipboard;
  private final LatestTask writing;
  private long[] written = new long[0];
  private List<Path> files = List.of();
  private @Nullable Path folder;

  /**
   * @param clipboard takes what is copied
   */
  public Passing(
      Archive archive,
      TaskExecutor executor,
      Notices notices,
      ClipListModel list,
      Consumer<ClipboardContent> clipboard) {
    this.archive = archive;
    this.executor = executor;
    this.notices = notices;
    this.list = list;
    this.clipboard = clipboard;
    this.writing = new LatestTask(executor);
  }

  /** Copies what is selected as citations, as text and as HTML. */
  public void copy() {
    copy(Passing::content);
  }

  /** Copies what is selected as citations in Markdown. */
  public void copyMarkdown() {
    copy(rows -> {
      var content = new ClipboardContent();
      content.putString(Citation.markdown(rows));
      return content;
    });
  }

  private void copy(Function<List<ClippingRow>, ClipboardContent> made) {
    long[] ids = list.selection().ids();
    if (ids.length == 0) {
      notices.tell(TEXTS.text("select-first"));
      return;
    }
    BackgroundTask.of("copy citations", (p, c) -> archive.rows(ids))
        .onSuccess(rows -> {
          clipboard.accept(made.apply(rows));
          notices.tell(TEXTS.text("copied", rows.size()));
        })
        .onError(ArchiveException.class, e -> notices.fail(String.valueOf(e.getMessage())))
        .start(executor);
  }

  private static ClipboardContent content(List<ClippingRow> rows) {
    var content = new ClipboardContent();
    content.putString(Citation.plain(rows));
    content.putHtml(Citation.html(rows));
    return content;
  }

  /**
   * Somebody may be about to drag what is selected: writes it to files of its own meanwhile, so
   * that they are there when the dragging begins. Nothing is told where that fails: citations are
   * dragged in any case.
   */
  void prepare() {
    long[] ids = list.selection().ids();
    if (ids.length == 0 || ids.length > MOST_FILES || Arrays.equals(ids, written)) {
      return;
    }
    written = new long[0];
    files = List.of();
    writing.start(
        BackgroundTask.of("write files to drag", (p, c) -> write(ids))
            .onSuccess(made -> {
              written = ids;
              files = made;
            })
            .onError(Exception.class, e -> {}));
  }

  private List<Path> write(long... ids) throws IOException {
    Path into = Files.createTempDirectory(folder(), "clippings");
    into.toFile().deleteOnExit();
    var made = new ArrayList<Path>();
    archive
        .exports()
        .export(ids, ExportFormat.TEXT, into, Progress.NONE, new Cancellation())
        .files()
        .forEach(file -> {
          file.toFile().deleteOnExit();
          made.add(file);
        });
    return List.copyOf(made);
  }

  private synchronized Path folder() throws IOException {
    Path known = folder;
    if (known == null) {
      known = Files.createTempDirectory("clipfile-dragged");
      known.toFile().deleteOnExit();
      folder = known;
    }
    return known;
  }

  /** What is dragged: citations, and files where they are there; null where nothing is selected. */
  @Nullable ClipboardContent dragged() {
    List<ClippingRow> rows = list.knownSelected();
    if (rows.isEmpty()) {
      return null;
    }
    ClipboardContent content = content(rows);
    if (Arrays.equals(list.selection().ids(), written)) {
      content.putFiles(files.stream().map(Path::toFile).toList());
    }
    return content;
  }
}

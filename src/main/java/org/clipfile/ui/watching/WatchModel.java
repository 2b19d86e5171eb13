package org.clipfile.ui.watching;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.clipfile.archive.Archive;
import org.clipfile.archive.watch.FolderWatch;
import org.clipfile.archive.watch.Look;
import org.clipfile.archive.watch.WatchedFolder;
import org.clipfile.archive.watch.WatchedFolder.State;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.ledger.ImportRun;
import org.clipfile.task.BackgroundTask;
import org.clipfile.task.TaskExecutor;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.dialog.Dialogs;
import org.clipfile.ui.importing.ImportProgress;
import org.clipfile.ui.notice.Notice;
import org.clipfile.ui.notice.Notices;
import org.jspecify.annotations.Nullable;

/**
 * The watched folders: looks at them every few seconds while it is attached, and tells what came
 * in. Window thread only.
 */
public final class WatchModel {
  private static final Messages TEXTS = Messages.of(WatchModel.class);

  private final TaskExecutor executor;
  private final Dialogs dialogs;
  private final Notices notices;
  private final WatchMemory memory;
  private final Consumer<ImportRun> showRejects;
  private final FolderWatch watch;
  private final ImportProgress progress;
  private final ReadOnlyObjectWrapper<List<WatchedFolder>> folders =
      new ReadOnlyObjectWrapper<>(List.of());
  private @Nullable BackgroundTask<Look> task;
  private boolean attached;
  private boolean pausing;
  private String failure = "";

  /**
   * @param showRejects shows what an import rejected
   */
  public WatchModel(
      Archive archive,
      TaskExecutor executor,
      Dialogs dialogs,
      Notices notices,
      WatchMemory memory,
      Consumer<ImportRun> showRejects) {
    this.executor = executor;
    this.dialogs = dialogs;
    this.notices = notices;
    this.memory = memory;
    this.showRejects = showRejects;
    watch = new FolderWatch(archive, InstantSource.system());
    progress = new ImportProgress(() -> TEXTS.text("taking-in"), InstantSource.system());
  }

  /** The folders, in the order they were added. */
  public ReadOnlyObjectProperty<List<WatchedFolder>> foldersProperty() {
    return folders.getReadOnlyProperty();
  }

  /** How far the taking in of what is new is, where there is much of it. */
  public ImportProgress progress() {
    return progress;
  }

  /** Begins to follow the folders that are remembered. */
  public void attach() {
    attached = true;
    folders.set(memory.load().stream().map(WatchedFolder::unseen).toList());
    look();
  }

  /** Ends it; what is being taken in is asked to stop. */
  public void detach() {
    attached = false;
    cancel();
  }

  /** Asks for a folder and follows it. */
  public void addFolder() {
    dialogs.folderToWatch().ifPresent(this::add);
  }

  /** Follows a folder from now on; what lies in it comes in. */
  public void add(Path folder) {
    Path added = folder.toAbsolutePath().normalize();
    for (Path watched : paths()) {
      if (added.startsWith(watched)) {
        notices.tell(
            added.equals(watched)
                ? TEXTS.text("already", WatchWords.name(added))
                : TEXTS.text("already-in", WatchWords.name(added), WatchWords.name(watched)));
        return;
      }
    }
    var more = new ArrayList<>(folders.get());
    more.add(WatchedFolder.unseen(added));
    keep(more);
    look();
  }

  /** Follows a folder no more. What came in from it stays in. */
  public void remove(Path folder) {
    cancel();
    keep(folders.get().stream().filter(watched -> !watched.folder().equals(folder)).toList());
    BackgroundTask.of(
            "forget a watched folder",
            (p, c) -> {
              watch.forget(folder);
              return folder;
            })
        .start(executor);
  }

  /** Looks at the folders now, unless somebody is looking. */
  public void look() {
    List<Path> paths = paths();
    if (task != null || paths.isEmpty()) {
      return;
    }
    progress.reset();
    task =
        BackgroundTask.<Look>of(
                "look at the watched folders",
                (p, c) -> watch.look(paths, entry -> progress.count(), p, c))
            .onProgress(this::moved)
            .onEnd(this::ended)
            .onSuccess(this::looked)
            .onError(ArchiveException.class, this::failed);
    task.start(executor);
  }

  /** A few files come and go too fast to be shown. */
  private void moved(long done, long total, String path) {
    if (done < total) {
      progress.moved(done, total, path);
    }
  }

  private void ended() {
    task = null;
    progress.end();
    if (attached && !pausing) {
      pausing = true;
      executor.later(watch.pause(), this::lookAgain);
    }
  }

  private void lookAgain() {
    pausing = false;
    if (attached) {
      look();
    }
  }

  private void looked(Look look) {
    Map<Path, WatchedFolder> found =
        look.folders().stream().collect(Collectors.toMap(WatchedFolder::folder, it -> it));
    List<WatchedFolder> before = folders.get();
    folders.set(before.stream().map(it -> found.getOrDefault(it.folder(), it)).toList());
    before.stream()
        .filter(it -> it.state() == State.WATCHED && isAbsent(found.get(it.folder())))
        .forEach(it -> notices.tell(WatchWords.gone(it.folder())));
    ImportRun run = look.run();
    if (run != null) {
      failure = "";
      tellNews(look, run);
    }
  }

  private static boolean isAbsent(@Nullable WatchedFolder folder) {
    return folder != null && folder.state() == State.ABSENT;
  }

  private void tellNews(Look look, ImportRun run) {
    String news = WatchWords.news(look.folders());
    if (!news.isEmpty()) {
      var show = new Notice.Action(TEXTS.text("show"), () -> showRejects.accept(run));
      notices.tell(news, run.sums().rejected() > 0 ? show : null);
    }
  }

  /** Told once: it is tried again, and what lasts need not be said every time. */
  private void failed(ArchiveException e) {
    String sentence = String.valueOf(e.getMessage());
    if (!sentence.equals(failure)) {
      failure = sentence;
      notices.fail(sentence);
    }
  }

  private void keep(List<WatchedFolder> kept) {
    folders.set(List.copyOf(kept));
    memory.save(paths());
  }

  private List<Path> paths() {
    return folders.get().stream().map(WatchedFolder::folder).toList();
  }

  private void cancel() {
    if (task != null) {
      task.cancel();
    }
  }
}

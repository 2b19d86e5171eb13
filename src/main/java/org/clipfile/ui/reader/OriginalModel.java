package org.clipfile.ui.reader;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.clipfile.archive.Archive;
import org.clipfile.archive.Originals;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.Clipping;
import org.clipfile.render.RemoteReferences;
import org.clipfile.task.BackgroundTask;
import org.clipfile.task.LatestTask;
import org.clipfile.task.TaskExecutor;
import org.clipfile.ui.article.ArticleContent;
import org.clipfile.ui.notice.Notices;
import org.jspecify.annotations.Nullable;

/** What a clipping came as, fetched when it is asked for. Window thread only. */
public final class OriginalModel {
  private final Archive archive;
  private final LatestTask latest;
  private final Notices notices;
  private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

  OriginalModel(Archive archive, TaskExecutor executor, Notices notices) {
    this.archive = archive;
    this.latest = new LatestTask(executor);
    this.notices = notices;
  }

  /**
   * An original made ready to be seen.
   *
   * @param blocked how many addresses of the network its page asks for, none of which was asked; -1
   *     where it is no single page of HTML, whose requests could be counted
   */
  public record Shown(long clipping, ArticleContent content, int blocked) {}

  /** What is shown; null where nothing is, or not yet. */
  public ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Whether an original is being read. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** Reads the original of a clipping, unless it is shown already; null puts it away. */
  void show(@Nullable Clipping clipping) {
    Shown now = shown.get();
    if (clipping == null) {
      latest.drop();
      busy.set(false);
      shown.set(null);
    } else if (now == null || now.clipping() != clipping.id()) {
      shown.set(null);
      busy.set(true);
      latest.start(
          BackgroundTask.of("read the original", (p, c) -> read(clipping.id()))
              .onEnd(() -> busy.set(false))
              .onSuccess(shown::set)
              .onError(ArchiveException.class, e -> notices.fail(String.valueOf(e.getMessage()))));
    }
  }

  private Shown read(long id) {
    Originals.Shown original = archive.originals().show(id);
    ArticleContent content =
        original.page() == null
            ? ArticleContent.ofText(String.valueOf(original.text()))
            : ArticleContent.ofBody(original.page(), archive);
    int blocked = original.html() == null ? -1 : RemoteReferences.count(original.html());
    return new Shown(id, content, blocked);
  }
}

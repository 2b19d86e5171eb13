package org.clipfile.ui.reader;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.clipfile.archive.Archive;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.TextMarker;
import org.clipfile.task.BackgroundTask;
import org.clipfile.task.LatestTask;
import org.clipfile.task.TaskExecutor;
import org.clipfile.ui.article.ArticleContent;
import org.clipfile.ui.notice.Notices;
import org.jspecify.annotations.Nullable;

/**
 * What is being read. Fetches and renders in the background; a page asked for later drops one asked
 * for before. Window thread only.
 */
public final class ReaderModel {
  private final Archive archive;
  private final LatestTask latest;
  private final Notices notices;
  private final ReadOnlyObjectWrapper<@Nullable ReaderPage> page = new ReadOnlyObjectWrapper<>();
  private @Nullable Long clipping;
  private TextMarker marker = TextMarker.NONE;

  public ReaderModel(Archive archive, TaskExecutor executor, Notices notices) {
    this.archive = archive;
    this.latest = new LatestTask(executor);
    this.notices = notices;
  }

  /** The page to show; null where there is none. */
  public ReadOnlyObjectProperty<@Nullable ReaderPage> pageProperty() {
    return page.getReadOnlyProperty();
  }

  public @Nullable ReaderPage page() {
    return page.get();
  }

  /** Reads a clipping, its hits marked; null puts away what is being read. */
  public void read(@Nullable Long id, TextMarker hits) {
    clipping = id;
    marker = hits;
    load();
  }

  private void load() {
    if (clipping == null) {
      latest.drop();
      page.set(null);
      return;
    }
    long id = clipping;
    TextMarker hits = marker;
    latest.start(
        BackgroundTask.of(
                "open the article",
                (p, c) ->
                    archive
                        .clipping(id)
                        .map(it ->
                            new ReaderPage(
                                id,
                                ArticleContent.of(it, hits, archive),
                                it.article().kind(),
                                it.article().isLinkOnly(),
                                archive.versions(id),
                                archive.stories().of(id).orElse(null))))
            .onSuccess(found -> page.set(found.orElse(null)))
            .onError(ArchiveException.class, e -> notices.fail(String.valueOf(e.getMessage()))));
  }
}

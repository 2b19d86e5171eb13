package org.clipfile.ui.reader;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.clipfile.archive.Archive;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.Clipping;
import org.clipfile.model.TextMarker;
import org.clipfile.render.ArticlePage;
import org.clipfile.task.BackgroundTask;
import org.clipfile.task.LatestTask;
import org.clipfile.task.TaskExecutor;
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
  private final ReadOnlyObjectWrapper<ReaderPage> page =
      new ReadOnlyObjectWrapper<>(ReaderPage.NONE);
  private @Nullable Long clipping;
  private TextMarker marker = TextMarker.NONE;
  private ArticlePage.Theme theme = ArticlePage.Theme.LIGHT;

  public ReaderModel(Archive archive, TaskExecutor executor, Notices notices) {
    this.archive = archive;
    this.latest = new LatestTask(executor);
    this.notices = notices;
  }

  /** The page to show. */
  public ReadOnlyObjectProperty<ReaderPage> pageProperty() {
    return page.getReadOnlyProperty();
  }

  public ReaderPage page() {
    return page.get();
  }

  /** Reads a clipping, its hits marked; null puts away what is being read. */
  public void read(@Nullable Long id, TextMarker hits) {
    clipping = id;
    marker = hits;
    load();
  }

  /** Reads in other colours. */
  public void paint(ArticlePage.Theme newTheme) {
    if (theme != newTheme) {
      theme = newTheme;
      load();
    }
  }

  private void load() {
    if (clipping == null) {
      latest.drop();
      page.set(ReaderPage.NONE);
      return;
    }
    long id = clipping;
    TextMarker hits = marker;
    ArticlePage.Theme colours = theme;
    latest.start(
        BackgroundTask.of(
                "open the article",
                (p, c) -> {
                  Optional<Clipping> found = archive.clipping(id);
                  return found
                      .map(it -> new ReaderPage(id, ArticlePage.html(it, colours, hits)))
                      .orElse(ReaderPage.NONE);
                })
            .onSuccess(page::set)
            .onError(ArchiveException.class, e -> notices.fail(String.valueOf(e.getMessage()))));
  }
}

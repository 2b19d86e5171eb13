package org.clipfile.ui.search;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.clipfile.archive.Archive;
import org.clipfile.archive.Explanation;
import org.clipfile.archive.FindResult;
import org.clipfile.model.ArchiveException;
import org.clipfile.task.BackgroundTask;
import org.clipfile.task.LatestTask;
import org.clipfile.task.TaskExecutor;
import org.jspecify.annotations.Nullable;

/**
 * Explains the search: always where it found nothing, and else where the person wants to know. An
 * answer to an older search is dropped. Window thread only.
 */
public final class ExplanationModel {
  private final Archive archive;
  private final LatestTask latest;
  private final SearchModel search;
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<@Nullable Explanation> explanation =
      new ReadOnlyObjectWrapper<>();

  /** Explains what this search finds. */
  public ExplanationModel(Archive archive, TaskExecutor executor, SearchModel search) {
    this.archive = archive;
    this.latest = new LatestTask(executor);
    this.search = search;
    search.resultProperty().subscribe(result -> explain());
    open.subscribe(wanted -> explain());
  }

  /** Whether the person wants to know how each search was read. */
  public BooleanProperty openProperty() {
    return open;
  }

  /** How the search that is shown was read; null where it is not known, or not yet. */
  public ReadOnlyObjectProperty<@Nullable Explanation> explanationProperty() {
    return explanation.getReadOnlyProperty();
  }

  public @Nullable Explanation explanation() {
    return explanation.get();
  }

  /** Searches for what was offered. */
  public void take(Explanation.Offer offer) {
    search.search(offer.text());
  }

  private void explain() {
    latest.drop();
    explanation.set(null);
    FindResult result = search.result();
    if (result != null && (open.get() || result.hits().total() == 0)) {
      latest.start(
          BackgroundTask.of("explain the search", (p, c) -> archive.explain(result))
              .onSuccess(explanation::set)
              .onError(ArchiveException.class, e -> explanation.set(null)));
    }
  }
}

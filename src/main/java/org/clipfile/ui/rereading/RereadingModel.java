package org.clipfile.ui.rereading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.clipfile.archive.Archive;
import org.clipfile.archive.ReparseChange;
import org.clipfile.archive.ReparseSums;
import org.clipfile.model.ArchiveException;
import org.clipfile.task.BackgroundTask;
import org.clipfile.task.TaskExecutor;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.notice.Notices;
import org.jspecify.annotations.Nullable;

/**
 * Reads all originals again: first to show what would change, then, where the person says so, to
 * change it. Window thread only.
 */
public final class RereadingModel {
  private static final Messages TEXTS = Messages.of(RereadingModel.class);

  /** What a person would look through; the sums tell of all. */
  private static final int SHOWN = 10_000;

  private final Archive archive;
  private final TaskExecutor executor;
  private final Notices notices;
  private final ObservableList<ReparseChange> changes = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper applicable = new ReadOnlyBooleanWrapper();
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
  private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
  private @Nullable BackgroundTask<?> task;

  public RereadingModel(Archive archive, TaskExecutor executor, Notices notices) {
    this.archive = archive;
    this.executor = executor;
    this.notices = notices;
  }

  /** What would change, or has changed: the first ten thousand clippings. */
  public ObservableList<ReparseChange> changes() {
    return FXCollections.unmodifiableObservableList(changes);
  }

  public ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  /** Whether there is something that could be changed. */
  public ReadOnlyBooleanProperty applicableProperty() {
    return applicable.getReadOnlyProperty();
  }

  /** From 0 to 1. */
  public ReadOnlyDoubleProperty progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /** What came of it, in a sentence. */
  public ReadOnlyStringProperty summaryProperty() {
    return summary.getReadOnlyProperty();
  }

  /** Reads all originals and shows what would change; nothing is written. */
  public void compare() {
    run(false);
  }

  /** Writes what would change. */
  public void apply() {
    run(true);
  }

  /** Stops; what was written stays. */
  public void cancel() {
    if (task != null) {
      task.cancel();
    }
  }

  /** What reading again came to. */
  private record Outcome(List<ReparseChange> changes, ReparseSums sums, boolean stopped) {}

  private void run(boolean apply) {
    if (running.get()) {
      return;
    }
    running.set(true);
    applicable.set(false);
    progress.set(0);
    changes.clear();
    summary.set(TEXTS.text(apply ? "changing" : "reading"));
    task =
        BackgroundTask.<Outcome>of(
                "read originals again",
                (p, c) -> {
                  var told = Collections.synchronizedList(new ArrayList<ReparseChange>());
                  ReparseSums sums =
                      archive.reparse(
                          new long[0],
                          apply,
                          change -> {
                            if (told.size() < SHOWN) {
                              told.add(change);
                            }
                          },
                          p,
                          c);
                  return new Outcome(told, sums, c.requested());
                })
            .onProgress((done, total, what) -> progress.set((double) done / Math.max(1, total)))
            .onEnd(() -> running.set(false))
            .onSuccess(outcome -> ended(outcome, apply))
            .onError(
                ArchiveException.class,
                e -> {
                  summary.set("");
                  notices.fail(String.valueOf(e.getMessage()));
                });
    task.start(executor);
  }

  private void ended(Outcome outcome, boolean applied) {
    ReparseSums sums = outcome.sums();
    changes.setAll(outcome.changes());
    applicable.set(!applied && sums.changed() + sums.added() > 0);
    summary.set(
        outcome.stopped() ? TEXTS.text("stopped", words(sums, applied)) : words(sums, applied));
  }

  private static String words(ReparseSums sums, boolean applied) {
    if (sums.changed() + sums.added() + sums.kept() == 0) {
      return TEXTS.text("as-it-is");
    }
    return TEXTS.text(
        (applied ? "changed." : "would-change.") + (sums.kept() == 0 ? "all" : "kept"),
        sums.changed(),
        sums.added(),
        sums.kept());
  }
}

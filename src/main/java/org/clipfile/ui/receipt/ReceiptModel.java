package org.clipfile.ui.receipt;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.clipfile.archive.Archive;
import org.clipfile.archive.Receipt;
import org.clipfile.model.ArchiveException;
import org.clipfile.task.BackgroundTask;
import org.clipfile.task.LatestTask;
import org.clipfile.task.TaskExecutor;
import org.clipfile.ui.notice.Notices;
import org.jspecify.annotations.Nullable;

/** What of its page a clipping holds. Window thread only. */
public final class ReceiptModel {
  private final Archive archive;
  private final LatestTask latest;
  private final Notices notices;
  private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

  public ReceiptModel(Archive archive, TaskExecutor executor, Notices notices) {
    this.archive = archive;
    this.latest = new LatestTask(executor);
    this.notices = notices;
  }

  /** A clipping and its receipt. */
  public record Shown(long clipping, String headline, Receipt receipt) {}

  /** What is shown; null where nothing is yet. */
  public ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Whether an original is being read. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** Reads a clipping's original and shows what of it the clipping holds. */
  public void show(long clipping) {
    start(clipping, () -> {});
  }

  /** Has the clipping that is shown hold all of its page, or its article only. */
  public void takePage(boolean whole) {
    Shown now = shown.get();
    if (now != null && now.receipt().wholePage() != whole) {
      start(now.clipping(), () -> archive.receipts().takePage(now.clipping(), whole));
    }
  }

  private void start(long clipping, Runnable before) {
    busy.set(true);
    latest.start(
        BackgroundTask.of(
                "read the original",
                (p, c) -> {
                  before.run();
                  return read(clipping);
                })
            .onEnd(() -> busy.set(false))
            .onSuccess(shown::set)
            .onError(
                ArchiveException.class,
                e -> {
                  shown.set(null);
                  notices.fail(String.valueOf(e.getMessage()));
                }));
  }

  private Shown read(long clipping) {
    Receipt receipt = archive.receipts().of(clipping);
    return new Shown(
        clipping, archive.clipping(clipping).orElseThrow().article().headline(), receipt);
  }
}

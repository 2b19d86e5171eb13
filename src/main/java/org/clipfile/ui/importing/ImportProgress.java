package org.clipfile.ui.importing;

import java.time.InstantSource;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.clipfile.model.ledger.LedgerEntry;
import org.clipfile.task.Pace;
import org.clipfile.ui.control.Messages;

/** How far an import is, for the status bar. Window thread only, but for {@link #count()}. */
public final class ImportProgress {
  private static final Messages TEXTS = Messages.of(ImportProgress.class);

  private final Supplier<String> verb;
  private final InstantSource clock;
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
  private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper();
  private final ReadOnlyStringWrapper what = new ReadOnlyStringWrapper("");
  private volatile Pace pace;

  /**
   * @param verb what is done, such as "Importing", in the language of the interface
   */
  public ImportProgress(Supplier<String> verb, InstantSource clock) {
    this.verb = verb;
    this.clock = clock;
    this.pace = new Pace(clock);
  }

  public ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  /** From 0 to 1; negative while nobody knows. */
  public ReadOnlyDoubleProperty shareProperty() {
    return share.getReadOnlyProperty();
  }

  /** What is being done, how fast, and to which file. */
  public ReadOnlyStringProperty whatProperty() {
    return what.getReadOnlyProperty();
  }

  /** Begins anew, to be seen once something moves. */
  public void reset() {
    pace = new Pace(clock);
  }

  /** Begins anew, and is seen at once. */
  public void start() {
    reset();
    running.set(true);
    share.set(-1);
    what.set(TEXTS.text("progress.starting", verb.get()));
  }

  /** An input has ended; called from the importing thread. */
  public void count() {
    pace.count();
  }

  /** As {@link org.clipfile.task.Progress} tells it. */
  public void moved(long done, long total, String path) {
    pace.update(done, total);
    running.set(true);
    share.set(pace.share());
    String name = LedgerEntry.fileName(path);
    String words = TEXTS.text("progress", verb.get(), PaceWords.of(pace.figures()));
    what.set(name.isEmpty() ? words : words + " · " + name);
  }

  public void stopping() {
    what.set(TEXTS.text("progress.stopping"));
  }

  public void end() {
    running.set(false);
  }
}

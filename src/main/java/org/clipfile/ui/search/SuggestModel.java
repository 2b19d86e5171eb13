package org.clipfile.ui.search;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.clipfile.archive.Archive;
import org.clipfile.archive.Suggestion;
import org.clipfile.model.ArchiveException;
import org.clipfile.query.Completion;
import org.clipfile.task.BackgroundTask;
import org.clipfile.task.LatestTask;
import org.clipfile.task.TaskExecutor;

/**
 * What may be meant by what is half typed, and what was searched for lately. Within the value of a
 * field it speaks up by itself; elsewhere only when it is asked, so as not to be in the way. Window
 * thread only.
 */
public final class SuggestModel {
  /** So many searches are remembered. */
  static final int MOST = 30;

  private static final System.Logger LOG = System.getLogger(SuggestModel.class.getName());

  private final Archive archive;
  private final LatestTask latest;
  private final SearchMemory memory;
  private final ReadOnlyObjectWrapper<List<Suggestion>> suggestions =
      new ReadOnlyObjectWrapper<>(List.of());
  private List<String> recent;

  public SuggestModel(Archive archive, TaskExecutor executor, SearchMemory memory) {
    this.archive = archive;
    this.latest = new LatestTask(executor);
    this.memory = memory;
    this.recent = memory.load();
  }

  /** What may be meant; empty where nothing is to be said. */
  public ReadOnlyObjectProperty<List<Suggestion>> suggestionsProperty() {
    return suggestions.getReadOnlyProperty();
  }

  /** What was searched for, the last first. */
  public List<String> recent() {
    return recent;
  }

  /** Something was typed. */
  void typed(String text, int caret) {
    if (Completion.at(text, caret).field() == null) {
      dismiss();
    } else {
      ask(text, caret);
    }
  }

  /** The person asks what there is. */
  void ask(String text, int caret) {
    List<String> known = recent;
    latest.start(
        BackgroundTask.of("suggest", (p, c) -> archive.suggestions().at(text, caret, known))
            .onSuccess(suggestions::set)
            .onError(
                ArchiveException.class,
                e -> LOG.log(System.Logger.Level.WARNING, "nothing can be suggested", e)));
  }

  /** Nothing is to be suggested any more. */
  void dismiss() {
    latest.drop();
    suggestions.set(List.of());
  }

  /** Remembers a text that was searched for. */
  void remember(String text) {
    String searched = text.strip();
    if (!searched.isEmpty() && !recent.stream().findFirst().filter(searched::equals).isPresent()) {
      var all = new ArrayList<String>();
      all.add(searched);
      recent.stream().filter(other -> !other.equals(searched)).limit(MOST - 1).forEach(all::add);
      recent = List.copyOf(all);
      memory.save(recent);
    }
  }

  /** Forgets what was searched for. */
  public void forget() {
    recent = List.of();
    memory.save(recent);
    dismiss();
  }
}

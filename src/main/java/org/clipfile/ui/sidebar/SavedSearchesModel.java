package org.clipfile.ui.sidebar;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.clipfile.archive.Archive;
import org.clipfile.archive.SavedSearches;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.owner.OwnNames;
import org.clipfile.model.owner.OwnerCounts;
import org.clipfile.model.owner.SavedSearch;
import org.clipfile.task.BackgroundTask;
import org.clipfile.task.LatestTask;
import org.clipfile.task.TaskExecutor;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.dialog.Dialogs;
import org.clipfile.ui.notice.Notices;
import org.clipfile.ui.search.Clause;
import org.clipfile.ui.search.SearchModel;
import org.clipfile.ui.search.SearchText;

/**
 * What is the owner's in the sidebar: saved searches and what is marked. A click on a search writes
 * {@code search:"name"} into the box, so that the box says what is shown, and counts as a look at
 * what is new. Window thread only.
 */
public final class SavedSearchesModel {
  private static final Messages TEXTS = Messages.of(SavedSearchesModel.class);

  private final Archive archive;
  private final TaskExecutor executor;
  private final LatestTask latest;
  private final SearchModel search;
  private final Dialogs dialogs;
  private final Notices notices;
  private final ReadOnlyObjectWrapper<Own> own =
      new ReadOnlyObjectWrapper<>(new Own(List.of(), new OwnerCounts(0, 0, 0, List.of())));

  public SavedSearchesModel(
      Archive archive,
      TaskExecutor executor,
      SearchModel search,
      Dialogs dialogs,
      Notices notices) {
    this.archive = archive;
    this.executor = executor;
    this.latest = new LatestTask(executor);
    this.search = search;
    this.dialogs = dialogs;
    this.notices = notices;
  }

  /**
   * What the sidebar shows of the owner's.
   *
   * @param searches by name
   * @param marked how many clippings are marked
   */
  public record Own(List<SavedSearch> searches, OwnerCounts marked) {}

  /** What there is, as it was read last. */
  public ReadOnlyObjectProperty<Own> ownProperty() {
    return own.getReadOnlyProperty();
  }

  /** The saved searches, by name. */
  public List<SavedSearch> searches() {
    return own.get().searches();
  }

  /** Reads all anew, since the archive has changed. */
  public void refresh() {
    latest.start(
        BackgroundTask.of(
                "read what is the owner's",
                (p, c) -> new Own(archive.searches().all(), archive.marking().counts()))
            .onSuccess(own::set)
            .onError(ArchiveException.class, e -> notices.fail(String.valueOf(e.getMessage()))));
  }

  /** Gives a name to what the box says. */
  public void saveShown() {
    String text = search.text().strip();
    if (text.isEmpty()) {
      notices.tell(TEXTS.text("save.nothing"));
      return;
    }
    dialogs
        .name(TEXTS.text("save.title"), TEXTS.text("name"), suggestion(text))
        .ifPresent(name -> save(name, text));
  }

  private static String suggestion(String text) {
    return text.substring(0, Math.min(text.length(), 40)).replace('"', ' ').strip();
  }

  private void save(String name, String text) {
    Optional<SavedSearch> known =
        searches().stream()
            .filter(other -> OwnNames.key(other.name()).equals(OwnNames.key(name)))
            .findFirst();
    if (known.isEmpty()) {
      change(all -> all.save(name, text, false), TEXTS.text("saved", name.strip()));
    } else if (dialogs.confirm(
        TEXTS.text("replace.question", known.get().name()),
        TEXTS.text("stands-for", known.get().text()),
        TEXTS.text("replace"))) {
      change(all -> all.reword(name, text), TEXTS.text("replaced", known.get().name()));
    }
  }

  /** Asks for another name. */
  void rename(SavedSearch saved) {
    dialogs
        .name(TEXTS.text("rename.title"), TEXTS.text("name"), saved.name())
        .filter(name -> !name.equals(saved.name()))
        .ifPresent(name -> change(all -> all.rename(saved.name(), name), ""));
  }

  /** Has what comes in matched, or no more. */
  void stand(SavedSearch saved, boolean standing) {
    change(all -> all.stand(saved.name(), standing), "");
  }

  /** Forgets a search, after a question. */
  void remove(SavedSearch saved) {
    if (dialogs.confirm(
        TEXTS.text("remove.question", saved.name()),
        TEXTS.text("remove.consequence", saved.text()),
        TEXTS.text("remove"))) {
      change(all -> all.remove(saved.name()), "");
    }
  }

  /** Whether the box asks for a search by its name. */
  boolean isActive(SavedSearch saved) {
    return SearchText.of(search.text()).has(clause(saved));
  }

  /** Writes a search into the box, or takes it away; what was new is seen then. */
  void choose(SavedSearch saved) {
    search.toggle(Clause.SAVED, clause(saved));
    if (saved.fresh() > 0 && isActive(saved)) {
      change(all -> all.seen(saved), "");
    }
  }

  private static String clause(SavedSearch saved) {
    return Clause.SAVED.quoted(saved.name());
  }

  /** A change of the searches. */
  @FunctionalInterface
  private interface Change {
    void of(SavedSearches all);
  }

  private void change(Change change, String news) {
    BackgroundTask.of(
            "change the saved searches",
            (p, c) -> {
              change.of(archive.searches());
              return news;
            })
        .onSuccess(told -> {
          if (!told.isEmpty()) {
            notices.tell(told);
          }
        })
        .onError(ArchiveException.class, e -> notices.fail(String.valueOf(e.getMessage())))
        .onError(IllegalArgumentException.class, e -> notices.fail(String.valueOf(e.getMessage())))
        .start(executor);
  }
}

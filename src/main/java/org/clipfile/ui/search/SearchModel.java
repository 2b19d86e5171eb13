package org.clipfile.ui.search;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.clipfile.archive.Archive;
import org.clipfile.archive.FindResult;
import org.clipfile.archive.FirstAnswer;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.Breakdown;
import org.clipfile.model.SortOrder;
import org.clipfile.model.query.DateRange;
import org.clipfile.task.BackgroundTask;
import org.clipfile.task.Cancellation;
import org.clipfile.task.LatestTask;
import org.clipfile.task.TaskExecutor;
import org.clipfile.ui.control.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The search: what the box says and what it found. What is shown is always what the box says: a
 * click elsewhere writes its clause into the text. A new search cancels the one before it, whose
 * answer is dropped. Window thread only.
 */
public final class SearchModel {
  private static final Messages TEXTS = Messages.of(SearchModel.class);

  /** What is asked for at first, so that the first page is there at once; the rest follows. */
  static final int FIRST_PAGE = 500;

  private static final System.Logger LOG = System.getLogger(SearchModel.class.getName());

  private final Archive archive;
  private final LatestTask latest;
  private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<@Nullable FindResult> result = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Breakdown> breakdown =
      new ReadOnlyObjectWrapper<>(Breakdown.none());
  private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<DateRange> dates =
      new ReadOnlyObjectWrapper<>(PublishedDates.OPEN);
  private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<@Nullable SortOrder> order = new ReadOnlyObjectWrapper<>();
  private boolean again;
  private final Map<Object, Predicate<String>> counting = new HashMap<>();

  /** Whether the breakdown is of what was found last. */
  private boolean counted;

  public SearchModel(Archive archive, TaskExecutor executor) {
    this.archive = archive;
    this.latest = new LatestTask(executor);
  }

  /** What the box says. */
  public ReadOnlyStringProperty textProperty() {
    return text.getReadOnlyProperty();
  }

  public String text() {
    return text.get();
  }

  /** What was found last, or null before the first answer and after a failure. */
  public ReadOnlyObjectProperty<@Nullable FindResult> resultProperty() {
    return result.getReadOnlyProperty();
  }

  public @Nullable FindResult result() {
    return result.get();
  }

  /**
   * All that was found last, by value and by date; of no hits while there is no answer, and where
   * nobody asked for it ({@link #count}). It is set before the result.
   */
  public ReadOnlyObjectProperty<Breakdown> breakdownProperty() {
    return breakdown.getReadOnlyProperty();
  }

  /**
   * Asks for the breakdown, or asks for it no more: counting a million hits takes a tenth of a
   * second, so it is done only while somebody shows it.
   *
   * @param who shows it; each one asks for itself
   */
  public void count(Object who, boolean wanted) {
    if (wanted) {
      count(who, text -> true);
    } else {
      counting.remove(who);
    }
  }

  /** The same, for who wants the breakdown of some texts only. */
  public void count(Object who, Predicate<String> wanted) {
    if (counting.put(who, wanted) == null && !counted && result.get() != null) {
      refresh();
    }
  }

  /** Whether the breakdown is of what was found last. */
  public boolean isCounted() {
    return counted;
  }

  /** Why the last search failed, a sentence; empty where it did not. */
  public ReadOnlyStringProperty failureProperty() {
    return failure.getReadOnlyProperty();
  }

  /** The dates of publication the box narrows to. */
  public ReadOnlyObjectProperty<DateRange> datesProperty() {
    return dates.getReadOnlyProperty();
  }

  /** Whether an answer is awaited. */
  public ReadOnlyBooleanProperty searchingProperty() {
    return searching.getReadOnlyProperty();
  }

  /** Searches for a text. */
  public void search(String newText) {
    if (!newText.equals(text.get())) {
      text.set(newText);
      find();
    }
  }

  /** The order that was chosen; null for the usual one. A {@code sort:} clause goes before it. */
  public ReadOnlyObjectProperty<@Nullable SortOrder> orderProperty() {
    return order.getReadOnlyProperty();
  }

  public @Nullable SortOrder order() {
    return order.get();
  }

  /** Searches for a text in an order, null for the usual one. */
  void show(String newText, @Nullable SortOrder newOrder) {
    if (newOrder != order.get() || !newText.equals(text.get())) {
      order.set(newOrder);
      text.set(newText);
      find();
    }
  }

  /** Searches for what the box says once more, since the archive has changed. */
  public void refresh() {
    if (searching.get()) {
      again = true;
    } else {
      find();
    }
  }

  /** Empties the box: everything. */
  public void clear() {
    search("");
  }

  /** Narrows to a clause, or takes it away where it is there already. */
  public void toggle(Clause kind, String clause) {
    SearchText now = SearchText.of(text.get());
    search((now.has(clause) ? now.without(kind) : now.with(kind, clause)).text());
  }

  /** Narrows to days of publication, both included; null is open. Swaps them where need be. */
  public void published(@Nullable LocalDate from, @Nullable LocalDate to) {
    SearchText now = SearchText.of(text.get());
    if (from == null && to == null) {
      search(now.without(Clause.DATE).text());
    } else {
      boolean swap = from != null && to != null && to.isBefore(from);
      var range = swap ? new DateRange(to, from) : new DateRange(from, to);
      String clause = Clause.DATE.plain(PublishedDates.write(range));
      search(now.with(Clause.DATE, clause).text());
    }
  }

  /** Sorts in this order; a {@code sort:} clause leaves the box. */
  public void sort(SortOrder newOrder) {
    order.set(newOrder);
    text.set(SearchText.of(text.get()).without(Clause.SORT).text());
    find();
  }

  private void find() {
    again = false;
    searching.set(true);
    String asked = text.get();
    SortOrder wanted = order.get();
    boolean count = counting.values().stream().anyMatch(wants -> wants.test(asked));
    latest.start(
        BackgroundTask.of("search", (p, c) -> ask(asked, wanted, count, c))
            .onSuccess(found -> answer(found, count, asked, wanted))
            .onError(ArchiveException.class, e -> fail(e.getMessage()))
            .onError(Exception.class, e -> failUnforeseen(asked, e)));
  }

  private FirstAnswer ask(String asked, @Nullable SortOrder wanted, boolean count, Cancellation c) {
    return count
        ? archive.firstAnswer(asked, wanted, FIRST_PAGE, c)
        : new FirstAnswer(archive.find(asked, wanted, FIRST_PAGE, c), Breakdown.none());
  }

  private void answer(
      FirstAnswer first, boolean isCounted, String asked, @Nullable SortOrder wanted) {
    FindResult found = first.result();
    failure.set("");
    counted = isCounted;
    breakdown.set(first.breakdown());
    dates.set(PublishedDates.of(found.query().query()));
    result.set(found);
    if (found.hits().total() > found.hits().ids().length) {
      latest.start(
          BackgroundTask.of(
                  "search for the rest",
                  (p, c) -> archive.find(asked, wanted, found.hits().total(), c))
              .onSuccess(all -> {
                result.set(all);
                end();
              })
              .onError(ArchiveException.class, e -> fail(e.getMessage()))
              .onError(Exception.class, e -> failUnforeseen(asked, e)));
    } else {
      end();
    }
  }

  private void failUnforeseen(String asked, Exception e) {
    LOG.log(System.Logger.Level.ERROR, "search failed: " + asked, e);
    fail(TEXTS.text("found.failed-inside", e.toString()));
  }

  private void fail(@Nullable String sentence) {
    failure.set(sentence == null || sentence.isBlank() ? TEXTS.text("found.failed-why") : sentence);
    breakdown.set(Breakdown.none());
    result.set(null);
    end();
  }

  private void end() {
    searching.set(false);
    if (again) {
      find();
    }
  }
}

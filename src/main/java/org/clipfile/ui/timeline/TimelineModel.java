package org.clipfile.ui.timeline;

import java.time.LocalDate;
import java.util.Objects;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.clipfile.archive.Archive;
import org.clipfile.archive.FindResult;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.Breakdown;
import org.clipfile.model.DayCounts;
import org.clipfile.model.query.DateRange;
import org.clipfile.task.BackgroundTask;
import org.clipfile.task.LatestTask;
import org.clipfile.task.TaskExecutor;
import org.clipfile.ui.control.PaneMemory;
import org.clipfile.ui.search.Clause;
import org.clipfile.ui.search.SearchModel;
import org.clipfile.ui.search.SearchText;
import org.jspecify.annotations.Nullable;

/**
 * When what the search finds was published. A range that is chosen is written into the box, and
 * what the box says of dates is shown as the range. The bars leave that range out of account: they
 * show what the rest of the search finds at any time, so that one sees what lies beside the range
 * and can move it. Window thread only.
 */
public final class TimelineModel {
  /** So many days are shown at least. */
  static final int FEWEST_DAYS = 14;

  private final Archive archive;
  private final SearchModel search;
  private final PaneMemory memory;
  private final LatestTask latest;
  private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Shown> data = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
  private final ReadOnlyObjectWrapper<@Nullable TimeSpan> range = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable TimeSpan> zoom = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper undatedChosen = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper narrowed = new ReadOnlyBooleanWrapper();
  private @Nullable Breakdown seen;
  private String counted = "";

  /** Where a range began to be extended by keys. */
  private @Nullable LocalDate anchor;

  public TimelineModel(
      Archive archive, TaskExecutor executor, SearchModel search, PaneMemory memory) {
    this.archive = archive;
    this.search = search;
    this.memory = memory;
    this.latest = new LatestTask(executor);
    search.resultProperty().subscribe(this::found);
    search.textProperty().subscribe(this::typed);
    show(memory.load().timeline());
  }

  /**
   * What is there to be shown.
   *
   * @param undated how many have no date of publication
   */
  public record Shown(DayCounts days, int undated) {
    static final Shown NOTHING = new Shown(DayCounts.none(), 0);

    /** From the first day to the last, and some days around them where they are few; or null. */
    @Nullable TimeSpan extent() {
      return days.isEmpty() ? null : new TimeSpan(days.first(), days.last()).atLeast(FEWEST_DAYS);
    }
  }

  /** Whether the timeline is shown. */
  public ReadOnlyBooleanProperty shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Shows the timeline, or hides it; that is remembered. */
  public void show(boolean wanted) {
    if (wanted != shown.get()) {
      shown.set(wanted);
      memory.save(memory.load().timeline(wanted));
      if (wanted) {
        search.count(this, TimelineModel::isOpen);
      } else {
        search.count(this, false);
      }
      if (wanted && search.isCounted()) {
        found(search.result());
      }
    }
  }

  /** What the rest of the search finds, by day. */
  public ReadOnlyObjectProperty<Shown> dataProperty() {
    return data.getReadOnlyProperty();
  }

  /** The days that the search is narrowed to; null where it is not. */
  public ReadOnlyObjectProperty<@Nullable TimeSpan> rangeProperty() {
    return range.getReadOnlyProperty();
  }

  /** The time that is shown; null for all of it. */
  public ReadOnlyObjectProperty<@Nullable TimeSpan> zoomProperty() {
    return zoom.getReadOnlyProperty();
  }

  /** Whether the box says anything of dates that can be taken out of it. */
  public ReadOnlyBooleanProperty narrowedProperty() {
    return narrowed.getReadOnlyProperty();
  }

  /** Whether the search asks for what has no date. */
  public ReadOnlyBooleanProperty undatedChosenProperty() {
    return undatedChosen.getReadOnlyProperty();
  }

  /** Whether a search says nothing of dates, so that all it finds is what is shown. */
  private static boolean isOpen(String text) {
    SearchText now = SearchText.of(text);
    return now.without(Clause.DATE).equals(now);
  }

  private void typed(String text) {
    SearchText now = SearchText.of(text);
    undatedChosen.set(now.has(Clause.UNDATED));
    narrowed.set(!now.without(Clause.DATE).equals(now));
  }

  @SuppressWarnings("ReferenceEquality") // the very breakdown that is shown
  private void found(@Nullable FindResult result) {
    Breakdown breakdown = search.breakdownProperty().get();
    if (result == null) {
      latest.drop();
      data.set(Shown.NOTHING);
      return;
    }
    if (!shown.get() || breakdown == seen) {
      return;
    }
    seen = breakdown;
    String asked = result.query().text();
    SearchText text = SearchText.of(asked);
    SearchText rest = text.without(Clause.DATE);
    DateRange dates = search.datesProperty().get();
    if (rest.equals(text)) {
      latest.drop();
      put(breakdown, asked, rest.text(), dates);
      return;
    }
    latest.start(
        BackgroundTask.of(
                "count by date", (p, c) -> archive.firstAnswer(rest.text(), null, 0, c).breakdown())
            .onSuccess(all -> put(all, asked, rest.text(), dates))
            .onError(ArchiveException.class, e -> put(breakdown, asked, rest.text(), dates)));
  }

  private void put(Breakdown breakdown, String asked, String text, DateRange dates) {
    if (!text.equals(counted)) {
      counted = text;
      zoom.set(null);
    }
    data.set(new Shown(breakdown.days(), breakdown.undated()));
    TimeSpan extent = data.get().extent();
    TimeSpan zoomed = zoom.get();
    if (extent == null || (zoomed != null && !zoomed.overlaps(extent))) {
      zoom.set(null);
    }
    if (search.text().equals(asked)) { // else the person has gone on meanwhile
      setRange(resolved(dates));
    }
  }

  private @Nullable TimeSpan resolved(DateRange dates) {
    LocalDate from = dates.from();
    LocalDate to = dates.to();
    TimeSpan extent = data.get().extent();
    if (from == null && to == null) {
      return null;
    }
    if (from == null) {
      LocalDate end = Objects.requireNonNull(to);
      LocalDate first = extent == null ? end : extent.from();
      return new TimeSpan(first.isAfter(end) ? end : first, end);
    }
    if (to == null) {
      LocalDate last = extent == null ? from : extent.to();
      return new TimeSpan(from, last.isBefore(from) ? from : last);
    }
    return new TimeSpan(from, to);
  }

  private void setRange(@Nullable TimeSpan now) {
    if (!Objects.equals(now, range.get())) {
      anchor = null;
      range.set(now);
    }
  }

  /** Narrows the search to a range. */
  public void select(TimeSpan wanted) {
    setRange(wanted);
    String clause = RangeClause.of(wanted);
    search.search(SearchText.of(search.text()).with(Clause.DATE, clause).text());
  }

  /** Takes the range out of the search, and whatever else it says of dates. */
  public void clear() {
    if (!narrowed.get()) {
      return; // the range comes from elsewhere, such as a saved search
    }
    setRange(null);
    search.search(SearchText.of(search.text()).without(Clause.DATE).text());
  }

  /** Asks for what has no date, or no more. */
  public void toggleUndated() {
    setRange(null);
    search.toggle(Clause.DATE, Clause.UNDATED);
  }

  /**
   * Moves the range, or begins one: at the first bar, or going back at the last.
   *
   * @param by so many steps, later or earlier
   * @param extend whether one end stays where it is
   */
  void move(TimeStep step, int by, boolean extend) {
    TimeSpan extent = data.get().extent();
    if (extent == null) {
      return;
    }
    TimeSpan frame = step.around(extent);
    TimeSpan now = range.get();
    if (now == null) {
      reveal(step.around(by > 0 ? data.get().days().first() : data.get().days().last()));
    } else if (extend) {
      extend(step, by, step.around(now), frame);
    } else {
      TimeSpan whole = step.around(now);
      LocalDate from = step.plus(whole.from(), by);
      LocalDate to = step.end(step.plus(step.start(whole.to()), by));
      if (!from.isBefore(frame.from()) && !to.isAfter(frame.to())) {
        reveal(new TimeSpan(from, to));
      }
    }
  }

  private void extend(TimeStep step, int by, TimeSpan now, TimeSpan frame) {
    LocalDate last = step.start(now.to());
    LocalDate held = anchor == null ? (by > 0 ? now.from() : last) : step.start(anchor);
    LocalDate moving = held.equals(now.from()) ? last : now.from();
    LocalDate next = step.plus(moving, by);
    if (next.isBefore(frame.from()) || next.isAfter(frame.to())) {
      return;
    }
    reveal(step.around(TimeSpan.between(held, next)));
    anchor = held;
  }

  /** Moves the range to the first bar or the last, or extends it there. */
  void moveToEnd(TimeStep step, boolean last, boolean extend) {
    TimeSpan extent = data.get().extent();
    if (extent == null) {
      return;
    }
    LocalDate end = last ? data.get().days().last() : data.get().days().first();
    TimeSpan now = range.get();
    if (!extend || now == null) {
      reveal(step.around(end));
    } else {
      LocalDate held = anchor != null ? anchor : last ? now.from() : now.to();
      reveal(step.around(TimeSpan.between(held, end)));
      anchor = held;
    }
  }

  /** Selects a range, and moves what is shown so that the range is seen. */
  private void reveal(TimeSpan wanted) {
    select(wanted);
    TimeSpan seenNow = zoom.get();
    if (seenNow != null && !seenNow.contains(wanted)) {
      long early = Math.max(0, seenNow.from().toEpochDay() - wanted.from().toEpochDay());
      long late = Math.max(0, wanted.to().toEpochDay() - seenNow.to().toEpochDay());
      zoomTo(seenNow.plusDays(late > 0 ? late : -early));
    }
  }

  /**
   * Shows less time or more around a place.
   *
   * @param from what is shown now
   * @param factor how much of it is shown then; above 1 is more
   * @param place what stays where it is, 0 to 1 of what is shown now
   */
  void zoom(TimeSpan from, double factor, double place) {
    long days = from.days();
    long wanted = Math.round(days * factor);
    if (wanted == days) {
      wanted += factor > 1 ? 1 : -1;
    }
    wanted = Math.max(FEWEST_DAYS, wanted);
    LocalDate start = from.from().plusDays(Math.round((days - wanted) * Math.clamp(place, 0, 1)));
    zoomTo(new TimeSpan(start, start.plusDays(wanted - 1)));
  }

  /** Shows earlier time or later. */
  void pan(TimeSpan from, double part) {
    long days = Math.round(from.days() * part);
    zoomTo(from.plusDays(days == 0 ? (part > 0 ? 1 : -1) : days));
  }

  /** Shows all of it again. */
  void showAll() {
    zoom.set(null);
  }

  private void zoomTo(TimeSpan wanted) {
    TimeSpan extent = data.get().extent();
    zoom.set(extent == null || wanted.days() >= extent.days() ? null : wanted.into(extent));
  }
}

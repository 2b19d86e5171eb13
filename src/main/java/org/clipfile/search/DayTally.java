package org.clipfile.search;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.clipfile.model.DayCounts;
import org.clipfile.model.Histogram;
import org.clipfile.model.Histogram.Bar;
import org.clipfile.model.Histogram.Unit;
import org.clipfile.model.query.DateField;

/** Counts hits by day of publication, in plain arrays. One search. */
final class DayTally {
  /** So many days at most are shown day by day. */
  static final int MOST_DAYS = 92;

  /** So many months at most are shown month by month. */
  static final int MOST_MONTHS = 120;

  private static final int MINUTES_PER_DAY = 24 * 60;
  private static final int PAGE_BITS = 10;
  private static final int PAGE = 1 << PAGE_BITS;

  /** A day before and after all that is written on; others count as these. */
  private static final int FIRST = Math.toIntExact(LocalDate.of(-9999, 1, 1).toEpochDay());

  private static final int LAST = Math.toIntExact(LocalDate.of(9999, 12, 31).toEpochDay());

  private final int[][] pages = new int[((LAST - FIRST) >> PAGE_BITS) + 1][];
  private int undated;
  private NumericDocValues minutes = DocValues.emptyNumeric();

  /** Goes over to a segment. */
  void begin(LeafReaderContext segment) throws IOException {
    minutes = DocValues.getNumeric(segment.reader(), IndexField.minute(DateField.PUBLISHED));
  }

  /** Counts documents of the segment, in rising order. */
  void add(int[] found, int count) throws IOException {
    for (int i = 0; i < count; i++) {
      if (minutes.advanceExact(found[i])) {
        add(Math.floorDiv(minutes.longValue(), MINUTES_PER_DAY));
      } else {
        undated++;
      }
    }
  }

  private void add(long day) {
    int place = Math.clamp(day, FIRST, LAST) - FIRST;
    int[] page = pages[place >> PAGE_BITS];
    if (page == null) {
      page = new int[PAGE];
      pages[place >> PAGE_BITS] = page;
    }
    page[place & (PAGE - 1)]++;
  }

  int undated() {
    return undated;
  }

  /** The days that have hits. */
  private List<Bar> days() {
    var days = new ArrayList<Bar>();
    forEachDay((day, count) -> days.add(new Bar(LocalDate.ofEpochDay(day), count)));
    return days;
  }

  /** All days that have hits, with their counts. */
  DayCounts counts() {
    var gathered = new Gathered();
    forEachDay(gathered);
    return DayCounts.of(
        Arrays.copyOf(gathered.days, gathered.size), Arrays.copyOf(gathered.counts, gathered.size));
  }

  private static final class Gathered implements DayCount {
    private int[] days = new int[PAGE];
    private int[] counts = new int[PAGE];
    private int size;

    @Override
    public void day(int day, int count) {
      if (size == days.length) {
        days = Arrays.copyOf(days, 2 * size);
        counts = Arrays.copyOf(counts, 2 * size);
      }
      days[size] = day;
      counts[size++] = count;
    }
  }

  /** The months that have hits. */
  NavigableMap<YearMonth, Integer> months() {
    var months = new Months();
    forEachDay(months);
    months.end();
    return months.counts;
  }

  /** Told of a day that has hits. */
  @FunctionalInterface
  private interface DayCount {
    void day(int day, int count);
  }

  private void forEachDay(DayCount told) {
    for (int i = 0; i < pages.length; i++) {
      int[] page = pages[i];
      if (page != null) {
        for (int j = 0; j < PAGE; j++) {
          if (page[j] > 0) {
            told.day((i << PAGE_BITS) + j + FIRST, page[j]);
          }
        }
      }
    }
  }

  /** Adds days up to months. Days come in order, so few of them have to be told by the calendar. */
  private static final class Months implements DayCount {
    private final NavigableMap<YearMonth, Integer> counts = new TreeMap<>();
    private YearMonth month = YearMonth.of(-9999, 1);
    private int after = FIRST;
    private int sum;

    @Override
    public void day(int day, int count) {
      if (day >= after) {
        end();
        month = YearMonth.from(LocalDate.ofEpochDay(day));
        after = Math.toIntExact(month.plusMonths(1).atDay(1).toEpochDay());
      }
      sum += count;
    }

    void end() {
      if (sum > 0) {
        counts.put(month, sum);
      }
      sum = 0;
    }
  }

  /** The bars that suit the time between the first hit and the last. */
  Histogram histogram(NavigableMap<YearMonth, Integer> months) {
    if (months.isEmpty()) {
      return new Histogram(Unit.YEAR, List.of());
    }
    YearMonth first = months.firstKey();
    YearMonth last = months.lastKey();
    if (ChronoUnit.DAYS.between(first.atEndOfMonth(), last.atDay(1)) <= MOST_DAYS) {
      List<Bar> days = days();
      LocalDate end = days.getLast().from();
      if (ChronoUnit.DAYS.between(days.getFirst().from(), end) < MOST_DAYS) {
        return new Histogram(Unit.DAY, days);
      }
    }
    boolean byMonth = ChronoUnit.MONTHS.between(first, last) < MOST_MONTHS;
    var bars = new TreeMap<LocalDate, Integer>();
    months.forEach((month, count) ->
        bars.merge(
            byMonth ? month.atDay(1) : LocalDate.of(month.getYear(), 1, 1), count, Integer::sum));
    return new Histogram(
        byMonth ? Unit.MONTH : Unit.YEAR,
        bars.entrySet().stream().map(bar -> new Bar(bar.getKey(), bar.getValue())).toList());
  }
}

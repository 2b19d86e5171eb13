package org.clipfile.model;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * How many clippings each day has, over any length of time: two plain arrays, so that thirty years
 * of days are 100 kB. Days without any take no room. Immutable.
 */
public final class DayCounts {
  private static final DayCounts NONE = new DayCounts(new int[0], new int[0]);

  /** Days since 1970-01-01, rising. */
  private final int[] days;

  /** How many there are up to each of these days, with it. */
  private final int[] sums;

  private DayCounts(int[] days, int[] sums) {
    this.days = days;
    this.sums = sums;
  }

  /** No day at all. */
  public static DayCounts none() {
    return NONE;
  }

  /**
   * Counts by day.
   *
   * @param days days since 1970-01-01, each greater than the one before it
   * @param counts how many each of them has
   */
  public static DayCounts of(int[] days, int[] counts) {
    if (days.length != counts.length) {
      throw new IllegalArgumentException(days.length + " days, " + counts.length + " counts");
    }
    int[] sums = counts.clone();
    Arrays.parallelPrefix(sums, Integer::sum);
    return new DayCounts(days.clone(), sums);
  }

  /** Whether there is no day. */
  public boolean isEmpty() {
    return days.length == 0;
  }

  /**
   * The first day that has any.
   *
   * @throws java.util.NoSuchElementException where there is none
   */
  public LocalDate first() {
    return LocalDate.ofEpochDay(Arrays.stream(days).findFirst().orElseThrow());
  }

  /**
   * The last day that has any.
   *
   * @throws java.util.NoSuchElementException where there is none
   */
  public LocalDate last() {
    Arrays.stream(days).findFirst().orElseThrow();
    return LocalDate.ofEpochDay(days[days.length - 1]);
  }

  /** How many there are in all. */
  public int total() {
    return sums.length == 0 ? 0 : sums[sums.length - 1];
  }

  /** How many there are from one day to another, both included; 0 where the range is none. */
  public int between(LocalDate from, LocalDate to) {
    return Math.max(0, before(to.toEpochDay() + 1) - before(from.toEpochDay()));
  }

  private int before(long day) {
    int key = Math.clamp(day, Integer.MIN_VALUE, Integer.MAX_VALUE);
    int at = Arrays.binarySearch(days, key);
    int earlier = at >= 0 ? at : -at - 1;
    return earlier == 0 ? 0 : sums[earlier - 1];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DayCounts that
        && Arrays.equals(days, that.days)
        && Arrays.equals(sums, that.sums);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(days) + Arrays.hashCode(sums);
  }

  @Override
  public String toString() {
    return total() + " on " + days.length + " days";
  }
}

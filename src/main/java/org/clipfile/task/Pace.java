package org.clipfile.task;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How fast some work goes and how long it will take, from what {@link Progress} tells: by the last
 * twenty seconds, since what was slow may have become fast. Its units may be such as mean nothing
 * to a person, like bytes; then the things that came out are counted beside them. Thread-safe.
 */
public final class Pace {
  private static final Duration WINDOW = Duration.ofSeconds(20);

  /** So long must the work go on before anything is said of its speed. */
  private static final Duration FIRST = Duration.ofSeconds(2);

  private record Step(Instant at, long done, long items) {}

  private final InstantSource clock;
  private final AtomicLong counted = new AtomicLong();
  private final Deque<Step> steps = new ArrayDeque<>();
  private long total = -1;

  /** Begins now. */
  public Pace(InstantSource clock) {
    this.clock = clock;
    steps.add(new Step(clock.instant(), 0, 0));
  }

  /** One thing more came out. Where this is called, these are counted and not the units. */
  public void count() {
    counted.incrementAndGet();
  }

  /**
   * Tells how far the work is.
   *
   * @param newTotal units in all, or -1 while not known
   */
  public synchronized void update(long done, long newTotal) {
    Instant now = clock.instant();
    long items = counted.get();
    total = newTotal;
    steps.add(new Step(now, done, items > 0 ? items : done));
    Instant oldest = now.minus(WINDOW);
    while (steps.size() > 2 && steps.getFirst().at.isBefore(oldest)) {
      steps.removeFirst();
    }
  }

  /** How much is done, from 0 to 1; negative while nobody knows. */
  public synchronized double share() {
    return total > 0 ? Math.clamp((double) steps.getLast().done / total, 0, 1) : -1;
  }

  /**
   * How far the work is and how fast it goes.
   *
   * @param done how many things came out, or units were done
   * @param total units in all; -1 where not known, or where things are counted that came out
   * @param perSecond of what is counted; 0 where nothing moves or it is too early to tell
   * @param secondsLeft -1 where no end is in sight
   */
  public record Figures(long done, long total, double perSecond, double secondsLeft) {}

  /** The figures, as far as they are known. */
  public synchronized Figures figures() {
    Step first = steps.getFirst();
    Step last = steps.getLast();
    long of = counted.get() == 0 ? total : -1;
    Duration time = Duration.between(first.at, last.at);
    if (time.compareTo(FIRST) < 0) {
      return new Figures(last.items, of, 0, -1);
    }
    double seconds = time.toMillis() / 1000.0;
    double left = (total - last.done) / ((last.done - first.done) / seconds);
    boolean isInSight = total > 0 && left > 0 && Double.isFinite(left);
    double speed = (last.items - first.items) / seconds;
    return new Figures(last.items, of, Math.max(0, speed), isInSight ? left : -1);
  }

  /** Such as "1,234 · 210/s · about 2 min left" in English, as far as it is known. */
  public String words() {
    Figures figures = figures();
    var words = new StringBuilder(number(figures.done()));
    if (figures.total() >= 0) {
      words.append(" of ").append(number(figures.total()));
    }
    addSpeed(words, figures.perSecond());
    if (figures.secondsLeft() >= 0) {
      words.append(" · ").append(timeLeft(figures.secondsLeft()));
    }
    return words.toString();
  }

  private static void addSpeed(StringBuilder words, double itemsPerSecond) {
    if (itemsPerSecond >= 1) {
      words.append(" · ").append(number(Math.round(itemsPerSecond))).append("/s");
    } else if (itemsPerSecond > 0) {
      words.append(" · ").append(Math.max(1, Math.round(itemsPerSecond * 60))).append("/min");
    }
  }

  /** No more precise than anybody can know. */
  private static String timeLeft(double seconds) {
    if (seconds < 10) {
      return "a few seconds left";
    }
    if (seconds < 55) {
      return "about " + 10 * Math.round(seconds / 10) + " s left";
    }
    long minutes = Math.round(seconds / 60);
    if (minutes < 60) {
      return "about " + Math.max(1, minutes) + " min left";
    }
    return minutes < 10 * 60
        ? "about " + minutes / 60 + " h " + minutes % 60 / 10 * 10 + " min left"
        : "about " + number(Math.round(minutes / 60.0)) + " h left";
  }

  private static String number(long number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }
}

package org.clipfile.ui.importing;

import org.clipfile.task.Pace;
import org.clipfile.ui.control.Messages;

/** How far some work is, how fast it goes and how long it will take, in words. */
final class PaceWords {
  private static final Messages TEXTS = Messages.of(PaceWords.class);

  private static final int HOUR = 60;

  private PaceWords() {}

  /** Such as "1,234 · 210/s · about 2 min left", as far as it is known. */
  static String of(Pace.Figures figures) {
    var words =
        new StringBuilder(
            figures.total() < 0
                ? Messages.number(figures.done())
                : TEXTS.text("pace.of", figures.done(), figures.total()));
    if (figures.perSecond() >= 1) {
      add(words, TEXTS.text("pace.second", Math.round(figures.perSecond())));
    } else if (figures.perSecond() > 0) {
      add(words, TEXTS.text("pace.minute", Math.max(1, Math.round(figures.perSecond() * 60))));
    }
    if (figures.secondsLeft() >= 0) {
      add(words, timeLeft(figures.secondsLeft()));
    }
    return words.toString();
  }

  private static void add(StringBuilder words, String more) {
    words.append(" · ").append(more);
  }

  /** No more precise than anybody can know. */
  private static String timeLeft(double seconds) {
    if (seconds < 10) {
      return TEXTS.text("left.soon");
    }
    if (seconds < 55) {
      return TEXTS.text("left.seconds", 10 * Math.round(seconds / 10));
    }
    long minutes = Math.max(1, Math.round(seconds / 60));
    if (minutes < HOUR) {
      return TEXTS.text("left.minutes", minutes);
    }
    return minutes < 10 * HOUR
        ? TEXTS.text("left.hours-minutes", minutes / HOUR, minutes % HOUR / 10 * 10)
        : TEXTS.text("left.hours", Math.round(minutes / (double) HOUR));
  }
}

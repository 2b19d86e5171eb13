package org.clipfile.settings;

import java.util.Arrays;
import java.util.List;

/**
 * How articles are set to be read. Immutable; values out of range are brought into it.
 *
 * @param letters with serifs or without
 * @param paper the colours of the page
 * @param size of the body's type, in logical pixels
 * @param spacing of lines: 1 is the usual, 1.2 a fifth more
 * @param measure how many letters of running text a line holds at most
 */
public record ReadingStyle(
    Letters letters, Paper paper, double size, double spacing, double measure) {
  public static final double SMALLEST = 11;
  public static final double LARGEST = 44;
  public static final double TIGHTEST = 0.85;
  public static final double WIDEST_SPACING = 1.6;
  public static final double NARROWEST = 45;
  public static final double WIDEST = 90;

  /** What is used where nothing was set. */
  public static final ReadingStyle STANDARD =
      new ReadingStyle(Letters.SERIF, Paper.AS_WINDOW, 18, 1, 68);

  /** The steps of zooming, as type is cast and as browsers zoom. */
  private static final double[] SIZES = {11, 12, 13, 14, 16, 18, 20, 22, 24, 28, 32, 36, 40, 44};

  public ReadingStyle {
    size = Math.clamp(size, SMALLEST, LARGEST);
    spacing = Math.clamp(spacing, TIGHTEST, WIDEST_SPACING);
    measure = Math.clamp(measure, NARROWEST, WIDEST);
  }

  /** The shape of letters. */
  public enum Letters {
    SERIF,
    SANS
  }

  /** The colours of the page. */
  public enum Paper {
    /** Light or dark, as the window is. */
    AS_WINDOW,
    LIGHT,
    SEPIA,
    DARK
  }

  public ReadingStyle with(Letters newLetters) {
    return new ReadingStyle(newLetters, paper, size, spacing, measure);
  }

  public ReadingStyle with(Paper newPaper) {
    return new ReadingStyle(letters, newPaper, size, spacing, measure);
  }

  public ReadingStyle withSize(double newSize) {
    return new ReadingStyle(letters, paper, newSize, spacing, measure);
  }

  public ReadingStyle withSpacing(double newSpacing) {
    return new ReadingStyle(letters, paper, size, newSpacing, measure);
  }

  public ReadingStyle withMeasure(double newMeasure) {
    return new ReadingStyle(letters, paper, size, spacing, newMeasure);
  }

  /** The sizes that are offered, in logical pixels. */
  public static List<Double> sizes() {
    return Arrays.stream(SIZES).boxed().toList();
  }

  /** The next larger size, or the largest. */
  public ReadingStyle larger() {
    for (double step : SIZES) {
      if (step > size) {
        return withSize(step);
      }
    }
    return this;
  }

  /** The next smaller size, or the smallest. */
  public ReadingStyle smaller() {
    for (int i = SIZES.length - 1; i >= 0; i--) {
      if (SIZES[i] < size) {
        return withSize(SIZES[i]);
      }
    }
    return this;
  }

  /** What a person set last. */
  public static ReadingStyle of(Settings settings) {
    return new ReadingStyle(
        settings.get(Setting.READING_LETTERS),
        settings.get(Setting.READING_PAPER),
        settings.get(Setting.READING_SIZE),
        settings.get(Setting.READING_SPACING),
        settings.get(Setting.READING_MEASURE));
  }

  /** Sets it; {@link Settings#save()} writes it. */
  public void keepIn(Settings settings) {
    settings.set(Setting.READING_LETTERS, letters);
    settings.set(Setting.READING_PAPER, paper);
    settings.set(Setting.READING_SIZE, size);
    settings.set(Setting.READING_SPACING, spacing);
    settings.set(Setting.READING_MEASURE, measure);
  }
}

package org.clipfile.ui.settings;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.clipfile.settings.ReadingStyle;
import org.clipfile.settings.ReadingStyle.Letters;
import org.clipfile.settings.ReadingStyle.Paper;
import org.clipfile.settings.Setting;

/**
 * How articles are set to be read, the same in all windows, as one style and choice by choice.
 * Window thread only.
 */
public final class ReadingPreferences {
  /** The spacings of lines that are offered. */
  static final List<Double> SPACINGS = List.of(0.85, 0.9, 1.0, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6);

  /** The lengths of lines that are offered, in letters. */
  static final List<Double> MEASURES = List.of(45.0, 55.0, 60.0, 65.0, 68.0, 75.0, 80.0, 90.0);

  private final Preferences.Choice<Letters> letters;
  private final Preferences.Choice<Paper> paper;
  private final Preferences.Choice<Double> size;
  private final Preferences.Choice<Double> spacing;
  private final Preferences.Choice<Double> measure;
  private final ObjectProperty<ReadingStyle> style;
  private boolean choosing;

  ReadingPreferences(Preferences preferences) {
    letters = preferences.new Choice<>(Setting.READING_LETTERS);
    paper = preferences.new Choice<>(Setting.READING_PAPER);
    size = preferences.new Choice<>(Setting.READING_SIZE);
    spacing = preferences.new Choice<>(Setting.READING_SPACING);
    measure = preferences.new Choice<>(Setting.READING_MEASURE);
    style = new SimpleObjectProperty<>(chosen());
    style.subscribe((before, now) -> choose(now));
    for (Preferences.Choice<?> choice : choices()) {
      choice.valueProperty().subscribe((before, now) -> follow());
    }
  }

  /**
   * Has a reading pane set articles in this style, and takes over what is changed there.
   *
   * @return ends that
   */
  public Subscription share(ObjectProperty<ReadingStyle> of) {
    of.bindBidirectional(style);
    return () -> of.unbindBidirectional(style);
  }

  public Preferences.Choice<Letters> letters() {
    return letters;
  }

  public Preferences.Choice<Paper> paper() {
    return paper;
  }

  /** In logical pixels. */
  public Preferences.Choice<Double> size() {
    return size;
  }

  /** Of lines, times the usual. */
  public Preferences.Choice<Double> spacing() {
    return spacing;
  }

  /** Letters a line. */
  public Preferences.Choice<Double> measure() {
    return measure;
  }

  List<Preferences.Choice<?>> choices() {
    return List.of(letters, paper, size, spacing, measure);
  }

  private ReadingStyle chosen() {
    return new ReadingStyle(letters.get(), paper.get(), size.get(), spacing.get(), measure.get());
  }

  private void follow() {
    if (!choosing) {
      style.set(chosen());
    }
  }

  private void choose(ReadingStyle now) {
    choosing = true; // what is half chosen is no style
    letters.choose(now.letters());
    paper.choose(now.paper());
    size.choose(now.size());
    spacing.choose(now.spacing());
    measure.choose(now.measure());
    choosing = false;
  }
}

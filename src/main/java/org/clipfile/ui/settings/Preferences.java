package org.clipfile.ui.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.clipfile.settings.Language;
import org.clipfile.settings.Motion;
import org.clipfile.settings.Setting;
import org.clipfile.settings.Settings;
import org.clipfile.settings.Theme;

/**
 * What the person prefers, for all windows: whoever shows it follows these properties, so that a
 * choice applies at once. Each choice is written to the settings' file as it is made. Window thread
 * only.
 */
public final class Preferences {
  /** The sizes of text that are offered, in percent. */
  public static final List<Double> TEXT_SIZES =
      List.of(75.0, 90.0, 100.0, 110.0, 125.0, 150.0, 175.0, 200.0);

  private static final System.Logger LOG = System.getLogger(Preferences.class.getName());
  private static final int RECENT = 10;
  private static final Locale OF_THE_SYSTEM = Locale.getDefault(Locale.Category.DISPLAY);

  private final Settings settings;
  private final Choice<Theme> theme;
  private final Choice<Language> language;
  private final Choice<Double> textSize;
  private final Choice<Motion> motion;
  private final ExportPreferences exporting;
  private final ReadingPreferences reading;

  public Preferences(Settings settings) {
    this.settings = settings;
    theme = new Choice<>(Setting.THEME);
    language = new Choice<>(Setting.LANGUAGE);
    textSize = new Choice<>(Setting.TEXT_SIZE);
    motion = new Choice<>(Setting.MOTION);
    exporting = new ExportPreferences(this);
    reading = new ReadingPreferences(this);
  }

  /** One thing that can be chosen, and taken back to the usual. */
  public final class Choice<T> {
    private final Setting<T> setting;
    private final ReadOnlyObjectWrapper<T> value;

    Choice(Setting<T> setting) {
      this.setting = setting;
      value = new ReadOnlyObjectWrapper<>(settings.get(setting));
    }

    public ReadOnlyObjectProperty<T> valueProperty() {
      return value.getReadOnlyProperty();
    }

    public T get() {
      return value.get();
    }

    /** Applies and remembers. */
    public void choose(T chosen) {
      if (!chosen.equals(value.get())) {
        settings.set(setting, chosen);
        save();
        value.set(chosen);
      }
    }

    /** Back to the usual. */
    public void reset() {
      settings.reset(setting);
      save();
      value.set(setting.standard());
    }

    public boolean isUsual() {
      return value.get().equals(setting.standard());
    }
  }

  public Choice<Theme> theme() {
    return theme;
  }

  public Choice<Language> language() {
    return language;
  }

  /** The size of the interface's text, in percent of the usual. */
  public Choice<Double> textSize() {
    return textSize;
  }

  public Choice<Motion> motion() {
    return motion;
  }

  /** How exported pages are set. */
  public ExportPreferences exporting() {
    return exporting;
  }

  /** How articles are set to be read. */
  public ReadingPreferences reading() {
    return reading;
  }

  /** Back to the usual in everything that the settings' window shows. */
  public void resetAll() {
    for (Choice<?> choice : List.of(theme, language, textSize, motion)) {
      choice.reset();
    }
    exporting.choices().forEach(Choice::reset);
    reading.choices().forEach(Choice::reset);
  }

  /** The next larger size of text. */
  public void larger() {
    TEXT_SIZES.stream()
        .filter(size -> size > textSize.get())
        .findFirst()
        .ifPresent(textSize::choose);
  }

  /** The next smaller size of text. */
  public void smaller() {
    TEXT_SIZES.reversed().stream()
        .filter(size -> size < textSize.get())
        .findFirst()
        .ifPresent(textSize::choose);
  }

  /** Has the interface speak the language that was chosen, from the next text on. */
  public void speak() {
    Locale.setDefault(Locale.Category.DISPLAY, language.get().locale().orElse(OF_THE_SYSTEM));
  }

  /** The ids of commands chosen from the palette, the last first. */
  public List<String> recentCommands() {
    return settings.get(Setting.RECENT_COMMANDS);
  }

  /** Remembers that a command was chosen. */
  public void remember(String command) {
    settings.set(Setting.RECENT_COMMANDS, first(command, recentCommands()));
    save();
  }

  /** The folders of archives that were opened, the last first. */
  public List<Path> recentArchives() {
    return settings.get(Setting.RECENT_ARCHIVES);
  }

  /** Remembers that an archive was opened. */
  public void remember(Path archive) {
    settings.set(
        Setting.RECENT_ARCHIVES, first(archive.toAbsolutePath().normalize(), recentArchives()));
    save();
  }

  /** Forgets which archives were opened. */
  public void forgetArchives() {
    settings.reset(Setting.RECENT_ARCHIVES);
    save();
  }

  private static <T> List<T> first(T last, List<T> before) {
    var all = new ArrayList<T>();
    all.add(last);
    before.stream().filter(it -> !it.equals(last)).limit(RECENT - 1).forEach(all::add);
    return all;
  }

  /** The settings themselves, for what windows remember without being asked. */
  public Settings settings() {
    return settings;
  }

  /** Writes the settings; where that fails, they hold until the program ends. */
  public void save() {
    try {
      settings.save();
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "the settings could not be kept", e);
    }
  }
}

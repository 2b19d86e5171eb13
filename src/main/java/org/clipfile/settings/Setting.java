package org.clipfile.settings;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A key of the settings' file with its type and the value it has where the file says nothing.
 * Immutable.
 *
 * @param <T> the value's type
 */
public final class Setting<T> {
  /** The window's colours. */
  public static final Setting<Theme> THEME =
      new Setting<>(
          "theme",
          Theme.SYSTEM,
          text -> Theme.valueOf(text.strip().toUpperCase(Locale.ROOT)),
          theme -> theme.name().toLowerCase(Locale.ROOT));

  /** The window's size, in logical pixels. */
  public static final Setting<Double> WINDOW_WIDTH = number("window.width", 1240, 320, 20_000);

  public static final Setting<Double> WINDOW_HEIGHT = number("window.height", 800, 240, 20_000);

  /** How much of the window's width lies left of the divider after the sidebar, from 0 to 1. */
  public static final Setting<Double> SIDEBAR_DIVIDER = number("divider.sidebar", 0.18, 0, 1);

  /** How much of the window's width lies left of the divider after the list, from 0 to 1. */
  public static final Setting<Double> LIST_DIVIDER = number("divider.list", 0.5, 0, 1);

  /** The folders that archives follow, in the order they were added. */
  public static final Setting<List<WatchedPath>> WATCHED_FOLDERS =
      new Setting<>(
          "watched.folders",
          List.of(),
          text -> text.lines().map(WatchedPath::parse).toList(),
          paths -> paths.stream().map(WatchedPath::toString).collect(Collectors.joining("\n")));

  /** What was searched for, the last first. */
  public static final Setting<List<String>> RECENT_SEARCHES =
      new Setting<>(
          "search.recent",
          List.of(),
          text -> text.lines().filter(line -> !line.isBlank()).toList(),
          searches ->
              searches.stream()
                  .map(search -> search.replaceAll("\\R", " "))
                  .collect(Collectors.joining("\n")));

  /** How the list looks, in the list's own words. */
  public static final Setting<String> LIST_LOOK =
      new Setting<>("list.look", "", text -> text, text -> text);

  static final List<Setting<?>> ALL =
      List.of(
          LIST_LOOK,
          THEME,
          WINDOW_WIDTH,
          WINDOW_HEIGHT,
          SIDEBAR_DIVIDER,
          LIST_DIVIDER,
          WATCHED_FOLDERS,
          RECENT_SEARCHES);

  private final String key;
  private final T standard;
  private final Function<String, T> reader;
  private final Function<T, String> writer;

  private Setting(String key, T standard, Function<String, T> reader, Function<T, String> writer) {
    this.key = key;
    this.standard = standard;
    this.reader = reader;
    this.writer = writer;
  }

  private static Setting<Double> number(String key, double standard, double least, double most) {
    return new Setting<>(
        key,
        standard,
        text -> {
          double value = Double.parseDouble(text);
          if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException("not in " + least + ".." + most);
          }
          return value;
        },
        String::valueOf);
  }

  String key() {
    return key;
  }

  /** The value where the file says nothing, or nothing that fits. */
  public T standard() {
    return standard;
  }

  /**
   * @throws IllegalArgumentException where the text is no such value
   */
  T read(String text) {
    return reader.apply(text);
  }

  /** The value as it stands in the file. */
  String write(T value) {
    return writer.apply(value);
  }

  boolean fits(String text) {
    try {
      read(text);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}

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

  /** How articles are set; {@link ReadingStyle} has them together. */
  public static final Setting<ReadingStyle.Letters> READING_LETTERS =
      choice("reading.letters", ReadingStyle.Letters.class, ReadingStyle.STANDARD.letters());

  public static final Setting<ReadingStyle.Paper> READING_PAPER =
      choice("reading.paper", ReadingStyle.Paper.class, ReadingStyle.STANDARD.paper());

  /** In logical pixels. */
  public static final Setting<Double> READING_SIZE =
      number(
          "reading.size",
          ReadingStyle.STANDARD.size(),
          ReadingStyle.SMALLEST,
          ReadingStyle.LARGEST);

  /** Of lines, times the usual. */
  public static final Setting<Double> READING_SPACING =
      number(
          "reading.spacing",
          ReadingStyle.STANDARD.spacing(),
          ReadingStyle.TIGHTEST,
          ReadingStyle.WIDEST_SPACING);

  /** Letters a line. */
  public static final Setting<Double> READING_MEASURE =
      number(
          "reading.measure",
          ReadingStyle.STANDARD.measure(),
          ReadingStyle.NARROWEST,
          ReadingStyle.WIDEST);

  static final List<Setting<?>> ALL =
      List.of(
          READING_LETTERS,
          READING_PAPER,
          READING_SIZE,
          READING_SPACING,
          READING_MEASURE,
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

  private static <E extends Enum<E>> Setting<E> choice(String key, Class<E> type, E standard) {
    return new Setting<>(
        key,
        standard,
        text -> Enum.valueOf(type, text.strip().toUpperCase(Locale.ROOT)),
        value -> value.name().toLowerCase(Locale.ROOT));
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

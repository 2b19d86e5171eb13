package org.clipfile.settings;

import java.nio.file.Path;
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
  public static final Setting<Theme> THEME = choice("theme", Theme.SYSTEM, Theme.class);

  /** The language of the interface. */
  public static final Setting<Language> LANGUAGE =
      choice("language", Language.SYSTEM, Language.class);

  /** The size of the interface's text, in percent of the usual. */
  public static final Setting<Double> TEXT_SIZE = number("text.size", 100, 75, 200);

  /** Whether things move on the screen only where they must. */
  public static final Setting<Motion> MOTION = choice("motion", Motion.SYSTEM, Motion.class);

  /** What an export is set on where nothing else is asked for. */
  public static final Setting<Paper> PAPER = choice("paper", Paper.A4, Paper.class);

  /** Columns of an exported page: 1 or 2. */
  public static final Setting<Double> EXPORT_COLUMNS = number("export.columns", 1, 1, 2);

  /** The text of an exported page, in points. */
  public static final Setting<Double> EXPORT_SIZE = number("export.size", 10.5, 7, 20);

  /** The margins of an exported page, in points. */
  public static final Setting<Double> EXPORT_MARGIN = number("export.margin", 70, 28, 170.1);

  /** Whether the lines of an exported page are spread to its width. */
  public static final Setting<Boolean> EXPORT_JUSTIFIED = flag("export.justified", true);

  /** Whether an exported page shows pictures. */
  public static final Setting<Boolean> EXPORT_PICTURES = flag("export.pictures", true);

  /** The window's size, in logical pixels. */
  public static final Setting<Double> WINDOW_WIDTH = number("window.width", 1240, 320, 20_000);

  public static final Setting<Double> WINDOW_HEIGHT = number("window.height", 800, 240, 20_000);

  /**
   * How wide the panes are, in logical pixels; 0 where that was never kept, so that the dividers of
   * earlier versions count.
   */
  public static final Setting<Double> SIDEBAR_WIDTH = number("width.sidebar", 0, 0, 20_000);

  public static final Setting<Double> LIST_WIDTH = number("width.list", 0, 0, 20_000);

  public static final Setting<Double> FACETS_WIDTH = number("width.facets", 0, 0, 20_000);

  /**
   * How much of the window's width lies before the divider after the sidebar, from 0 to 1; read
   * where an earlier version wrote it.
   */
  public static final Setting<Double> SIDEBAR_DIVIDER = number("divider.sidebar", 0.18, 0, 1);

  /** The same, before the divider after the list. */
  public static final Setting<Double> LIST_DIVIDER = number("divider.list", 0.5, 0, 1);

  /** The folders that archives follow, in the order they were added. */
  public static final Setting<List<WatchedPath>> WATCHED_FOLDERS =
      lines("watched.folders", WatchedPath::parse);

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

  /** The panes that are hidden, by their names. */
  public static final Setting<List<String>> HIDDEN_PANES = lines("panes.hidden");

  /** The commands chosen from the palette, by their ids, the last first. */
  public static final Setting<List<String>> RECENT_COMMANDS = lines("commands.recent");

  /** The archives that were opened, the last first. */
  public static final Setting<List<Path>> RECENT_ARCHIVES = lines("archives.recent", Path::of);

  /** Where windows stood, by their names. */
  public static final Setting<List<WindowPlace>> WINDOW_PLACES =
      lines("window.places", WindowPlace::parse);

  /** Whether the timeline is shown over the list. */
  public static final Setting<Boolean> TIMELINE_SHOWN = flag("timeline.shown", true);

  /** Whether the facet panel is shown. */
  public static final Setting<Boolean> FACETS_SHOWN = flag("facets.shown", false);

  /** The names of the sidebar's groups that are closed. */
  public static final Setting<List<String>> SIDEBAR_CLOSED = lines("sidebar.closed");

  /** How the list looks, in the list's own words. */
  public static final Setting<String> LIST_LOOK =
      new Setting<>("list.look", "", text -> text, text -> text);

  /** How articles are set; {@link ReadingStyle} has them together. */
  public static final Setting<ReadingStyle.Letters> READING_LETTERS =
      choice("reading.letters", ReadingStyle.STANDARD.letters(), ReadingStyle.Letters.class);

  public static final Setting<ReadingStyle.Paper> READING_PAPER =
      choice("reading.paper", ReadingStyle.STANDARD.paper(), ReadingStyle.Paper.class);

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
          LIST_LOOK,
          READING_LETTERS,
          READING_PAPER,
          READING_SIZE,
          READING_SPACING,
          READING_MEASURE,
          THEME,
          LANGUAGE,
          TEXT_SIZE,
          MOTION,
          PAPER,
          EXPORT_COLUMNS,
          EXPORT_SIZE,
          EXPORT_MARGIN,
          EXPORT_JUSTIFIED,
          EXPORT_PICTURES,
          HIDDEN_PANES,
          RECENT_COMMANDS,
          RECENT_ARCHIVES,
          WINDOW_PLACES,
          WINDOW_WIDTH,
          WINDOW_HEIGHT,
          SIDEBAR_WIDTH,
          LIST_WIDTH,
          FACETS_WIDTH,
          SIDEBAR_DIVIDER,
          LIST_DIVIDER,
          WATCHED_FOLDERS,
          RECENT_SEARCHES,
          TIMELINE_SHOWN,
          FACETS_SHOWN,
          SIDEBAR_CLOSED);

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

  private static <E extends Enum<E>> Setting<E> choice(String key, E standard, Class<E> type) {
    return new Setting<>(
        key,
        standard,
        text -> Enum.valueOf(type, text.strip().toUpperCase(Locale.ROOT)),
        value -> value.name().toLowerCase(Locale.ROOT));
  }

  private static Setting<List<String>> lines(String key) {
    return lines(key, line -> line);
  }

  /** Values that are told in a line each. */
  private static <V> Setting<List<V>> lines(String key, Function<String, V> reader) {
    return new Setting<>(
        key,
        List.of(),
        text -> text.lines().filter(line -> !line.isBlank()).map(reader).toList(),
        values -> values.stream().map(Object::toString).collect(Collectors.joining("\n")));
  }

  private static Setting<Boolean> flag(String key, boolean standard) {
    return new Setting<>(
        key,
        standard,
        text -> {
          String word = text.strip().toLowerCase(Locale.ROOT);
          if (!word.equals("true") && !word.equals("false")) {
            throw new IllegalArgumentException("neither true nor false");
          }
          return word.equals("true");
        },
        String::valueOf);
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

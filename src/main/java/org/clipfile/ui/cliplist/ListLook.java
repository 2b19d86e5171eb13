package org.clipfile.ui.cliplist;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How the list looks.
 *
 * @param columns of the table, in their order; all of them
 */
public record ListLook(ListForm form, GroupBy groups, List<Column> columns) {
  /** The columns that a table can have. */
  public enum Name {
    STATE,
    HEADLINE,
    PUBLICATION,
    SOURCE,
    PUBLISHED,
    SAVED,
    CATEGORY,
    LANGUAGE,
    WORDS
  }

  /**
   * A column.
   *
   * @param width in logical pixels
   * @param shown whether it is to be seen
   */
  public record Column(Name name, double width, boolean shown) {
    private static final double LEAST = 20;
    private static final double MOST = 5000;

    private static Column standard(Name name) {
      return switch (name) {
        case STATE -> new Column(name, 64, true);
        case HEADLINE -> new Column(name, 320, true);
        case PUBLICATION -> new Column(name, 130, true);
        case SOURCE -> new Column(name, 110, false);
        case PUBLISHED -> new Column(name, 120, true);
        case SAVED -> new Column(name, 110, false);
        case CATEGORY -> new Column(name, 140, false);
        case LANGUAGE -> new Column(name, 90, false);
        case WORDS -> new Column(name, 80, false);
      };
    }
  }

  /** The look of a list that nobody has changed. */
  public static final ListLook STANDARD =
      new ListLook(ListForm.COMFORTABLE, GroupBy.NOTHING, List.of());

  /** Columns that are not named come last, as they are at first. */
  public ListLook {
    var all = new ArrayList<Column>();
    Set<Name> missing = EnumSet.allOf(Name.class);
    for (Column column : columns) {
      if (missing.remove(column.name())) {
        all.add(column);
      }
    }
    missing.forEach(name -> all.add(Column.standard(name)));
    columns = List.copyOf(all);
  }

  ListLook with(ListForm newForm) {
    return new ListLook(newForm, groups, columns);
  }

  ListLook with(GroupBy newGroups) {
    return new ListLook(form, newGroups, columns);
  }

  ListLook with(List<Column> newColumns) {
    return new ListLook(form, groups, newColumns);
  }

  /** Reads what {@link #text} wrote; what cannot be read is as it is at first. */
  public static ListLook parse(String text) {
    ListLook look = STANDARD;
    var columns = new ArrayList<Column>();
    for (String line : text.lines().toList()) {
      List<String> words = List.of(line.strip().split("\\s+", -1));
      try {
        look =
            switch (words.getFirst()) {
              case "form" -> look.with(ListForm.valueOf(word(words, 1)));
              case "groups" -> look.with(GroupBy.valueOf(word(words, 1)));
              default -> look;
            };
        if (words.getFirst().equals("column")) {
          double width = Double.parseDouble(word(words, 2));
          columns.add(
              new Column(
                  Name.valueOf(word(words, 1)),
                  Double.isNaN(width) ? Column.LEAST : Math.clamp(width, Column.LEAST, Column.MOST),
                  word(words, 3).equals("SHOWN")));
        }
      } catch (IllegalArgumentException e) {
        // the line is of another version, or of nobody's
      }
    }
    return look.with(columns);
  }

  private static String word(List<String> words, int at) {
    return at < words.size() ? words.get(at).toUpperCase(Locale.ROOT) : "";
  }

  /** For a file of settings, a line for each thing. */
  public String text() {
    var text = new StringBuilder("form " + form + "\ngroups " + groups);
    for (Column column : columns) {
      text.append("\ncolumn ").append(column.name()).append(' ').append(Math.round(column.width()));
      text.append(column.shown() ? " shown" : " hidden");
    }
    return text.toString().toLowerCase(Locale.ROOT);
  }
}

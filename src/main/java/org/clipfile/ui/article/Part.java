package org.clipfile.ui.article;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/** A part of an article, as the reading pane lays it out. */
sealed interface Part {
  /** The lines of parts, in reading order; those that stand for a missing picture are left out. */
  static List<Line> lines(List<? extends Part> parts) {
    var lines = new ArrayList<Line>();
    parts.forEach(part -> addLines(lines, part));
    return List.copyOf(lines);
  }

  private static void addLines(List<Line> lines, Part part) {
    switch (part) {
      case Line line -> lines.add(line);
      case Masthead masthead -> {
        add(lines, masthead.publication());
        add(lines, masthead.published());
      }
      case Quote quote -> quote.parts().forEach(inner -> addLines(lines, inner));
      case Listing listing ->
          listing.items().stream()
              .flatMap(item -> item.parts().stream())
              .forEach(inner -> addLines(lines, inner));
      case Figure figure -> add(lines, figure.caption());
      case Grid grid -> {
        add(lines, grid.caption());
        grid.rows().forEach(lines::addAll);
      }
      case Rule _ -> {}
    }
  }

  private static void add(List<Line> lines, @Nullable Line line) {
    if (line != null) {
      lines.add(line);
    }
  }

  /** A paragraph. */
  record Line(Role role, StyledText text) implements Part {}

  /**
   * Where it was printed and when, at the two ends of a line over a rule; either may be missing.
   *
   * @param rightToLeft whether the article below begins at the right
   */
  record Masthead(@Nullable Line publication, @Nullable Line published, boolean rightToLeft)
      implements Part {}

  record Quote(List<Part> parts) implements Part {}

  record Listing(List<Item> items) implements Part {}

  /** An item of a list; the label is a bullet or a number. */
  record Item(String label, List<Part> parts) {}

  /**
   * A picture.
   *
   * @param image null where it is missing or damaged
   * @param missing what is said instead
   */
  record Figure(@Nullable Image image, String alt, Line missing, @Nullable Line caption)
      implements Part {}

  /** A table; every row is as long as the others. */
  record Grid(@Nullable Line caption, List<List<Line>> rows) implements Part {}

  /** A rule: under the masthead a wide one. */
  record Rule(boolean wide) implements Part {}
}

package org.clipfile.ui.cliplist;

import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.ClippingRow;
import org.clipfile.model.RowGroup;
import org.clipfile.ui.control.DateText;
import org.clipfile.ui.control.Messages;

/** What rows and groups say. */
final class RowWords {
  private static final Messages TEXTS = Messages.of(RowWords.class);

  private RowWords() {}

  /** Publication and source, where they differ. */
  static String origin(ClippingRow row) {
    return Stream.of(row.publication(), row.source())
        .flatMap(Stream::ofNullable)
        .distinct()
        .collect(Collectors.joining("  ·  "));
  }

  static String published(ClippingRow row) {
    ClippingDate date = row.published();
    return date == null ? "" : DateText.brief(date);
  }

  /** Such as "+6"; empty where there are no copies. */
  static String copies(int others) {
    return others == 0 ? "" : TEXTS.text("copies.more", others);
  }

  /** All of a row, for who hears it. */
  static String aloud(ClippingRow row, int others) {
    var words = new ArrayList<String>();
    words.add(row.headline());
    words.add(origin(row));
    words.add(published(row));
    words.addAll(StateMarks.words(row));
    words.add(others == 0 ? "" : TEXTS.text("copies", others));
    return words.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(", "));
  }

  /** What the whole list is called, for who hears it. */
  static String list() {
    return TEXTS.text("list");
  }

  /** The name of a group and how many clippings it has, told by its first row. */
  static String group(RowGroup by, ClippingRow first, int size) {
    ClippingDate date = first.published();
    String publication = first.publication();
    String name =
        switch (by) {
          case DAY -> date == null ? TEXTS.text("group.undated") : DateText.dayOf(date);
          case PUBLICATION ->
              publication == null ? TEXTS.text("group.no-publication") : publication;
        };
    return TEXTS.text("group", name, size);
  }
}

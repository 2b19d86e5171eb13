package org.clipfile.ui.details;

import java.text.BreakIterator;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clipfile.model.Article;
import org.clipfile.model.Clipping;
import org.clipfile.model.ClippingDate;
import org.clipfile.ui.control.DateText;
import org.clipfile.ui.control.Messages;
import org.jspecify.annotations.Nullable;

/** Where a clipping and its dates come from, line by line, in the language of the interface. */
final class Provenance {
  private static final Messages TEXTS = Messages.of(Provenance.class);

  private Provenance() {}

  /** A line: what it is of, and what is to be said. */
  record Line(String label, String text) {}

  static List<Line> of(Clipping clipping) {
    Article article = clipping.article();
    var lines = new ArrayList<Line>();
    add(lines, "updated", article.updated());
    lines.add(new Line(TEXTS.text("imported"), DateText.of(clipping.imported())));
    lines.add(new Line(TEXTS.text("words"), number(words(article.bodyText(), article.language()))));
    lines.add(new Line(TEXTS.text("file"), clipping.original().name()));
    lines.add(
        new Line(
            TEXTS.text("format"),
            TEXTS.text("format.size", clipping.original().format(), clipping.original().size())));
    lines.add(new Line("SHA-256", clipping.original().sha256()));
    lines.add(new Line(TEXTS.text("number"), Long.toString(clipping.id())));
    return lines;
  }

  /** How a date was come by: where it was read, how precise it is, what else was read. */
  static String of(@Nullable ClippingDate date, List<ClippingDate> rivals) {
    if (date == null) {
      return rivals.isEmpty() ? "" : TEXTS.text("date.rivals", list(rivals));
    }
    var parts = new ArrayList<String>();
    parts.add(DateText.of(date));
    parts.add(TEXTS.text("precision." + lower(date.precision().name())));
    if (date.zone() != null) {
      parts.add(TEXTS.text("date.zone", date.zone().getId()));
    }
    parts.add(TEXTS.text("origin." + lower(date.origin().name())));
    if (date.uncertain()) {
      parts.add(TEXTS.text("date.uncertain"));
    }
    if (!rivals.isEmpty()) {
      parts.add(TEXTS.text("date.rivals", list(rivals)));
    }
    return String.join(" · ", parts);
  }

  private static String list(List<ClippingDate> dates) {
    return String.join(
        ", ",
        dates.stream()
            .map(date ->
                DateText.of(date)
                    + " ("
                    + TEXTS.text("origin." + lower(date.origin().name()))
                    + ")")
            .toList());
  }

  private static void add(List<Line> lines, String key, @Nullable ClippingDate date) {
    if (date != null) {
      lines.add(new Line(TEXTS.text(key), of(date, List.of())));
    }
  }

  private static String number(int count) {
    return NumberFormat.getIntegerInstance(Messages.language()).format(count);
  }

  /** Words, or letters where a script writes words without spaces between them. */
  static int words(String text, @Nullable String language) {
    BreakIterator breaks =
        BreakIterator.getWordInstance(
            language == null ? Locale.ROOT : Locale.forLanguageTag(language));
    breaks.setText(text);
    int count = 0;
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      String word = text.substring(start, end);
      long ideographs = word.codePoints().filter(Character::isIdeographic).count();
      if (ideographs > 0) {
        count += (int) ideographs;
      } else if (word.codePoints().anyMatch(Character::isLetterOrDigit)) {
        count++;
      }
      start = end;
    }
    return count;
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

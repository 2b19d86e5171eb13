package org.clipfile.ui.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clipfile.archive.Explanation;
import org.clipfile.archive.Explanation.Offer;
import org.clipfile.archive.Explanation.Part;
import org.clipfile.archive.FindResult;
import org.clipfile.archive.IndexState;
import org.clipfile.model.query.DateRange;
import org.clipfile.query.Hint;
import org.clipfile.ui.control.DateText;
import org.clipfile.ui.control.Direction;
import org.clipfile.ui.control.Messages;

/** How a search was read and what its parts find, in the language of the interface. */
final class ReadingWords {
  private static final Messages TEXTS = Messages.of(ReadingWords.class);

  private ReadingWords() {}

  /** How a search was read and what its parts find, a line each. */
  static List<String> lines(FindResult found, Explanation explanation) {
    var lines = new ArrayList<String>();
    String reading = explanation.reading();
    lines.add(
        reading.isEmpty()
            ? TEXTS.text("read-as.everything")
            : TEXTS.text("read-as.whole", isolated(reading)));
    lines.addAll(hints(found));
    lines.addAll(parts(explanation));
    if (found.undated() > 0) {
      lines.add(TEXTS.text("undated.would-match", found.undated()));
    }
    lines.add(TEXTS.text("order." + named(found.order())));
    if (!found.index().isComplete()) {
      lines.add(index(found.index()));
    }
    return lines;
  }

  /** The quiet notes on how a text was read, a sentence each. */
  static List<String> hints(FindResult found) {
    return found.query().notes().stream().map(ReadingWords::hint).toList();
  }

  /** What each part finds alone, a line each. */
  static List<String> parts(Explanation explanation) {
    return explanation.parts().stream().map(ReadingWords::part).toList();
  }

  /** What an offered search is, and how much it finds. */
  static String offer(Offer offer) {
    String words = TEXTS.text("offer." + named(offer.kind()), quoted(offer.part()));
    return TEXTS.text("offer", words, offer.count());
  }

  /** How much of the archive the index holds. What happened to it, an error told, is as it came. */
  static String index(IndexState index) {
    int percent = (int) (Math.clamp(index.progress(), 0, 1) * 100);
    String soFar = TEXTS.text("index.so-far", percent);
    return index.trouble().isEmpty() ? soFar : index.trouble() + " " + soFar;
  }

  private static String part(Part part) {
    String text = quoted(part.text());
    return switch (part.role()) {
      case REQUIRED, CHOICE ->
          part.alone() == 0
              ? TEXTS.text("part.none", text)
              : TEXTS.text("part.alone", text, part.alone());
      case EXCLUDED ->
          part.alone() == 0
              ? TEXTS.text("part.excluded-none", text)
              : TEXTS.text("part.excluded", text, part.alone());
    };
  }

  private static String hint(Hint hint) {
    return switch (hint) {
      case Hint.Note(Hint.Kind kind, List<String> words) ->
          TEXTS.text("hint." + named(kind), words.stream().map(ReadingWords::isolated).toArray());
      case Hint.Days(var field, DateRange range) -> days("days." + named(field) + ".", range);
    };
  }

  private static String days(String key, DateRange range) {
    LocalDate from = range.from();
    LocalDate to = range.to();
    if (from == null) {
      return to == null ? TEXTS.text(key + "any") : TEXTS.text(key + "until", DateText.of(to));
    }
    if (to == null) {
      return TEXTS.text(key + "from", DateText.of(from));
    }
    return from.equals(to)
        ? TEXTS.text(key + "on", DateText.of(from))
        : TEXTS.text(key + "between", DateText.of(from), DateText.of(to));
  }

  private static String quoted(String text) {
    return isolated(TEXTS.text("quoted", text));
  }

  /** Keeps words of the other direction from turning the sentence round them. */
  private static String isolated(String text) {
    boolean mixed = Direction.needsBidi(text) || Messages.language().getLanguage().equals("ur");
    return mixed ? "\u2068" + text + "\u2069" : text;
  }

  private static String named(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}

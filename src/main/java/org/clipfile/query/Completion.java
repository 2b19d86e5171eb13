package org.clipfile.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.clipfile.model.query.DateField;
import org.clipfile.model.query.TextField;
import org.clipfile.query.Fields.Field;
import org.jspecify.annotations.Nullable;

/**
 * The piece of a text that is being typed: what stands before the caret, back to the space or sign
 * that it began after.
 *
 * @param from where it begins, in UTF-16 code units; it ends at the caret
 * @param field the name of the field that it is a value of, in lower case, or null
 * @param typed the value or the beginning of a word, without the quote that may open it
 */
public record Completion(int from, @Nullable String field, String typed) {
  private static final List<String> DAYS =
      List.of(
          "today",
          "yesterday",
          "this-week",
          "last-week",
          "this-month",
          "last-month",
          "this-year",
          "last-year");

  private static final List<String> AGES = List.of("7d", "2w", "1m", "1y");

  private static final List<String> NAMES =
      Stream.concat(
              Arrays.stream(TextField.values()).map(Fields::name),
              Stream.of(
                  "date", "since", "before", "until", "saved", "has", "no", "is", "type", "words",
                  "sort", "search"))
          .sorted()
          .toList();

  /** The piece before the caret. */
  public static Completion at(String text, int caret) {
    int end = Math.clamp(caret, 0, text.length());
    int from = start(text, end);
    int colon = from;
    while (colon < end
        && !Signs.isColon(text.charAt(colon))
        && !Signs.isQuote(text.charAt(colon))) {
      colon++;
    }
    String name = colon < end ? text.substring(from, colon).toLowerCase(Locale.ROOT) : "";
    boolean named = colon < end && Signs.isColon(text.charAt(colon)) && Fields.of(name) != null;
    int value = named ? colon + 1 : from;
    int word = value < end && Signs.isQuote(text.charAt(value)) ? value + 1 : value;
    return new Completion(named ? value : from, named ? name : null, text.substring(word, end));
  }

  /** Where the piece begins: spaces within quotes are its own. */
  private static int start(String text, int end) {
    int from = 0;
    int quote = -1;
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      boolean begins = i == from || Signs.isColon(text.charAt(i - 1));
      if (quote >= 0) {
        if (Signs.family(c) == quote) {
          quote = -1;
          from = i + 1;
        }
      } else if (Signs.isQuote(c) && (begins || Signs.opensInsideWord(c))) {
        quote = Signs.family(c);
      } else if (Signs.isSpace(c)
          || Signs.isOpen(c)
          || Signs.isClose(c)
          || Signs.isBar(c)
          || (i == from && (Signs.isMinus(c) || Signs.isEquals(c)))) {
        from = i + 1;
      }
    }
    return from;
  }

  /** The names of the fields that begin as what is typed does; none within a value. */
  public List<String> names() {
    String start = typed.toLowerCase(Locale.ROOT);
    return field != null || start.isEmpty()
        ? List.of()
        : NAMES.stream().filter(name -> name.startsWith(start)).toList();
  }

  /** The field of words whose values are asked for, or null. */
  public @Nullable TextField textField() {
    return field != null && Fields.of(field) instanceof Field.Text(TextField text) ? text : null;
  }

  /** Whether days of publication are asked for. */
  public boolean isPublished() {
    return field != null
        && Fields.of(field) instanceof Field.Date(DateField asked, DateWay way)
        && asked == DateField.PUBLISHED
        && !way.isAge();
  }

  /** Whether the name of a saved search is asked for. */
  public boolean isSaved() {
    return field != null && Fields.of(field) instanceof Field.Saved;
  }

  /** The values of a field that knows only some, as far as they begin as what is typed does. */
  public List<String> fixedValues() {
    if (field == null) {
      return List.of();
    }
    List<String> all =
        switch (Fields.of(field)) {
          case Field.Date(var _, DateWay way) -> way.isAge() ? AGES : DAYS;
          case Field.Sort() ->
              List.of(
                  "relevance", "newest", "oldest", "saved", "publication", "longest", "shortest");
          case Field.State(StateWay way) -> StateValues.values(way);
          case Field.Text(var _) -> List.of();
          case Field.Saved() -> List.of();
          case Field.Copies() -> List.of("group", "all", "first");
          case null -> List.of();
        };
    String start = typed.toLowerCase(Locale.ROOT);
    return all.stream().filter(value -> value.startsWith(start)).toList();
  }
}

package org.clipfile.render;

import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.clipfile.model.ClippingDate;

/** The words of a masthead in English. */
final class EnglishWords implements Masthead.Words {
  private static final DateTimeFormatter DAY_OF_YEAR =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

  @Override
  public String date(ClippingDate date) {
    return DateWords.of(date);
  }

  @Override
  public String dateline(String place, MonthDay day) {
    return place + ", " + DAY_OF_YEAR.format(day);
  }

  @Override
  public String byline(List<String> authors) {
    return "By " + String.join(", ", authors);
  }

  @Override
  public String line(Masthead.Label label, List<String> values) {
    String name =
        switch (label) {
          case SOURCE -> "Source";
          case DATELINE -> "Dateline";
          case SECTION -> "Section";
          case CATEGORIES -> values.size() == 1 ? "Category" : "Categories";
          case KEYWORDS -> values.size() == 1 ? "Keyword" : "Keywords";
          case CLIPPED -> "Clipped";
        };
    return name + ": " + String.join(", ", values);
  }
}

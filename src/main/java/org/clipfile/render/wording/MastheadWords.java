package org.clipfile.render.wording;

import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.clipfile.model.ClippingDate;

/** The words of a masthead that are not the article's, in one language. Thread-safe. */
public final class MastheadWords {
  /** For what leaves the archive. */
  public static final MastheadWords ENGLISH = new MastheadWords(Locale.ENGLISH);

  /** What a line of the provenance tells. */
  public enum Label {
    SOURCE("source"),
    DATELINE("dateline"),
    SECTION("section"),
    CATEGORIES("categories"),
    KEYWORDS("keywords"),
    CLIPPED("clipped");

    private final String key;

    Label(String key) {
      this.key = key;
    }
  }

  private final Texts texts;
  private final Days days;

  /** The words of a language; in English where they are missing. */
  public MastheadWords(Locale language) {
    texts = Texts.of(MastheadWords.class, language);
    days = new Days(language);
  }

  /** Such as "5 January 2026", "8 January 2026, 18:16 UTC+09:00" or "2026 (uncertain)". */
  public String date(ClippingDate date) {
    String words = days.exactly(date) + zone(date);
    return date.uncertain() ? texts.text("date.uncertain", words) : words;
  }

  private static String zone(ClippingDate date) {
    if (date.zone() == null) {
      return "";
    }
    return date.zone().equals(ZoneOffset.UTC) ? " UTC" : " UTC" + date.zone().getId();
  }

  /** A dateline's place and its day. */
  public String dateline(String place, MonthDay day) {
    return texts.text("dateline.day", place, days.of(day));
  }

  /** The line of credit for the names that a page gave apart. */
  public String byline(List<String> authors) {
    return texts.text("byline", list(authors));
  }

  /** A line such as "Source: Xinhua". */
  public String line(Label label, List<String> values) {
    return texts.text(label.key, list(values), values.size());
  }

  private String list(List<String> values) {
    return String.join(texts.text("list").replace('_', ' '), values);
  }
}

package org.clipfile.ingest.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DatesPropertyTest {
  private static final List<String> LANGUAGES =
      List.of(
          "en", "en-GB", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "is", "pl",
          "cs", "sk", "hu", "ro", "bg", "sr", "sr-Latn", "hr", "sl", "mk", "sq", "el", "tr", "az",
          "kk", "uk", "ru", "be", "lt", "lv", "et", "ca", "gl", "ar", "ar-LB", "ar-MA", "ur", "he",
          "hi", "bn", "gu", "mr", "ta", "te", "ml", "kn", "ne", "si", "lo", "km", "vi", "id", "ms",
          "fil", "sw", "zh", "ja", "ko");

  @Property(seed = "1", tries = 2000)
  void aDatePrintedInALanguageIsReadBack(
      @ForAll("days") LocalDate day,
      @ForAll("languages") String language,
      @ForAll("styles") FormatStyle style) {
    String written =
        DateTimeFormatter.ofLocalizedDate(style)
            .withLocale(Locale.forLanguageTag(language))
            .withChronology(IsoChronology.INSTANCE)
            .format(day);

    assertThat(Dates.find(written).map(d -> d.value().toLocalDate()))
        .as(language + ": " + written)
        .contains(day);
  }

  @Property(seed = "1", tries = 1000)
  void aMomentOfAProgramIsReadAsIfAPersonHadWrittenIt(
      @ForAll("days") LocalDate day, @ForAll("times") String time) {
    String written = day + time;

    assertThat(Dates.find(written)).isEqualTo(Dates.find("on " + written)).isPresent();
  }

  @Property(seed = "1", tries = 2000)
  void noTextMakesItThrow(@ForAll("texts") String text) {
    assertThatCode(
            () -> {
              Dates.find(text);
              Dates.whole(text);
              Dates.monthDay(text);
              Dates.all(text, true);
              DateLabel.of(text);
              DayOrder.of(text);
              FieldDates.of(text);
              DatelineFinder.find(text);
            })
        .doesNotThrowAnyException();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1900, 1, 1).toEpochDay(), LocalDate.of(2099, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<String> times() {
    return Arbitraries.of(
        "",
        "T",
        "T00:00",
        "T23:59Z",
        "T24:00Z",
        "T12:60",
        "T9:30",
        "T12:30:59",
        "T12:30:59.",
        "T12:30:59.5Z",
        "T12:30:00.123456+05:30",
        "T12:30+0530",
        "T12:30-1100",
        "T12:30:00-05",
        "T12:30:00+19:00",
        "T12:30:00+05:3",
        "T12:30:00 +01:00",
        "T12:30Zulu",
        " 12:30");
  }

  @Provide
  Arbitrary<String> languages() {
    return Arbitraries.of(LANGUAGES);
  }

  @Provide
  Arbitrary<FormatStyle> styles() {
    return Arbitraries.of(FormatStyle.LONG, FormatStyle.FULL);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "2026", "13", "0", "99", "年", "月", "日", "令和", "民國", " ", "/", "-", ".", "#1", "@101",
            "@250", "31", "1403", "دی", "۱۴۰۴", "พ.ศ.", "2569", "tháng ", "Januar", "T", ":", "Z",
            "+99", "R", "H", "(AFP)", "–", "\ud800", "$1", "\\");
    return pieces.list().ofMaxSize(14).map(p -> String.join("", p));
  }
}

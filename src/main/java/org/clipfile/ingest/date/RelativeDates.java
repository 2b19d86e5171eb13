package org.clipfile.ingest.date;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Days told from the day of reading: "2 days ago", "gestern", "3小时前". They mean something only with
 * the day on which the page was saved. Thread-safe.
 */
public final class RelativeDates {
  /** Longer texts are prose. */
  private static final int LONGEST = 40;

  private static final Map<String, Integer> DAYS =
      Map.ofEntries(
          Map.entry("today", 0),
          Map.entry("yesterday", 1),
          Map.entry("heute", 0),
          Map.entry("gestern", 1),
          Map.entry("vorgestern", 2),
          Map.entry("hoy", 0),
          Map.entry("ayer", 1),
          Map.entry("hoje", 0),
          Map.entry("ontem", 1),
          Map.entry("aujourd'hui", 0),
          Map.entry("hier", 1),
          Map.entry("avant-hier", 2),
          Map.entry("oggi", 0),
          Map.entry("ieri", 1),
          Map.entry("сегодня", 0),
          Map.entry("вчера", 1),
          Map.entry("今天", 0),
          Map.entry("昨天", 1),
          Map.entry("前天", 2),
          Map.entry("昨日", 1),
          Map.entry("어제", 1),
          Map.entry("أمس", 1));

  private static final Pattern AGO =
      Pattern.compile(
          "(?:vor|hace|há|il y a|قبل|منذ)? ?(\\d{1,2}|an?|eine[mr]?|una?|une|uma|один) ?"
              + "(?:(minutes?|mins?|minuten?|minutos?|minuti|минут[ыу]?|分钟|分鐘|分|분|دقيقة|دقائق"
              + "|hours?|hrs?|stunden?|horas?|heures?|ore|ora|час(?:а|ов)?|小时|小時|時間|시간|ساعات|ساعة)"
              + "|(days?|tag(?:en)?|días?|dias?|jours?|giorni|giorno|день|дня|дней|天|日|일|أيام|يوم)"
              + "|(weeks?|wochen?|semanas?|semaines?|settimane|settimana|недел[юьи]|周|週間|주))"
              + " ?(ago|fa|atrás|назад|前|전)?");

  private static final Pattern MINUTES = Pattern.compile("min.*|мин.*|分.*|분|دق.*");

  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:published|posted|veröffentlicht|publicado|publié|pubblicato|опубликовано|发布于|發布於)[: ]+");

  private static final Pattern TIME =
      Pattern.compile("[,.]? ?(?:um |at |à |a las )?\\d{1,2}[:h.]\\d{2}(?: ?uhr)?$");

  private RelativeDates() {}

  /**
   * The day that a short text tells, counted from when the page was saved. Hours count only where
   * the minute of that is known.
   *
   * @return empty where the text is anything else
   */
  public static Optional<LocalDate> find(String text, ClippingDate saved) {
    if (text.isEmpty()
        || text.length() > LONGEST
        || saved.precision().compareTo(Precision.DAY) < 0) {
      return Optional.empty();
    }
    String plain =
        TIME.matcher(
                LABEL
                    .matcher(text.toLowerCase(Locale.ROOT).replace('’', '\'').strip())
                    .replaceFirst(""))
            .replaceFirst("");
    Integer named = DAYS.get(plain);
    if (named != null) {
      return Optional.of(saved.firstDay().minusDays(named));
    }
    Matcher ago = AGO.matcher(plain);
    return ago.matches() && says(plain, ago.group(5)) ? before(ago, saved) : Optional.empty();
  }

  /** "3 days" alone is how long something takes. */
  private static boolean says(String text, @Nullable String after) {
    return after != null || text.matches("(?:vor|hace|há|il y a|قبل|منذ) .+");
  }

  private static Optional<LocalDate> before(Matcher ago, ClippingDate saved) {
    String count = ago.group(1);
    int number = Character.isDigit(count.charAt(0)) ? Integer.parseInt(count) : 1;
    String unit = ago.group(2);
    if (unit == null) {
      return Optional.of(saved.firstDay().minusDays(ago.group(3) == null ? 7L * number : number));
    }
    LocalDateTime then =
        MINUTES.matcher(unit).matches()
            ? saved.value().minusMinutes(number)
            : saved.value().minusHours(number);
    return saved.precision() == Precision.MINUTE
        ? Optional.of(then.toLocalDate())
        : Optional.empty();
  }
}

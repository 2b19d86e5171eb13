package org.clipfile.archive;

import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.ClippingRow;

/**
 * Clippings in which publications carry almost the same text.
 *
 * @param copies the one published first first, those without a date last; at least two
 */
public record Story(List<ClippingRow> copies) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("'on' d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("'in' MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter YEAR =
      DateTimeFormatter.ofPattern("'in' uuuu", Locale.ENGLISH);

  public Story {
    copies = List.copyOf(copies);
  }

  /** What names the story: the lowest id of its copies. */
  public long id() {
    return copies.stream().mapToLong(ClippingRow::id).min().orElse(0);
  }

  /** In how many publications it stood, as far as these are known. */
  public int publications() {
    Set<String> names = new HashSet<>();
    for (ClippingRow copy : copies) {
      if (copy.publication() != null) {
        names.add(copy.publication().toLowerCase(Locale.ROOT));
      }
    }
    return names.size();
  }

  /** When it was published first, as far as that is known. */
  public Optional<ClippingDate> first() {
    return Optional.ofNullable(copies.getFirst().published());
  }

  /** Such as "in 7 publications, first on 3 March 2024". */
  public String inWords() {
    int known = publications();
    String where =
        known > 1
            ? String.format(Locale.ENGLISH, "in %,d publications", known)
            : String.format(Locale.ENGLISH, "in %,d copies", copies.size());
    return where + first().map(date -> ", first " + words(date)).orElse("");
  }

  private static String words(ClippingDate date) {
    DateTimeFormatter form =
        switch (date.precision()) {
          case YEAR -> YEAR;
          case MONTH -> MONTH;
          case DAY, MINUTE -> DAY;
        };
    return form.format(date.value());
  }
}

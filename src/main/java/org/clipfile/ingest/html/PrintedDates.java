package org.clipfile.ingest.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.clipfile.ingest.date.DateInText;
import org.clipfile.ingest.date.DateLabel;
import org.clipfile.ingest.date.Dates;
import org.clipfile.ingest.date.ReadDate;
import org.clipfile.ingest.date.RelativeDates;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.DateOrigin;
import org.clipfile.model.Precision;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The dates that a page shows its readers: by the headline, in elements marked as dates, and on
 * lines of their own. Dates in running text are none of them.
 */
final class PrintedDates {
  private static final int BEFORE = 300;
  private static final int AFTER = 1500;
  private static final int CLOSE = 700;

  /** What stands above the headline may be today's date. */
  private static final int BELOW = 6;

  /** More letters beside a date are prose. */
  private static final int LINE = 45;

  /** So many may be a town's or a section's name. */
  private static final int FEW = 12;

  private static final Pattern OPENING = Pattern.compile("^[^\\p{L}\\d]*[–—-]");
  private static final Set<String> ASIDE =
      Set.of("aside", "nav", "footer", "blockquote", "select", "option", "button");
  private static final List<String> ATTRIBUTES =
      List.of(
          "datetime",
          "content",
          "title",
          "data-datetime",
          "data-date",
          "data-published",
          "data-publish-date",
          "data-pubdate",
          "data-time",
          "data-timestamp");

  private record Placed(DateClaim claim, int distance) {}

  private final List<Placed> placed = new ArrayList<>();
  private final Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
  private final DateTrail.@Nullable Spot headline;

  private final @Nullable ClippingDate saved;
  private final NamesTold names;

  private PrintedDates(PageParts page, @Nullable String title, @Nullable ClippingDate saved) {
    this.saved = saved;
    this.names = page.names;
    headline = headline(page.trail.headings, title == null ? "" : plain(title));
    for (Element up = headline == null ? null : headline.element(); up != null; up = up.parent()) {
      around.add(up);
    }
  }

  /**
   * Those most to be believed first, of equals the nearest to the headline.
   *
   * @param saved when the page was saved, or null; days such as "yesterday" are told from it
   */
  static List<DateClaim> of(PageParts page, @Nullable String title, @Nullable ClippingDate saved) {
    var printed = new PrintedDates(page, title, saved);
    page.trail.spots.forEach(printed::take);
    return printed.placed.stream()
        .sorted(
            Comparator.comparingInt((Placed p) -> -p.claim.trust())
                .thenComparingInt(Placed::distance))
        .map(Placed::claim)
        .toList();
  }

  private static DateTrail.@Nullable Spot headline(List<DateTrail.Spot> headings, String title) {
    DateTrail.Spot first = null;
    for (DateTrail.Spot heading : headings) {
      String text = plain(String.valueOf(Texts.upTo(heading.element(), 300)));
      if (text.length() > 3 && !title.isEmpty()) {
        boolean same = text.equals(title) || (text.length() > 15 && title.contains(text));
        if (same || (title.length() > 15 && text.contains(title))) {
          return heading;
        }
      }
      first = first == null && heading.element().normalName().equals("h1") ? heading : first;
    }
    return first;
  }

  /** Letters and digits in lower case, what parts them as one space. */
  private static String plain(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    var plain = new StringBuilder(lower.length());
    boolean parted = false;
    for (int at = 0; at < lower.length(); ) {
      int c = lower.codePointAt(at);
      at += Character.charCount(c);
      int type = Character.getType(c);
      boolean number = type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
      if (number || Character.isLetterOrDigit(c)) {
        if (parted && !plain.isEmpty()) {
          plain.append(' ');
        }
        plain.appendCodePoint(c);
        parted = false;
      } else {
        parted = true;
      }
    }
    return plain.toString();
  }

  private void take(DateTrail.Spot spot) {
    if (spot.text() != null) {
      takeText(spot, spot.text().replace('\u00a0', ' ').strip());
    } else {
      takeMarked(spot);
    }
  }

  private void takeText(DateTrail.Spot spot, String text) {
    boolean marked = isMarked(spot.element());
    String start = text.length() <= Dates.LONGEST ? text : text.substring(0, 60);
    List<DateInText> dates = Dates.all(start, marked || text.length() <= 14);
    String label = spot.label();
    for (DateInText date : dates) {
      DateLabel said = DateLabel.of(label + ' ' + date.before(), date.after());
      boolean line = isLine(spot, text, date, said);
      if (line || (dates.size() == 1 && opens(date))) {
        add(spot, date.date(), said, marked, said == DateLabel.PUBLISHED && line);
      }
      label = "";
    }
  }

  /** Whether a date has its line to itself, but for a label, a place or a name. */
  private static boolean isLine(DateTrail.Spot spot, String text, DateInText date, DateLabel said) {
    return text.length() <= Dates.LONGEST
        && date.otherLetters() <= LINE
        && (date.otherLetters() <= FEW
            || said != DateLabel.NONE
            || !Texts.isLonger(spot.element(), LINE + FEW));
  }

  /** Whether a text opens with a date and a dash. */
  private static boolean opens(DateInText date) {
    return date.before().isBlank() && OPENING.matcher(date.after()).find();
  }

  private void takeMarked(DateTrail.Spot spot) {
    Element element = spot.element();
    Optional<ReadDate> attribute = attribute(element);
    if (attribute.isPresent()) {
      DateLabel named = nameLabel(element);
      add(spot, attribute.get(), named, true, named == DateLabel.PUBLISHED);
      return;
    }
    if (saved != null) {
      DateLabel named = nameLabel(element);
      RelativeDates.find(String.valueOf(Texts.upTo(element, 60)).strip(), saved)
          .map(day -> new ReadDate(day.atStartOfDay(), Precision.DAY, null, null))
          .ifPresent(day -> add(spot, day, named, true, named == DateLabel.PUBLISHED));
    }
    String text = element.childNodeSize() > 1 ? Texts.upTo(element, 60) : null;
    if (text != null) {
      for (DateInText date : Dates.all(text, true)) {
        DateLabel said = DateLabel.of(date.before(), date.after());
        DateLabel label = said == DateLabel.NONE ? nameLabel(element) : said;
        add(spot, date.date(), label, true, label == DateLabel.PUBLISHED);
      }
    }
  }

  private static Optional<ReadDate> attribute(Element element) {
    for (int i = 0; i < ATTRIBUTES.size() && element.attributesSize() > 0; i++) {
      String value = element.attributes().get(ATTRIBUTES.get(i));
      Optional<ReadDate> date =
          value.isEmpty() || value.length() >= 60 ? Optional.empty() : DeclaredDates.read(value);
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  /** What class, id and itemprop say. */
  private static DateLabel nameLabel(Element element) {
    String name =
        NameWords.value(element, "class")
            + ' '
            + NameWords.value(element, "id")
            + ' '
            + NameWords.value(element, "itemprop");
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.contains("publish") || lower.contains("pubdate") || element.hasAttr("pubdate")) {
      return DateLabel.PUBLISHED;
    }
    boolean updated = lower.contains("updat") || lower.contains("modif");
    return updated ? DateLabel.UPDATED : DateLabel.NONE;
  }

  private boolean isMarked(Element element) {
    Element up = element;
    for (int i = 0; i < 2 && up != null; i++, up = up.parent()) {
      String name = up.normalName();
      if (name.equals("time") || (names.of(up) & (NameWords.DATE | NameWords.DATE_ID)) != 0) {
        return true;
      }
    }
    return false;
  }

  private void add(
      DateTrail.Spot spot, ReadDate date, DateLabel label, boolean marked, boolean said) {
    if (label == DateLabel.OTHER || date.precision().compareTo(Precision.DAY) < 0) {
      return;
    }
    int distance = distance(spot);
    boolean before = headline != null && spot.at() < headline.at();
    int trust =
        (isAside(spot.element())
                ? Trust.ASIDE
                : distance <= AFTER ? near(said, marked, distance) : afar(said, marked))
            - (before ? BELOW : 0);
    DateOrigin origin = origin(spot.element());
    placed.add(new Placed(new DateClaim(date, origin, label, trust), distance));
  }

  private static int near(boolean said, boolean marked, int distance) {
    int unmarked = distance <= CLOSE ? Trust.PRINTED : Trust.PRINTED_NEARBY;
    return said ? Trust.SAID : marked ? Trust.MARKED : unmarked;
  }

  private static int afar(boolean said, boolean marked) {
    return said ? Trust.SAID_AFAR : marked ? Trust.MARKED_AFAR : Trust.ASIDE;
  }

  private static DateOrigin origin(Element element) {
    if (NameWords.value(element, "itemprop").startsWith("date")) {
      return DateOrigin.MICRODATA;
    }
    return element.normalName().equals("time") ? DateOrigin.TIME_ELEMENT : DateOrigin.TEXT;
  }

  private int distance(DateTrail.Spot spot) {
    if (headline == null) {
      return AFTER + 1;
    }
    int distance = spot.at() - headline.at();
    return distance >= 0 ? distance : -distance <= BEFORE ? -2 * distance : AFTER - distance;
  }

  private boolean isAside(Element element) {
    for (Element up = element; up != null && !around.contains(up); up = up.parent()) {
      if (ASIDE.contains(up.normalName()) || (names.of(up) & NameWords.ELSEWHERE) != 0) {
        return true;
      }
    }
    return false;
  }
}

package org.clipfile.ingest.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clipfile.ingest.date.DateLabel;
import org.clipfile.ingest.date.Dates;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.DateOrigin;
import org.jspecify.annotations.Nullable;

/**
 * The days a page gives for its article, as it writes them: never moved to another zone.
 *
 * @param published the most trusted, or null
 * @param updated when it was changed after that, or null
 * @param clipped when a saving program says it saved the page, or null
 * @param rivals the others, where they name another day or are another reading
 */
record PageDates(
    @Nullable ClippingDate published,
    @Nullable ClippingDate updated,
    @Nullable ClippingDate clipped,
    List<ClippingDate> rivals) {
  private static final int RIVALS = 8;

  private static final Pattern FRONT = Pattern.compile("https?://[^/]+/?");

  private static final Pattern SAVED =
      Pattern.compile("saved date:\\s*(.+)", Pattern.CASE_INSENSITIVE);

  static PageDates of(
      PageParts page,
      JsonLd data,
      MetaTags meta,
      @Nullable String url,
      @Nullable String headline,
      @Nullable String language) {
    var claims = new ArrayList<>(DeclaredDates.of(page, data, meta));
    if (url != null) {
      claims.addAll(DatesInAddress.of(url));
    }
    ClippingDate saved = saved(page);
    claims.addAll(PrintedDates.of(page, headline, saved));
    if (headline != null) {
      Dates.all(headline, false)
          .forEach(d ->
              claims.add(new DateClaim(d.date(), DateOrigin.TEXT, DateLabel.NONE, Trust.HEADLINE)));
    }
    if (claims.stream().noneMatch(c -> c.trust() > Trust.ASIDE)) {
      DeclaredDates.inScripts(page).forEach(claims::add);
    }
    claims.sort(Comparator.comparingInt(c -> -c.trust()));
    return chosen(
        DateReadings.settle(claims, page.trail, language), saved, isFront(page, url), language);
  }

  private static PageDates chosen(
      List<DateClaim> claims,
      @Nullable ClippingDate clipped,
      boolean front,
      @Nullable String language) {
    DateClaim updated =
        claims.stream().filter(c -> c.label() == DateLabel.UPDATED).findFirst().orElse(null);
    List<DateClaim> told = claims.stream().filter(c -> c.label() != DateLabel.UPDATED).toList();
    DateClaim best = told.isEmpty() ? null : LocalDays.best(told, updated, language);
    ClippingDate changed = updated == null ? null : updated.date().from(updated.origin());
    if (best != null && best.trust() == Trust.ASIDE && (changed != null || !isOneDay(told))) {
      best = null;
    }
    if (best == null && changed == null && front) {
      best = told.stream().max(Comparator.comparing(DateClaim::day)).orElse(null);
      ClippingDate newest = best == null ? null : best.date().from(best.origin());
      return new PageDates(uncertain(newest), null, clipped, List.of());
    }
    if (best == null) {
      return new PageDates(uncertain(changed), changed, clipped, days(told, null));
    }
    ClippingDate published = best.date().from(best.origin());
    boolean later = changed != null && changed.value().isAfter(published.value());
    return new PageDates(published, later ? changed : null, clipped, days(told, best.day()));
  }

  /** A front page is as of its newest entry. */
  private static boolean isFront(PageParts page, @Nullable String url) {
    return url == null
        ? page.links.stream()
            .anyMatch(l -> l.attr("rel").equals("canonical") && l.attr("href").equals("/"))
        : FRONT.matcher(url).matches();
  }

  private static boolean isOneDay(List<DateClaim> claims) {
    return claims.stream().map(DateClaim::day).distinct().count() == 1;
  }

  /** A page that tells only of a change was published then or before. */
  private static @Nullable ClippingDate uncertain(@Nullable ClippingDate date) {
    return date == null
        ? null
        : new ClippingDate(date.value(), date.precision(), date.zone(), date.origin(), true);
  }

  private static List<ClippingDate> days(List<DateClaim> claims, @Nullable LocalDate but) {
    Set<ClippingDate> days = new LinkedHashSet<>();
    for (DateClaim claim : claims) {
      if (!claim.day().equals(but)) {
        days.add(claim.date().from(claim.origin()));
      }
      for (ClippingDate rival : claim.date().rivalsFrom(claim.origin())) {
        if (!rival.firstDay().equals(but)) {
          days.add(rival);
        }
      }
      if (days.size() >= RIVALS) {
        break;
      }
    }
    return days.stream().limit(RIVALS).toList();
  }

  /** SingleFile and its kin write into a comment when they saved the page. */
  private static @Nullable ClippingDate saved(PageParts page) {
    return page.comments.stream()
        .filter(PageDates::saysSaved)
        .map(SAVED::matcher)
        .filter(Matcher::find)
        .flatMap(m -> Dates.find(m.group(1)).stream())
        .map(date -> date.from(DateOrigin.META))
        .findFirst()
        .orElse(null);
  }

  /** A quick look before the pattern: comments may be long. */
  private static boolean saysSaved(String comment) {
    for (int at = comment.indexOf(':'); at >= 0; at = comment.indexOf(':', at + 1)) {
      if (comment.regionMatches(true, at - "saved date".length(), "saved date", 0, 10)) {
        return true;
      }
    }
    return false;
  }
}

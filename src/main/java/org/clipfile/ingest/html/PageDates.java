package org.clipfile.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clipfile.ingest.date.Dates;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.DateOrigin;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The days a page gives for its article, as it writes them: never moved to another zone.
 *
 * @param published the most trusted, or null
 * @param clipped when a saving program says it saved the page, or null
 * @param rivals the others, where they name another day or are another reading
 */
record PageDates(
    @Nullable ClippingDate published, @Nullable ClippingDate clipped, List<ClippingDate> rivals) {
  private static final List<String> META =
      List.of(
          "article:published_time",
          "og:published_time",
          "og:article:published_time",
          "article:published",
          "datepublished",
          "date_published",
          "publish_date",
          "publish-date",
          "publishdate",
          "pubdate",
          "publication_date",
          "published_time",
          "parsely-pub-date",
          "sailthru.date",
          "article.published",
          "dc.date.issued",
          "dcterms.issued",
          "dc.date",
          "dcterms.date",
          "dc.date.created",
          "dcterms.created",
          "cxenseparse:recs:publishtime",
          "bt:pubdate",
          "ptime",
          "originalpublicationdate",
          "citation_publication_date",
          "date",
          "created",
          "last-modified");

  private static final Pattern IN_URL =
      Pattern.compile("/((?:19|20)\\d\\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\\d|3[01])(?=\\D)");
  private static final Set<String> ASIDE = Set.of("aside", "nav", "footer");
  private static final Pattern SAVED =
      Pattern.compile("saved date:\\s*(.+)", Pattern.CASE_INSENSITIVE);

  static PageDates of(
      PageParts page, JsonLd data, MetaTags meta, Microdata micro, @Nullable String url) {
    var all = new ArrayList<ClippingDate>();
    add(all, data.first("datePublished"), DateOrigin.JSON_LD);
    add(all, data.first("dateCreated"), DateOrigin.JSON_LD);
    META.forEach(name -> meta.all(name).forEach(date -> add(all, date, DateOrigin.META)));
    micro.all("datePublished").forEach(date -> add(all, date, DateOrigin.MICRODATA));
    micro.all("dateCreated").forEach(date -> add(all, date, DateOrigin.MICRODATA));
    all.addAll(
        nearestFirst(
            page.times,
            time -> time.hasAttr("datetime") ? time.attr("datetime") : time.text(),
            DateOrigin.TIME_ELEMENT));
    if (url != null) {
      Matcher m = IN_URL.matcher(url + "/");
      if (m.find()) {
        add(all, m.group(1) + "-" + m.group(2) + "-" + m.group(3), DateOrigin.URL);
      }
    }
    all.addAll(nearestFirst(page.dates, e -> Texts.upTo(e, Dates.LONGEST), DateOrigin.TEXT));
    return chosen(all, saved(page));
  }

  /** Those of the article before those of other articles, of comments and of what stands around. */
  private static List<ClippingDate> nearestFirst(
      List<Element> elements, Function<Element, @Nullable String> text, DateOrigin origin) {
    var near = new ArrayList<ClippingDate>();
    var aside = new ArrayList<ClippingDate>();
    for (Element element : elements) {
      var dates = new ArrayList<ClippingDate>();
      add(dates, text.apply(element), origin);
      if (!dates.isEmpty()) {
        (isAside(element) ? aside : near).addAll(dates);
      }
    }
    near.addAll(aside);
    return near;
  }

  private static boolean isAside(Element element) {
    for (Element up = element.parent(); up != null; up = up.parent()) {
      if (ASIDE.contains(up.normalName()) || (NameWords.of(up) & NameWords.ELSEWHERE) != 0) {
        return true;
      }
    }
    return false;
  }

  private static PageDates chosen(List<ClippingDate> all, @Nullable ClippingDate clipped) {
    if (all.isEmpty()) {
      return new PageDates(null, clipped, List.of());
    }
    ClippingDate published = all.getFirst();
    List<ClippingDate> rivals =
        all.stream()
            .skip(1)
            .filter(d -> !d.firstDay().equals(published.firstDay()))
            .distinct()
            .limit(8)
            .toList();
    return new PageDates(published, clipped, rivals);
  }

  private static void add(List<ClippingDate> dates, @Nullable String text, DateOrigin origin) {
    if (text != null) {
      Dates.find(text)
          .ifPresent(date -> {
            dates.add(date.from(origin));
            dates.addAll(date.rivalsFrom(origin));
          });
    }
  }

  /** SingleFile and its kin write into a comment when they saved the page. */
  private static @Nullable ClippingDate saved(PageParts page) {
    return page.comments.stream()
        .map(SAVED::matcher)
        .filter(Matcher::find)
        .flatMap(m -> Dates.find(m.group(1)).stream())
        .map(date -> date.from(DateOrigin.META))
        .findFirst()
        .orElse(null);
  }
}

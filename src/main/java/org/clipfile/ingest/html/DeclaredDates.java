package org.clipfile.ingest.html;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clipfile.ingest.date.DateLabel;
import org.clipfile.ingest.date.Dates;
import org.clipfile.ingest.date.ReadDate;
import org.clipfile.ingest.html.tree.QuickParser;
import org.clipfile.model.DateOrigin;
import org.clipfile.model.Precision;
import org.jsoup.nodes.Element;

/** The dates that a page declares for programs: in JSON-LD and {@code meta}. */
final class DeclaredDates {
  /** Those that mean the article's publication and nothing else. */
  private static final Set<String> PUBLISHED =
      Set.of(
          "article:published_time",
          "og:published_time",
          "og:article:published_time",
          "article:published",
          "article.published",
          "datepublished",
          "og:pubdate",
          "parsely-pub-date",
          "sailthru.date",
          "bt:pubdate",
          "ptime",
          "cxenseparse:recs:publishtime",
          "citation_publication_date");

  private static final Set<String> LOOSE =
      Set.of(
          "date",
          "created",
          "dc.date",
          "dc:date",
          "dcterms.date",
          "dcterms:date",
          "dc.created",
          "dcterms.created",
          "dc.date.created",
          "datecreated",
          "citation_date",
          "eprints.date",
          "rnews:datecreated",
          "article_date_original",
          "pdate",
          "newsdate",
          "ldate",
          "thedate",
          "displaydate",
          "timestamp",
          "article:post_time",
          "shareaholic:article_published_time");

  private static final List<String> PUBLISHING =
      List.of("publi", "pubdate", "pub_date", "pub-date", "issued", "release_date");
  private static final List<String> UPDATING = List.of("modif", "updat", "revised", "lastmod");
  private static final List<String> NEVER =
      List.of(
          "expir",
          "until",
          "event",
          "unpubli",
          "publisher",
          "publication_name",
          "publication_id",
          "revisit");

  /** Seconds or milliseconds since 1970. */
  private static final Pattern SINCE_1970 = Pattern.compile("1?\\d{9}(?:\\d{3})?");

  private static final int SCAN = 200_000;

  private final List<DateClaim> claims = new ArrayList<>();

  private DeclaredDates() {}

  static List<DateClaim> of(PageParts page, JsonLd data, MetaTags meta) {
    var dates = new DeclaredDates();
    dates.addJson(page, data);
    meta.names().forEach(name -> dates.addMeta(name, meta.all(name)));
    return dates.claims;
  }

  private void addJson(PageParts page, JsonLd data) {
    add(data.all("datePublished"), DateOrigin.JSON_LD, DateLabel.PUBLISHED, Trust.JSON_LD);
    add(data.all("dateCreated"), DateOrigin.JSON_LD, DateLabel.NONE, Trust.CREATED);
    add(data.all("dateModified"), DateOrigin.JSON_LD, DateLabel.UPDATED, Trust.JSON_LD);
    int other = Trust.OTHER_JSON;
    add(scanned(page, "datePublished"), DateOrigin.JSON_LD, DateLabel.PUBLISHED, other);
    add(scanned(page, "dateCreated"), DateOrigin.JSON_LD, DateLabel.NONE, Trust.CREATED);
    add(scanned(page, "uploadDate"), DateOrigin.JSON_LD, DateLabel.NONE, Trust.CREATED);
    add(scanned(page, "dateModified"), DateOrigin.JSON_LD, DateLabel.UPDATED, other);
  }

  private void addMeta(String name, List<String> contents) {
    if (PUBLISHED.contains(name)) {
      add(contents, DateOrigin.META, DateLabel.PUBLISHED, Trust.META);
    } else if (LOOSE.contains(name)) {
      add(contents, DateOrigin.META, DateLabel.NONE, Trust.LOOSE_META);
    } else if (holds(name, UPDATING)) {
      if (!holds(name, NEVER)) {
        add(contents, DateOrigin.META, DateLabel.UPDATED, Trust.META);
      }
    } else if (holds(name, PUBLISHING) && !holds(name, NEVER)) {
      add(contents, DateOrigin.META, DateLabel.PUBLISHED, Trust.META - 1);
    }
  }

  private static boolean holds(String name, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (name.contains(words.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** The first value of a key in blocks that are broken, or that describe no article. */
  private static List<String> scanned(PageParts page, String key) {
    for (String json : page.told.blocks()) {
      Optional<String> value = value(json, key);
      if (value.isPresent()) {
        return List.of(value.get());
      }
    }
    return List.of();
  }

  private static Optional<String> value(String json, String key) {
    int at = json.indexOf('"' + key + '"');
    int colon = at < 0 ? -1 : json.indexOf(':', at);
    int open = colon < 0 ? -1 : json.indexOf('"', colon);
    int close = open < 0 ? -1 : json.indexOf('"', open + 1);
    return close < 0 || open - colon > 20 || close - open > 60
        ? Optional.empty()
        : Optional.of(json.substring(open + 1, close));
  }

  private void add(List<String> values, DateOrigin origin, DateLabel label, int trust) {
    for (String value : values) {
      read(value).ifPresent(date -> claims.add(new DateClaim(date, origin, label, trust)));
    }
  }

  /** A date as programs write it: seconds or milliseconds since 1970, or as people do. */
  static Optional<ReadDate> read(String value) {
    String plain = value.strip();
    if (mayBeSeconds(plain) && SINCE_1970.matcher(plain).matches()) {
      long seconds =
          Long.parseLong(plain.length() > 10 ? plain.substring(0, plain.length() - 3) : plain);
      LocalDateTime minute =
          Instant.ofEpochSecond(seconds)
              .atOffset(ZoneOffset.UTC)
              .toLocalDateTime()
              .truncatedTo(ChronoUnit.MINUTES);
      return Optional.of(new ReadDate(minute, Precision.MINUTE, ZoneOffset.UTC, null));
    }
    return Dates.find(plain);
  }

  /** A quick look: there are at least nine digits and nothing else. */
  private static boolean mayBeSeconds(String text) {
    char last = text.length() < 9 ? ' ' : text.charAt(text.length() - 1);
    return last >= '0' && last <= '9';
  }

  /** What the data of a page's programs call its publication: where nothing else tells it. */
  static Stream<DateClaim> inScripts(PageParts page) {
    return page.scripts.stream()
        .map(Element::data)
        .filter(data -> data.length() < SCAN)
        .flatMap(data -> QuickParser.DATE_NAMES.stream().flatMap(key -> value(data, key).stream()))
        .flatMap(value -> read(value).stream())
        .map(d -> new DateClaim(d, DateOrigin.META, DateLabel.PUBLISHED, Trust.SCRIPT))
        .limit(1);
  }
}

package org.clipfile.ingest.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.clipfile.ingest.Bylines;
import org.clipfile.ingest.PersonName;
import org.clipfile.ingest.PersonName.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote a page's article. A full name goes before a first name or a user's name, wherever it
 * stands; of equals, what the page tells machines goes before what it shows. An organisation is no
 * author: it is kept as the byline, where there is nobody else.
 *
 * @param byline the credit as printed, or null
 * @param authors the people of it
 */
record Credits(@Nullable String byline, List<String> authors) {
  private static final int LONGEST = 160;

  /** Where an author may stand in the {@code meta} elements, the most telling first. */
  private static final List<String> NAMES =
      List.of(
          "author",
          "article:author",
          "og:article:author",
          "cxenseparse:author",
          "parsely-author",
          "sailthru.author",
          "article.author",
          "byl",
          "dc.creator",
          "dcterms.creator",
          "dcsext.author",
          "citation_author");

  private static final Pattern DIGITS = Pattern.compile("\\d{2}");

  /** Authors that the page names in one place. */
  private record Named(String byline, List<String> people, Kind kind) {}

  static Credits of(PageParts page, JsonLd data, MetaTags meta, SiteNames site) {
    var search = new Search(site);
    search.add(data.people());
    for (String name : NAMES) {
      search.add(meta.all(name));
    }
    data.all("author").forEach(search::addHouse);
    NAMES.forEach(name -> meta.all(name).forEach(search::addHouse));
    if (!search.isDone()) {
      var shown = new ShownCredits(page);
      var beside = new ArrayList<ShownCredits.Credit>();
      shown.marked(credit -> {
        if (credit.beside()) {
          beside.add(credit);
        } else {
          search.add(credit.names());
          credit.names().stream().filter(name -> name.length() < 60).forEach(search::addHouse);
        }
        return !search.isDone();
      });
      for (ShownCredits.Credit credit : beside) {
        if (search.best == null) {
          search.add(credit.names());
        }
      }
      if (!search.isDone()) {
        shown.worded().forEach(search::addWorded);
      }
    }
    Named best = search.best;
    return best == null
        ? new Credits(search.house, List.of())
        : new Credits(best.byline(), best.people());
  }

  /** What was found so far. */
  private static final class Search {
    private final SiteNames site;
    private @Nullable Named best;

    /** An organisation, a desk, or the site itself. */
    private @Nullable String house;

    Search(SiteNames site) {
      this.site = site;
    }

    private boolean isDone() {
      return best != null && best.kind() == Kind.FULL;
    }

    private void add(List<String> values) {
      Named named = named(values);
      if (named != null && (best == null || named.kind().compareTo(best.kind()) > 0)) {
        best = named;
      }
    }

    /** A line counts near the headline, or where nothing else does, or tells a name in full. */
    private void addWorded(ShownCredits.Credit credit) {
      Named named = named(credit.names());
      boolean fuller =
          best != null
              && named != null
              && Letters.of(named.byline()).contains(Letters.of(best.people().getFirst()));
      if (named != null && (fuller || (best == null && (house == null || !credit.beside())))) {
        best = named;
      }
    }

    private void addHouse(String value) {
      String line = Letters.squeezed(value);
      if (house == null
          && isCredit(line)
          && PersonName.isHouse(Bylines.named(line))
          && !DIGITS.matcher(line).find()) {
        house = line;
      }
    }

    private @Nullable Named named(List<String> values) {
      if (values.isEmpty()) {
        return null;
      }
      Set<String> people = new LinkedHashSet<>();
      Set<String> bylines = new LinkedHashSet<>();
      Kind kind = Kind.NONE;
      for (String value : values) {
        String line = Letters.squeezed(value);
        if (isCredit(line) && !site.includes(line)) {
          for (String name : Bylines.authors(line)) {
            if (!site.includes(name) && people.add(name)) {
              Kind one = PersonName.kind(name);
              kind = one.compareTo(kind) > 0 ? one : kind;
              bylines.add(line);
            }
          }
        }
      }
      return people.isEmpty()
          ? null
          : new Named(String.join(", ", bylines), List.copyOf(people), kind);
    }
  }

  private static boolean isCredit(String line) {
    return !line.isEmpty()
        && line.length() <= LONGEST
        && !line.contains("://")
        && !line.startsWith("@")
        && !line.startsWith("/")
        && !Bylines.isBy(line);
  }
}

package org.clipfile.ingest.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clipfile.ingest.Languages;
import org.clipfile.ingest.date.Dates;
import org.clipfile.ingest.date.ReadDate;
import org.clipfile.model.Article;
import org.clipfile.model.ArticleBuilder;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.DateOrigin;
import org.jspecify.annotations.Nullable;

/**
 * What the keys of front matter tell, as clippers, importers and site generators name them. One
 * thread.
 */
final class Fields {
  private enum Fact {
    HEADLINE,
    DECK,
    BYLINE,
    AUTHORS,
    PUBLICATION,
    SOURCE,
    PUBLISHED,
    UPDATED,
    CLIPPED,
    SECTION,
    CATEGORIES,
    KEYWORDS,
    LANGUAGE,
    URL
  }

  /** Without spaces, dashes and underscores; the first of a line wins over those behind it. */
  private static final Map<Fact, List<String>> KEYS =
      new EnumMap<>(
          Map.ofEntries(
              entry(Fact.HEADLINE, "headline title fulltitle articletitle name"),
              entry(Fact.DECK, "deck subtitle standfirst description excerpt summary"),
              entry(Fact.BYLINE, "byline"),
              entry(Fact.AUTHORS, "authors author creator by writer"),
              entry(
                  Fact.PUBLICATION,
                  "publication publisher newspaper site sitename websitename journal"
                      + " website domain"),
              entry(Fact.SOURCE, "source agency provider"),
              entry(
                  Fact.PUBLISHED,
                  "published publisheddate datepublished publishdate pubdate publishedat"
                      + " publishedon publicationdate date"),
              entry(Fact.UPDATED, "updated updatedat lastmod modified datemodified"),
              entry(
                  Fact.CLIPPED,
                  "clipped dateclipped clippedat clipdate saved datesaved savedat savedon created"
                      + " createdat datecreated added dateadded addedat captured retrieved"
                      + " accessed archived"),
              entry(Fact.SECTION, "section"),
              entry(Fact.CATEGORIES, "categories category"),
              entry(Fact.KEYWORDS, "keywords tags tag topics documenttags labels"),
              entry(Fact.LANGUAGE, "language lang locale"),
              entry(
                  Fact.URL,
                  "url link canonicalurl canonical originalurl originallink sourceurl articleurl"
                      + " pageurl permalink uri href source")));

  private static final Pattern WIKI_LINK =
      Pattern.compile("\\[\\[(?:[^\\[\\]|]*\\|)?([^\\[\\]]*)]]");
  private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*)]\\([^()]*\\)");
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>()\\[\\]\"']+");

  private final Map<String, List<String>> values = new HashMap<>();

  private static Map.Entry<Fact, List<String>> entry(Fact fact, String keys) {
    return Map.entry(fact, List.of(keys.split(" ", -1)));
  }

  /** The first to tell something wins. */
  void tell(String key, List<String> told) {
    String plain = key.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
    if (!told.isEmpty()) {
      values.putIfAbsent(plain, told);
    }
  }

  @Nullable String headline() {
    return first(Fact.HEADLINE);
  }

  @Nullable String url() {
    return KEYS.getOrDefault(Fact.URL, List.of()).stream()
        .flatMap(key -> values.getOrDefault(key, List.of()).stream())
        .flatMap(value -> ADDRESS.matcher(value).results().map(m -> m.group()))
        .findFirst()
        .orElse(null);
  }

  /** An article of which everything is told that the keys tell. */
  ArticleBuilder draft(String headline) {
    List<String> authors = listed(Fact.AUTHORS, "\\s*;\\s*");
    String byline = first(Fact.BYLINE);
    Optional<ReadDate> published = date(Fact.PUBLISHED);
    var rivals = new ArrayList<ClippingDate>();
    published.ifPresent(date -> rivals.addAll(date.rivalsFrom(DateOrigin.FIELD)));
    date(Fact.UPDATED).ifPresent(date -> rivals.add(date.from(DateOrigin.FIELD)));
    return Article.builder(headline)
        .deck(first(Fact.DECK))
        .byline(byline == null && !authors.isEmpty() ? String.join(", ", authors) : byline)
        .authors(authors.size() > 1 ? authors : List.of())
        .publication(first(Fact.PUBLICATION))
        .source(source())
        .published(published.map(date -> date.from(DateOrigin.FIELD)).orElse(null))
        .clipped(date(Fact.CLIPPED).map(date -> date.from(DateOrigin.FIELD)).orElse(null))
        .dateRivals(rivals)
        .section(first(Fact.SECTION))
        .categories(tags(Fact.CATEGORIES))
        .keywords(tags(Fact.KEYWORDS))
        .language(language())
        .url(url());
  }

  /** Clippers of web pages write the address as the source. */
  private @Nullable String source() {
    String source = first(Fact.SOURCE);
    return source == null || ADDRESS.matcher(source).find() ? null : source;
  }

  private @Nullable String language() {
    String language = first(Fact.LANGUAGE);
    return language == null
        ? null
        : Languages.byName(language).orElseGet(() -> Languages.tag(language));
  }

  private Optional<ReadDate> date(Fact fact) {
    return raw(fact).stream().flatMap(value -> Dates.find(value).stream()).findFirst();
  }

  private @Nullable String first(Fact fact) {
    return raw(fact).stream().map(Fields::plain).filter(v -> !v.isEmpty()).findFirst().orElse(null);
  }

  private List<String> listed(Fact fact, String separator) {
    return raw(fact).stream()
        .flatMap(value -> Arrays.stream(value.split(separator, -1)))
        .map(Fields::plain)
        .filter(value -> !value.isEmpty())
        .distinct()
        .toList();
  }

  /** Tags may be a list, parted by commas, or words that each open with a hash. */
  private List<String> tags(Fact fact) {
    return listed(fact, "\\s*,\\s*|\\s+(?=#)").stream()
        .map(tag -> tag.replaceFirst("^#", ""))
        .filter(tag -> !tag.isEmpty())
        .toList();
  }

  private List<String> raw(Fact fact) {
    return KEYS.getOrDefault(fact, List.of()).stream()
        .map(key -> values.getOrDefault(key, List.of()))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static String plain(String value) {
    String text = WIKI_LINK.matcher(value).replaceAll("$1");
    return LINK.matcher(text).replaceAll("$1").replaceAll("\\s+", " ").strip();
  }
}

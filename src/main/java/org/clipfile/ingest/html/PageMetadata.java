package org.clipfile.ingest.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clipfile.ingest.Agencies;
import org.clipfile.ingest.Languages;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article: first in JSON-LD, then Open Graph, {@code meta} and microdata,
 * then on the page itself. Every part may be null.
 *
 * @param body the article's text as JSON-LD has it, without markup, perhaps cut off
 */
record PageMetadata(
    @Nullable String headline,
    @Nullable String deck,
    @Nullable String byline,
    List<String> authors,
    @Nullable String publication,
    @Nullable String source,
    PageDates dates,
    @Nullable String section,
    List<String> keywords,
    @Nullable String language,
    @Nullable String url,
    @Nullable String body) {
  private static final Pattern WEB = Pattern.compile("https?://[^\\s\"'<>]+");
  private static final Pattern SAVED_FROM =
      Pattern.compile("(?:saved from url=\\(\\d+\\)|\\burl:\\s*)(https?://\\S+)");

  /** A place that a site's template forgot to fill. */
  private static final Pattern UNFILLED = Pattern.compile("\\{[^}]*}");

  /** So many spaces are in no name of a site. */
  private static final int SENTENCE = 6;

  /** A keyword for machines, such as {@code Lite:true} or {@code /article}. */
  private static final Pattern MACHINE = Pattern.compile("\\p{Alpha}\\w*:\\w\\S*|:?/\\S*");

  static PageMetadata of(PageParts page) {
    JsonLd data = page.told;
    MetaTags meta = page.meta;
    var micro = new Microdata(page);
    String url = url(page, data, meta, micro);
    String publication = publication(page, data, meta, micro, url);
    SiteNames site = SiteNames.of(data, meta, publication, url);
    Credits credits = Credits.of(page, data, meta, site);
    String source =
        first(
            data.first("sourceOrganization"),
            data.first("provider"),
            micro.first("sourceOrganization"),
            micro.first("provider"),
            credits.byline() == null ? null : Agencies.in(credits.byline()).orElse(null));
    String headline = Headlines.of(page, data, meta, micro, site);
    String language = language(page, data, meta);
    return new PageMetadata(
        headline,
        Deck.of(page, data, micro, headline, credits.byline()),
        credits.byline(),
        credits.authors(),
        publication,
        Objects.equals(source, publication) ? null : source,
        PageDates.of(page, data, meta, url, headline, language),
        section(data, meta, micro, headline),
        keywords(data, meta),
        language,
        url,
        data.first("articleBody"));
  }

  static @Nullable String first(@Nullable String... values) {
    for (String value : values) {
      if (value != null && !value.isBlank()) {
        return value;
      }
    }
    return null;
  }

  private static @Nullable String publication(
      PageParts page, JsonLd data, MetaTags meta, Microdata micro, @Nullable String url) {
    String named =
        Stream.of(
                data.first("publisher"),
                meta.first("og:site_name"),
                micro.first("publisher"),
                meta.first("application-name", "publisher", "dc.publisher"))
            .filter(name -> name != null && !name.isBlank() && !UNFILLED.matcher(name).find())
            .filter(name -> !isSentence(name) || !name.strip().equals(page.title))
            .findFirst()
            .orElseGet(() -> first(HomeName.of(page), url));
    return named != null && WEB.matcher(named).matches() ? SiteNames.host(named) : named;
  }

  /** Some templates give each page's title for the site's name. */
  private static boolean isSentence(String name) {
    return name.chars().filter(c -> c == ' ').count() >= SENTENCE;
  }

  private static @Nullable String section(
      JsonLd data, MetaTags meta, Microdata micro, @Nullable String headline) {
    String told =
        first(
            String.join(", ", data.all("articleSection")),
            meta.first("article:section", "section"),
            micro.first("articleSection"));
    String section = told != null && told.startsWith("#") ? told.substring(1) : told;
    return Objects.equals(section, headline) ? null : section;
  }

  private static @Nullable String url(PageParts page, JsonLd data, MetaTags meta, Microdata micro) {
    return Stream.<Supplier<@Nullable String>>of(
            () -> link(page, PageMetadata::isCanonical),
            () -> meta.first("og:url"),
            data::url,
            micro::url,
            () -> savedFrom(page),
            () -> link(page, link -> link.normalName().equals("base")))
        .map(told -> String.valueOf(told.get()).strip())
        .filter(url -> WEB.matcher(url).matches())
        .findFirst()
        .orElse(null);
  }

  private static boolean isCanonical(Element link) {
    return NameWords.value(link, "rel").strip().equalsIgnoreCase("canonical");
  }

  private static String link(PageParts page, Predicate<Element> wanted) {
    for (Element link : page.links) {
      if (wanted.test(link) && link.attributes().hasKey("href")) {
        return NameWords.value(link, "href");
      }
    }
    return "";
  }

  private static @Nullable String savedFrom(PageParts page) {
    return page.comments.stream()
        .filter(comment -> comment.contains("url"))
        .map(SAVED_FROM::matcher)
        .filter(Matcher::find)
        .map(m -> m.group(1))
        .findFirst()
        .orElse(null);
  }

  private static List<String> keywords(JsonLd data, MetaTags meta) {
    List<String> told = data.all("keywords");
    if (told.isEmpty()) {
      told = meta.all("article:tag");
    }
    if (told.isEmpty()) {
      told = meta.all("news_keywords");
    }
    if (told.isEmpty()) {
      told = meta.all("keywords");
    }
    var keywords = new LinkedHashSet<String>();
    for (String words : told) {
      for (String word : Entities.unescape(words).split("[,;，、]", -1)) {
        if (!word.isBlank() && !MACHINE.matcher(word.strip()).matches()) {
          keywords.add(word.strip());
        }
      }
    }
    return new ArrayList<>(keywords);
  }

  private static @Nullable String language(PageParts page, JsonLd data, MetaTags meta) {
    Element html = page.page.firstElementChild();
    for (String tag :
        new String[] {
          html == null ? "" : html.attr("lang"),
          html == null ? "" : html.attr("xml:lang"),
          data.first("inLanguage"),
          meta.first("og:locale", "content-language", "language", "dc.language")
        }) {
      String language = Languages.tag(tag);
      if (language != null) {
        return language;
      }
    }
    return null;
  }
}

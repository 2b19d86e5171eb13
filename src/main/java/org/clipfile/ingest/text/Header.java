package org.clipfile.ingest.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clipfile.ingest.Languages;
import org.clipfile.ingest.date.Dates;
import org.clipfile.ingest.date.ReadDate;
import org.clipfile.model.Article;
import org.clipfile.model.ArticleBuilder;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.DateOrigin;
import org.jspecify.annotations.Nullable;

/** What the lines above a body tell; the first line to tell something wins. One thread. */
final class Header {
  private final Map<Field, List<String>> values = new EnumMap<>(Field.class);

  void add(HeaderLine line) {
    add(line.field(), line.value());
  }

  void add(Field field, String value) {
    if (!value.isBlank()) {
      values.computeIfAbsent(field, f -> new ArrayList<>()).add(value);
    }
  }

  boolean has(Field field) {
    return values.containsKey(field);
  }

  /** Everything told of a field, in order. */
  List<String> all(Field field) {
    return values.getOrDefault(field, List.of());
  }

  @Nullable String first(Field field) {
    List<String> all = all(field);
    return all.isEmpty() ? null : all.getFirst();
  }

  Optional<ReadDate> date(Field field) {
    return all(field).stream().flatMap(value -> Dates.find(value).stream()).findFirst();
  }

  /** An article of which everything is told that these lines tell. */
  ArticleBuilder draft(String headline) {
    var categories = CategoryLine.of(String.join(",", all(Field.CATEGORY)));
    return Article.builder(headline)
        .deck(first(Field.DECK))
        .byline(first(Field.BYLINE))
        .publication(publication())
        .source(source())
        .published(date(Field.PUBLISHED).map(d -> d.from(DateOrigin.TEXT)).orElse(null))
        .clipped(date(Field.CLIPPED).map(d -> d.from(DateOrigin.TEXT)).orElse(null))
        .dateRivals(rivals())
        .section(first(Field.SECTION))
        .categories(categories.categories())
        .keywords(CategoryLine.of(String.join(",", all(Field.KEYWORDS))).categories())
        .language(language(categories))
        .url(url());
  }

  private @Nullable String publication() {
    String publication = first(Field.PUBLICATION);
    return publication == null ? null : Links.words(publication);
  }

  /** Clippers of web pages write the address as the source. */
  private @Nullable String source() {
    String source = first(Field.SOURCE);
    String words = source == null ? "" : Links.words(source);
    return words.isEmpty() || words.equals(Links.address(words)) ? null : words;
  }

  private @Nullable String url() {
    for (Field field : List.of(Field.LINK, Field.SOURCE, Field.PUBLICATION)) {
      String address = Links.address(String.valueOf(first(field)));
      if (address != null) {
        return address;
      }
    }
    return null;
  }

  private List<ClippingDate> rivals() {
    Set<ClippingDate> rivals = new LinkedHashSet<>();
    date(Field.PUBLISHED).ifPresent(d -> rivals.addAll(d.rivalsFrom(DateOrigin.TEXT)));
    date(Field.UPDATED).ifPresent(d -> rivals.add(d.from(DateOrigin.TEXT)));
    return new ArrayList<>(rivals);
  }

  private @Nullable String language(CategoryLine categories) {
    String told = first(Field.LANGUAGE);
    String language = told == null ? null : Languages.byName(told).orElse(Languages.tag(told));
    return language == null ? categories.language() : language;
  }
}

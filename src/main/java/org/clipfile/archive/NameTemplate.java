package org.clipfile.archive;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clipfile.model.Article;
import org.clipfile.model.Clipping;
import org.clipfile.model.ClippingDate;
import org.jspecify.annotations.Nullable;

/**
 * How exported files are named: words, and fields in braces such as {@code {date} {headline}}. What
 * is not known of a clipping leaves nothing. Immutable.
 */
public final class NameTemplate {
  /** Date and headline. */
  public static final NameTemplate USUAL = new NameTemplate("{date} {headline}");

  private static final Pattern FIELD = Pattern.compile("\\{([^{}]*)}");

  private static final Map<String, Function<Clipping, @Nullable String>> FIELDS = new TreeMap<>();

  static {
    FIELDS.put("id", clipping -> String.valueOf(clipping.id()));
    FIELDS.put("date", clipping -> date(clipping.article().published()));
    FIELDS.put("clipped", clipping -> date(clipping.article().clipped()));
    FIELDS.put("headline", clipping -> clipping.article().headline());
    FIELDS.put("publication", clipping -> clipping.article().publication());
    FIELDS.put("source", clipping -> clipping.article().source());
    FIELDS.put("section", clipping -> clipping.article().section());
    FIELDS.put("language", clipping -> clipping.article().language());
    FIELDS.put("category", clipping -> first(clipping.article().categories()));
    FIELDS.put("author", clipping -> author(clipping.article()));
  }

  private final String text;

  private NameTemplate(String text) {
    this.text = text;
  }

  /**
   * Reads a template.
   *
   * @throws IllegalArgumentException with a sentence, where a field is none or there is no field
   */
  public static NameTemplate of(String text) {
    Matcher fields = FIELD.matcher(text);
    boolean any = false;
    while (fields.find()) {
      any = true;
      if (!FIELDS.containsKey(fields.group(1))) {
        throw new IllegalArgumentException(
            "{" + fields.group(1) + "} is none of the fields " + names() + ".");
      }
    }
    if (!any) {
      throw new IllegalArgumentException(
          "A template for names needs one of the fields " + names() + ".");
    }
    return new NameTemplate(text);
  }

  private static String names() {
    return "{" + String.join("}, {", FIELDS.keySet()) + "}";
  }

  /** The name of a clipping's file, which no file system has looked at yet. */
  String fill(Clipping clipping) {
    return FIELD
        .matcher(text)
        .replaceAll(field -> {
          Function<Clipping, @Nullable String> value = FIELDS.get(field.group(1));
          String known = value == null ? null : value.apply(clipping);
          return known == null ? "" : Matcher.quoteReplacement(known);
        });
  }

  /** As precise as known. */
  private static @Nullable String date(@Nullable ClippingDate date) {
    if (date == null) {
      return null;
    }
    int digits =
        switch (date.precision()) {
          case YEAR -> 4;
          case MONTH -> 7;
          case DAY, MINUTE -> 10;
        };
    return date.firstDay().toString().substring(0, digits);
  }

  private static @Nullable String author(Article article) {
    return article.authors().isEmpty() ? article.byline() : article.authors().getFirst();
  }

  private static @Nullable String first(List<String> values) {
    return values.isEmpty() ? null : values.getFirst();
  }

  @Override
  public String toString() {
    return text;
  }
}

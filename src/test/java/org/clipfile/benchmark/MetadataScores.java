package org.clipfile.benchmark;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clipfile.model.Article;
import org.jspecify.annotations.Nullable;

/**
 * How often headline, byline, publication, language and the day of publication are right: exactly,
 * or loosely, where case, an introducing "by", the region of a language and kinds of quotation
 * marks do not count.
 */
final class MetadataScores {
  private static final Pattern DAY = Pattern.compile("(?<!\\d)\\d{4}-\\d{2}-\\d{2}(?!\\d)");

  private static final Pattern BY =
      Pattern.compile("^(written\\s+by|by|von|par|por|di|av|af|door|autor|author)\\s*:?\\s+");

  /** A field of an article, and the names under which truths have it. */
  private record Field(String name, List<String> keys, Function<Article, @Nullable String> value) {
    @Nullable String wanted(JudgedPage page) {
      return keys.stream().map(page::told).filter(Objects::nonNull).findFirst().orElse(null);
    }

    @Nullable String read(JudgedPage page) {
      return page.article() == null ? null : value.apply(page.article());
    }

    boolean isTruthOf(JudgedPage page) {
      return keys.stream().anyMatch(page.truth()::has);
    }
  }

  private static final List<Field> FIELDS =
      List.of(
          new Field("headline", List.of("title"), Article::headline),
          new Field("byline", List.of("byline", "author"), MetadataScores::byline),
          new Field("publication", List.of("siteName", "sitename"), Article::publication),
          new Field("language", List.of("lang"), Article::language));

  private MetadataScores() {}

  static void print(List<JudgedPage> pages) {
    for (Field field : FIELDS) {
      if (pages.stream().anyMatch(field::isTruthOf)) {
        print(field, pages);
      }
    }
    printDays(pages);
  }

  private static void print(Field field, List<JudgedPage> pages) {
    List<JudgedPage> told = pages.stream().filter(page -> field.wanted(page) != null).toList();
    System.out.printf(
        Locale.ROOT,
        "  %s: exact %.3f  loose %.3f of %d that have one; exact %.3f  loose %.3f of all%n",
        field.name,
        share(told, field, MetadataScores::exact),
        share(told, field, (text, name) -> loose(text, name)),
        told.size(),
        share(pages, field, MetadataScores::exact),
        share(pages, field, (text, name) -> loose(text, name)));
  }

  /** What of a text is compared, in the field of this name. */
  @FunctionalInterface
  private interface Form {
    String of(String text, String field);
  }

  private static double share(List<JudgedPage> pages, Field field, Form form) {
    return pages.stream()
        .mapToDouble(page ->
            Objects.equals(
                    form(field.wanted(page), field, form), form(field.read(page), field, form))
                ? 1
                : 0)
        .average()
        .orElse(0);
  }

  private static @Nullable String form(@Nullable String text, Field field, Form form) {
    return text == null || text.isBlank() ? null : form.of(text, field.name);
  }

  private static String exact(String text, String field) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("(?U)\\s+", " ").strip();
    return field.equals("byline") ? plain.replace(", ", "; ") : plain;
  }

  private static String loose(String text, String field) {
    String lower = exact(text, "").toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT); // ß is ss
    String plain =
        switch (field) {
          case "byline" -> BY.matcher(lower).replaceFirst("").replaceAll("[^\\p{L}\\p{N}_ ]+", " ");
          case "language" -> lower.replaceFirst("[-_].*", "");
          case "headline" ->
              lower.replaceAll("[‐‑‒–—―−]", "-").replaceAll("[’‘]", "'").replaceAll("[“”]", "\"");
          default -> lower.replaceFirst("^(https?://)?(www\\.)?", "");
        };
    return exact(plain, "");
  }

  private static @Nullable String byline(Article article) {
    return article.authors().isEmpty() ? article.byline() : String.join(", ", article.authors());
  }

  /** Of the pages whose truth has a day. */
  private static void printDays(List<JudgedPage> pages) {
    int right = 0;
    int wrong = 0;
    int none = 0;
    for (JudgedPage page : pages) {
      String told = page.told("date");
      String wanted = day(told == null ? page.told("publishedTime") : told);
      if (wanted != null) {
        String read = day(page);
        right += wanted.equals(read) ? 1 : 0;
        wrong += read != null && !wanted.equals(read) ? 1 : 0;
        none += read == null ? 1 : 0;
      }
    }
    System.out.printf(
        "  published day: %d right, %d wrong, %d not found, of %d%n",
        right, wrong, none, right + wrong + none);
  }

  private static @Nullable String day(JudgedPage page) {
    Article article = page.article();
    return article == null || article.published() == null
        ? null
        : article.published().firstDay().toString();
  }

  private static @Nullable String day(@Nullable String text) {
    Matcher day = DAY.matcher(text == null ? "" : text);
    return day.find() ? day.group() : null;
  }
}

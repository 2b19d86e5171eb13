package org.clipfile.ingest.readlater;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.clipfile.ingest.Companions;
import org.clipfile.ingest.html.ArticleBody;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.DateOrigin;
import org.jspecify.annotations.Nullable;

/** What the rows of each service say. */
final class CsvArticles {
  /** Folders that the services make themselves: where an article is in its reading. */
  private static final Set<String> OWN_FOLDERS =
      Set.of("unread", "archive", "home", "unsorted", "trash");

  private static final DateTimeFormatter WALLABAG_DAY =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private static final Pattern JSON_PUNCTUATION = Pattern.compile("[\\[\\]\"]");

  private static final Pattern BLANK_LINES = Pattern.compile("\\R\\s*\\R");

  private CsvArticles() {}

  static SavedArticle pocket(CsvRow row) {
    return new SavedArticle()
        .title(row.get("title"))
        .url(row.get("url"))
        .keywords(list(row.get("tags"), "[|,]"))
        .clipped(SavedDates.of(row.get("time_added")));
  }

  static SavedArticle instapaper(CsvRow row) {
    return new SavedArticle()
        .title(row.get("title"))
        .url(row.get("url"))
        .remark(row.get("selection"), "")
        .keywords(folder(row.get("folder")))
        .keywords(list(JSON_PUNCTUATION.matcher(row.get("tags")).replaceAll(""), ","))
        .clipped(SavedDates.of(row.get("timestamp")));
  }

  static SavedArticle raindrop(CsvRow row) {
    return new SavedArticle()
        .title(row.get("title"))
        .url(row.get("url"))
        .remark(row.get("highlights"), row.get("note"))
        .description(row.get("excerpt"))
        .keywords(folder(row.get("folder")))
        .keywords(list(row.get("tags"), ","))
        .starred(row.get("favorite").equalsIgnoreCase("true"))
        .clipped(SavedDates.of(row.get("created")));
  }

  static SavedArticle wallabag(CsvRow row) {
    return new SavedArticle()
        .title(WallabagJson.plain(row.get("title")))
        .url(row.get("url"))
        .html(WallabagJson.content(row.get("content")), Companions.NONE)
        .keywords(list(row.get("tags"), ","))
        .language(row.get("language"))
        .clipped(wallabagDay(row.get("creation date")));
  }

  /** The day alone: the hour is written by the clock of twelve, and which half is not said. */
  private static @Nullable ClippingDate wallabagDay(String text) {
    try {
      String day = text.strip().replaceFirst("\\s.*", "");
      return ClippingDate.ofDay(LocalDate.parse(day, WALLABAG_DAY), DateOrigin.FIELD);
    } catch (DateTimeException e) {
      return null; // somebody has been at it since
    }
  }

  static SavedArticle karakeep(CsvRow row) {
    String text = row.get("text content");
    return new SavedArticle()
        .title(row.get("title"))
        .url(row.get("original post link / url"))
        .html(paragraphs(text), Companions.NONE)
        .remark("", row.get("note / takeaways"))
        .description(row.get("description"))
        .keywords(list(row.get("lists"), ","))
        .keywords(list(row.get("tags / categories"), ","))
        .starred(row.get("favourited").equalsIgnoreCase("yes"))
        .clipped(SavedDates.of(row.get("date saved")));
  }

  static SavedArticle omnivore(CsvRow row) {
    return new SavedArticle()
        .title(row.get("title"))
        .url(row.get("url"))
        .keywords(list(JSON_PUNCTUATION.matcher(row.get("labels")).replaceAll(""), ","))
        .clipped(SavedDates.of(row.get("saved_at")));
  }

  static SavedArticle readeck(CsvRow row) {
    String labels = row.get("labels");
    return new SavedArticle()
        .title(row.get("title"))
        .url(row.get("url"))
        .keywords(
            labels.equals("null")
                ? List.of()
                : list(JSON_PUNCTUATION.matcher(labels).replaceAll(""), ","))
        .starred(row.get("is_marked").equalsIgnoreCase("true"))
        .clipped(SavedDates.of(row.get("created")));
  }

  /** A text of blank-line paragraphs as HTML. */
  static String paragraphs(String text) {
    return ArticleBody.ofParagraphs(BLANK_LINES.splitAsStream(text).toList()).html();
  }

  /** The folders of a path, each a keyword, without those that every account has. */
  private static List<String> folder(String path) {
    return list(path, " / ").stream()
        .filter(name -> !OWN_FOLDERS.contains(name.toLowerCase(Locale.ROOT)))
        .toList();
  }

  private static List<String> list(String text, String separator) {
    return Pattern.compile(separator)
        .splitAsStream(text)
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }
}

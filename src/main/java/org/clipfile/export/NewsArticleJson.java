package org.clipfile.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clipfile.model.Article;
import org.clipfile.model.ArticleKind;
import org.clipfile.model.Clipping;
import org.clipfile.model.Dateline;
import org.clipfile.model.owner.Highlight;
import org.clipfile.model.owner.Marks;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A clipping as schema.org NewsArticle, one JSON object a line, keys in a fixed order, what is not
 * known left out. {@code articleSection} lists the section and then the publication's categories:
 * schema.org allows several and has no other place for them. {@code dateClipped} and {@code
 * dateImported} are Clipfile's own, as is {@code kind}, which only pages that are no articles have,
 * and so is what the owner noted.
 */
final class NewsArticleJson {
  private static final JsonFactory JSON = new JsonFactory();

  private NewsArticleJson() {}

  static List<String> write(Clipping clipping, OutputStream out) throws IOException {
    out.write((line(clipping) + "\n").getBytes(StandardCharsets.UTF_8));
    return List.of();
  }

  private static String line(Clipping clipping) {
    Article article = clipping.article();
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      context(json);
      json.writeStringProperty("@type", "NewsArticle");
      json.writeStringProperty("@id", "clipfile:clipping/" + clipping.id());
      json.writeStringProperty("identifier", Long.toString(clipping.id()));
      json.writeStringProperty("headline", article.headline());
      optional(json, "alternativeHeadline", article.deck());
      authors(json, article);
      named(json, "publisher", "Organization", article.publication());
      named(json, "provider", "Organization", article.source());
      optional(json, "dateline", dateline(article.dateline()));
      optional(
          json, "datePublished", article.published() == null ? null : article.published().iso());
      optional(json, "dateModified", article.updated() == null ? null : article.updated().iso());
      optional(
          json, "clipfile:dateClipped", article.clipped() == null ? null : article.clipped().iso());
      json.writeStringProperty("clipfile:dateImported", clipping.imported().toString());
      if (article.kind() != ArticleKind.ARTICLE) {
        String kind = article.kind().name().toLowerCase(Locale.ROOT);
        json.writeStringProperty("clipfile:kind", kind);
      }
      list(json, "articleSection", sections(article));
      list(json, "keywords", article.keywords());
      marks(json, clipping.marks());
      optional(json, "inLanguage", article.language());
      optional(json, "url", article.url());
      json.writeStringProperty("articleBody", article.bodyText());
      json.writeStringProperty("articleBodyHtml", article.bodyHtml());
      json.writeEndObject();
    }
    return text.toString();
  }

  /** The owner's own, as far as there is any. */
  private static void marks(JsonGenerator json, Marks marks) {
    if (marks.read()) {
      json.writeBooleanProperty("clipfile:read", true);
    }
    if (marks.starred()) {
      json.writeBooleanProperty("clipfile:starred", true);
    }
    list(json, "clipfile:tags", marks.tags());
    optional(json, "clipfile:note", marks.note());
    if (!marks.highlights().isEmpty()) {
      json.writeName("clipfile:highlights");
      json.writeStartArray();
      marks.highlights().forEach(highlight -> highlight(json, highlight));
      json.writeEndArray();
    }
  }

  private static void highlight(JsonGenerator json, Highlight highlight) {
    json.writeStartObject();
    json.writeStringProperty("clipfile:quote", highlight.quote());
    optional(json, "clipfile:comment", highlight.comment());
    json.writeStringProperty("clipfile:colour", highlight.colour().name().toLowerCase(Locale.ROOT));
    json.writeStringProperty("clipfile:made", highlight.made().toString());
    json.writeEndObject();
  }

  private static void context(JsonGenerator json) {
    json.writeName("@context");
    json.writeStartArray();
    json.writeString("https://schema.org");
    json.writeStartObject();
    json.writeStringProperty("clipfile", "urn:clipfile:");
    json.writeStringProperty("articleBodyHtml", "clipfile:articleBodyHtml");
    json.writeEndObject();
    json.writeEndArray();
  }

  /** The people; where only the printed credit is known, that. */
  private static void authors(JsonGenerator json, Article article) {
    List<String> names = article.authors();
    if (names.isEmpty()) {
      names = article.byline() == null ? List.of() : List.of(article.byline());
    }
    if (names.isEmpty()) {
      return;
    }
    json.writeName("author");
    json.writeStartArray();
    names.forEach(name -> thing(json, "Person", name));
    json.writeEndArray();
  }

  private static void named(JsonGenerator json, String key, String type, @Nullable String name) {
    if (name != null) {
      json.writeName(key);
      thing(json, type, name);
    }
  }

  private static void thing(JsonGenerator json, String type, String name) {
    json.writeStartObject();
    json.writeStringProperty("@type", type);
    json.writeStringProperty("name", name);
    json.writeEndObject();
  }

  private static void list(JsonGenerator json, String key, List<String> values) {
    if (!values.isEmpty()) {
      json.writeName(key);
      json.writeStartArray();
      values.forEach(json::writeString);
      json.writeEndArray();
    }
  }

  private static void optional(JsonGenerator json, String key, @Nullable String value) {
    if (value != null) {
      json.writeStringProperty(key, value);
    }
  }

  private static List<String> sections(Article article) {
    List<String> sections = new ArrayList<>();
    if (article.section() != null) {
      sections.add(article.section());
    }
    article.categories().stream().filter(c -> !sections.contains(c)).forEach(sections::add);
    return sections;
  }

  private static @Nullable String dateline(@Nullable Dateline dateline) {
    if (dateline == null) {
      return null;
    }
    return dateline.day() == null
        ? dateline.place()
        : dateline.place() + ", " + EnglishDates.day(dateline.day());
  }
}

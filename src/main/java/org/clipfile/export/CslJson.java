package org.clipfile.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.clipfile.model.Article;
import org.clipfile.model.Clipping;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.Precision;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Clippings as an array of items for citation processors (the input schema of CSL 1.0.2), type
 * {@code article-newspaper}; names stand as literals, since nobody knows their parts.
 */
final class CslJson implements Gathering {
  private static final JsonFactory JSON = new JsonFactory();

  private final OutputStream out;
  private String separator = "[\n";

  CslJson(OutputStream out) {
    this.out = out;
  }

  @Override
  public List<String> add(Clipping clipping) throws IOException {
    write(separator + item(clipping));
    separator = ",\n";
    return List.of();
  }

  @Override
  public void close() throws IOException {
    write(separator.equals("[\n") ? "[]\n" : "\n]\n");
  }

  private void write(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String item(Clipping clipping) {
    Article article = clipping.article();
    var text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeStringProperty("id", "clipfile-" + clipping.id());
      json.writeStringProperty("type", "article-newspaper");
      json.writeStringProperty("title", article.headline());
      authors(json, article);
      optional(json, "container-title", article.publication());
      optional(json, "source", article.source());
      optional(json, "section", article.section());
      optional(json, "abstract", article.deck());
      date(json, "issued", article.published());
      date(json, "accessed", article.clipped());
      List<String> keywords =
          Stream.concat(article.categories().stream(), article.keywords().stream())
              .distinct()
              .toList();
      optional(json, "keyword", keywords.isEmpty() ? null : String.join(", ", keywords));
      optional(json, "language", article.language());
      optional(json, "URL", article.url());
      json.writeEndObject();
    }
    return text.toString();
  }

  private static void authors(JsonGenerator json, Article article) {
    List<String> names =
        article.authors().isEmpty() && article.byline() != null
            ? List.of(article.byline())
            : article.authors();
    if (!names.isEmpty()) {
      json.writeArrayPropertyStart("author");
      for (String name : names) {
        json.writeStartObject();
        json.writeStringProperty("literal", name);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  /** As many parts as are known. */
  private static void date(JsonGenerator json, String name, @Nullable ClippingDate date) {
    if (date == null) {
      return;
    }
    json.writeObjectPropertyStart(name);
    json.writeArrayPropertyStart("date-parts");
    json.writeStartArray();
    json.writeNumber(date.value().getYear());
    if (date.precision().compareTo(Precision.MONTH) >= 0) {
      json.writeNumber(date.value().getMonthValue());
    }
    if (date.precision().compareTo(Precision.DAY) >= 0) {
      json.writeNumber(date.value().getDayOfMonth());
    }
    json.writeEndArray();
    json.writeEndArray();
    if (date.uncertain()) {
      json.writeBooleanProperty("circa", true);
    }
    json.writeEndObject();
  }

  private static void optional(JsonGenerator json, String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      json.writeStringProperty(name, value);
    }
  }
}

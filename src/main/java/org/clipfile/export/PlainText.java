package org.clipfile.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.clipfile.model.Article;
import org.clipfile.model.Clipping;
import org.jspecify.annotations.Nullable;

/**
 * A clipping in the archive's home format, the plain-text clipping, which can be imported again: a
 * labelled line a field, then the body.
 */
final class PlainText {
  private PlainText() {}

  static List<String> write(Clipping clipping, OutputStream out) throws IOException {
    out.write(text(clipping.article()).getBytes(StandardCharsets.UTF_8));
    return List.of();
  }

  private static String text(Article article) {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(oneLine(article.headline()));
    add(paragraphs, "Deck: ", article.deck());
    add(paragraphs, "By: ", article.byline() == null ? list(article.authors()) : article.byline());
    if (article.published() != null) {
      add(paragraphs, "Published on ", EnglishDates.of(article.published()));
    }
    if (article.clipped() != null) {
      add(paragraphs, "Document Date: ", EnglishDates.of(article.clipped()));
    }
    add(paragraphs, "Category: ", list(article.categories()));
    add(paragraphs, "Section: ", article.section());
    add(paragraphs, "Keywords: ", list(article.keywords()));
    add(paragraphs, "Language: ", article.language());
    add(paragraphs, "Link: ", article.url());
    add(paragraphs, "Publication: ", article.publication());
    add(paragraphs, "Source: ", article.source());
    paragraphs.add("Text:"); // so that no line of the body is taken for a label
    paragraphs.add(article.bodyText().strip());
    return String.join("\n\n", paragraphs) + "\n";
  }

  private static void add(List<String> paragraphs, String label, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      paragraphs.add(label + oneLine(value));
    }
  }

  private static @Nullable String list(List<String> values) {
    return values.isEmpty() ? null : String.join(", ", values);
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s*\\R\\s*", " ").strip();
  }
}

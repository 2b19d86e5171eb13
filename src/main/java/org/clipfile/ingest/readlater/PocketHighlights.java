package org.clipfile.ingest.readlater;

import java.util.stream.Collectors;
import org.clipfile.ingest.Companions;
import org.jsoup.nodes.Entities;

/** The passages marked in Pocket, which stand beside its table of links: they are text, so kept. */
final class PocketHighlights extends JsonExport {
  PocketHighlights() {
    super("pocket", null, "url", "highlights", "quote");
  }

  @Override
  SavedArticle article(JsonFields entry, JsonFields root) {
    String quotes =
        entry.objects("highlights").stream()
            .map(highlight ->
                "<blockquote><p>"
                    + Entities.escape(highlight.text("quote"))
                    + "</p></blockquote>"
                    + CsvArticles.paragraphs(highlight.text("note")))
            .collect(Collectors.joining());
    return new SavedArticle()
        .title(entry.text("title"))
        .url(entry.text("url"))
        .html(quotes, Companions.NONE)
        .clipped(
            entry.objects("highlights").stream()
                .findFirst()
                .map(highlight -> SavedDates.of(highlight.text("created_at")))
                .orElse(null));
  }
}

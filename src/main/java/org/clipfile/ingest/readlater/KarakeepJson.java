package org.clipfile.ingest.readlater;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clipfile.ingest.Companions;
import org.clipfile.ingest.InputSource;
import org.clipfile.ingest.Members;
import org.clipfile.ingest.RefusedInput;
import org.clipfile.model.ledger.RejectReason;

/**
 * The JSON of Karakeep, once Hoarder: links and notes; files are named but not in it. The lists of
 * the account stand behind the articles; each article takes those along that it is in.
 */
final class KarakeepJson extends JsonExport {
  private static final String LISTS = "lists";

  KarakeepJson() {
    super("karakeep", "bookmarks", "createdAt", "content", "tags");
  }

  @Override
  SavedArticle article(JsonFields entry, JsonFields root) throws RefusedInput {
    JsonFields content = entry.object("content");
    String note = entry.text("note");
    if (content.text("type").equals("asset") && note.isBlank()) {
      throw new RefusedInput(
          RejectReason.NO_ARTICLE, "The entry is a file, and the export does not hold it.");
    }
    String html = content.text("htmlContent");
    String description =
        entry.text("description").isBlank()
            ? content.text("description")
            : entry.text("description");
    List<String> lists = entry.texts(LISTS);
    return new SavedArticle()
        .title(title(entry, content))
        .url(content.text("url").isBlank() ? content.text("sourceUrl") : content.text("url"))
        .html(html.isBlank() ? CsvArticles.paragraphs(content.text("text")) : html, Companions.NONE)
        .remark("", note)
        .description(description + "\n" + entry.text("summary"))
        .authors(List.of(content.text("author")))
        .publication(content.text("publisher"))
        .keywords(entry.texts("tags"))
        .keywords(
            root.objects(LISTS).stream()
                .filter(list -> lists.contains(list.text("id")))
                .map(list -> list.text("name"))
                .toList())
        .starred(entry.flag("favourited"))
        .published(SavedDates.of(content.text("datePublished")))
        .clipped(SavedDates.of(entry.text("createdAt")));
  }

  private static String title(JsonFields entry, JsonFields content) {
    return entry.text("title").isBlank() ? content.text("title") : entry.text("title");
  }

  @Override
  public void split(InputSource source, Members members) throws IOException, RefusedInput {
    Map<String, String> lists = lists(source);
    try (InputStream in = source.stream()) {
      split(in, members, entry -> "{\"bookmarks\":[" + entry + "]" + named(lists, entry) + "}");
    }
  }

  /** The lists by their ids, as they stand. */
  private static Map<String, String> lists(InputSource source) {
    var lists = new LinkedHashMap<String, String>();
    try (InputStream in = source.stream()) {
      var elements = new JsonElements(in, LISTS);
      for (byte[] list = elements.next(); list != null; list = elements.next()) {
        String id = JsonFields.parse(list).text("id");
        if (!id.isEmpty()) {
          lists.put('"' + id + '"', new String(list, StandardCharsets.ISO_8859_1));
        }
      }
    } catch (IOException | RefusedInput e) {
      return lists; // the articles will say where the export breaks off
    }
    return lists;
  }

  private static String named(Map<String, String> lists, String entry) {
    if (lists.isEmpty()) {
      return "";
    }
    return lists.entrySet().stream()
        .filter(list -> entry.contains(list.getKey()))
        .map(Map.Entry::getValue)
        .collect(Collectors.joining(",", ",\"lists\":[", "]"));
  }
}

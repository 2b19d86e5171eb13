package org.clipfile.ingest.readlater;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.clipfile.ingest.Charsets;
import org.clipfile.ingest.Members;
import org.clipfile.ingest.RefusedInput;
import org.jspecify.annotations.Nullable;

/**
 * The ZIP file of Omnivore: {@code metadata_0_to_20.json} and so on, {@code content/SLUG.html}, and
 * what was marked as Markdown in {@code highlights/SLUG.md}.
 */
final class OmnivoreZip extends ZipExport {
  private static final Pattern METADATA = Pattern.compile("(.*/)?metadata_\\d+_to_\\d+\\.json");
  private static final String METADATA_OF_ONE = "metadata_0_to_1.json";
  private static final Pattern BLANK_LINES = Pattern.compile("\\R\\s*\\R");

  OmnivoreZip() {
    super("omnivore", Pattern.compile("metadata_\\d+_to_\\d+\\.json"));
  }

  @Override
  boolean isOne(ExportZip zip) throws IOException, RefusedInput {
    List<String> metadata = zip.names(METADATA);
    if (metadata.size() != 1) {
      return false;
    }
    try (InputStream in = zip.open(metadata.getFirst())) {
      var elements = new JsonElements(in, null);
      return elements.next() != null && elements.next() == null;
    }
  }

  @Override
  SavedArticle article(ExportZip zip, Resources resources) throws IOException, RefusedInput {
    String metadata = zip.names(METADATA).getFirst();
    byte @Nullable [] json = zip.find(metadata);
    JsonFields entry = JsonFields.parse(json == null ? new byte[0] : json).only(null);
    SavedArticle article = OmnivoreJson.saved(entry);
    String folder = folder(metadata);
    byte @Nullable [] content = zip.find(content(folder, entry));
    if (content != null) {
      article.html(Charsets.decode(content, null), resources.in(folder + "content/"));
    }
    byte @Nullable [] highlights = zip.find(highlights(folder, entry));
    if (highlights != null) {
      remarks(Charsets.decode(highlights, null), article);
    }
    return article;
  }

  /** Quotes are marked off by {@code >}; what follows one is what was written of it. */
  private static void remarks(String markdown, SavedArticle article) {
    var quote = new StringBuilder();
    var note = new StringBuilder();
    for (String block : BLANK_LINES.splitAsStream(markdown).toList()) {
      if (block.isBlank()) {
        continue;
      }
      boolean quoted = block.strip().startsWith(">");
      if (quoted && !quote.isEmpty() && !note.isEmpty()) {
        article.remark(quote.toString(), note.toString());
        quote.setLength(0);
        note.setLength(0);
      }
      (quoted ? quote : note).append(block.strip().replaceAll("(?m)^> ?", "")).append("\n\n");
    }
    article.remark(quote.toString(), note.toString());
  }

  @Override
  void split(ExportZip zip, Members members) throws IOException, RefusedInput {
    Set<String> taken = new HashSet<>();
    for (String metadata : zip.names(METADATA)) {
      taken.add(metadata);
      try (InputStream in = zip.open(metadata)) {
        if (!split(zip, metadata, new JsonElements(in, null), taken, members)) {
          return;
        }
      } catch (IOException e) {
        members.refuse(metadata, Export.damaged("The file is damaged: " + e.getMessage() + "."));
      }
    }
    addOthers(zip, taken, members);
  }

  private static boolean split(
      ExportZip zip, String metadata, JsonElements elements, Set<String> taken, Members members)
      throws IOException, RefusedInput {
    int number = 1;
    for (byte[] element = elements.next(); element != null; element = elements.next()) {
      String name = metadata.replaceFirst("\\.json$", "") + "/" + number++ + ".zip";
      boolean more;
      try {
        more = add(members, name, alone(zip, folder(metadata), element, taken));
      } catch (RefusedInput refused) {
        more = members.refuse(name, refused);
      }
      if (!more) {
        return false;
      }
    }
    return true;
  }

  private static Map<String, byte[]> alone(
      ExportZip zip, String folder, byte[] element, Set<String> taken)
      throws IOException, RefusedInput {
    var files = new LinkedHashMap<String, byte[]>();
    String json = "[" + new String(element, StandardCharsets.ISO_8859_1) + "]";
    files.put(METADATA_OF_ONE, json.getBytes(StandardCharsets.ISO_8859_1));
    JsonFields entry = JsonFields.parse(element);
    for (String name : List.of(content(folder, entry), highlights(folder, entry))) {
      byte @Nullable [] bytes = zip.find(name);
      if (bytes != null) {
        files.put(name.substring(folder.length()), bytes);
        taken.add(name);
      }
    }
    return files;
  }

  private static String folder(String metadata) {
    return metadata.substring(0, metadata.lastIndexOf('/') + 1);
  }

  private static String content(String folder, JsonFields entry) {
    return folder + "content/" + entry.text("slug") + ".html";
  }

  private static String highlights(String folder, JsonFields entry) {
    return folder + "highlights/" + entry.text("slug") + ".md";
  }
}

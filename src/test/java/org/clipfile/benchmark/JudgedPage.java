package org.clipfile.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.clipfile.ingest.Companions;
import org.clipfile.ingest.Extent;
import org.clipfile.ingest.Ingest;
import org.clipfile.ingest.InputSource;
import org.clipfile.model.Article;
import org.clipfile.model.ledger.Incoming;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A saved page, what Clipfile reads in it, and what it should read.
 *
 * @param article null where the page was refused
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record JudgedPage(String name, byte[] bytes, @Nullable Article article, JsonNode truth) {

  /** The pages below a folder that its {@code truth.json} knows, in the order of their names. */
  static List<JudgedPage> in(Path folder) throws IOException {
    JsonNode truths = JsonMapper.shared().readTree(folder.resolve("truth.json").toFile());
    Ingest ingest = Ingest.standard();
    var pages = new ArrayList<JudgedPage>();
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replaceFirst("\\.gz$", "");
        JsonNode truth = truths.get(name.replaceFirst("\\.html?$", ""));
        if (truth != null && name.matches(".*\\.html?")) {
          byte[] bytes = bytes(file);
          pages.add(new JudgedPage(name, bytes, read(ingest, name, bytes), truth));
        }
      }
    }
    return pages;
  }

  private static byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return (file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in).readAllBytes();
    }
  }

  private static @Nullable Article read(Ingest ingest, String name, byte[] bytes) {
    var source = InputSource.kept(name, bytes.length, () -> bytes, Companions.NONE, Extent.ARTICLE);
    for (Incoming incoming : ingest.read(source).incoming()) {
      if (incoming instanceof Incoming.Read read && !read.clippings().isEmpty()) {
        return read.clippings().getFirst().article();
      }
    }
    return null;
  }

  /** The text that was read, empty where there is none. */
  String text() {
    return article == null ? "" : article.bodyText();
  }

  /** What the truth has in a field; null where it has nothing. */
  @Nullable String told(String field) {
    JsonNode value = truth.path(field);
    if (value.isArray()) {
      return String.join("; ", value.values().stream().map(JsonNode::asString).toList());
    }
    return value.isNull() || value.isMissingNode() || value.asString().isBlank()
        ? null
        : value.asString();
  }
}

package org.clipfile.ingest.readlater;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clipfile.ingest.Charsets;
import org.clipfile.ingest.Members;
import org.clipfile.ingest.RefusedInput;
import org.clipfile.model.ledger.RejectReason;
import org.jspecify.annotations.Nullable;

/**
 * The ZIP file of {@code readeck export}: for each article {@code bookmarks/ID/info.json}, and in
 * {@code container} its text and pictures. What it tells of accounts, in {@code data.json}, is left
 * alone.
 */
final class ReadeckZip extends ZipExport {
  private static final Pattern FILE = Pattern.compile("((?:.*/)?bookmarks/[^/]+/)(.+)");
  private static final Pattern INFO = Pattern.compile("(?:.*/)?bookmarks/[^/]+/info\\.json");
  private static final Pattern ACCOUNTS = Pattern.compile("(?:.*/)?data\\.json");
  private static final String TEXT = "container/index.html";

  ReadeckZip() {
    super("readeck", Pattern.compile("bookmarks/[A-Za-z0-9]+/info\\.json"));
  }

  @Override
  boolean isOne(ExportZip zip) {
    return zip.names(INFO).size() == 1 && zip.names(ACCOUNTS).isEmpty();
  }

  @Override
  SavedArticle article(ExportZip zip, Resources resources) throws IOException, RefusedInput {
    String info = zip.names(INFO).getFirst();
    String folder = info.substring(0, info.lastIndexOf('/') + 1);
    byte @Nullable [] json = zip.find(info);
    JsonFields entry = JsonFields.parse(json == null ? new byte[0] : json);
    String site = entry.text("SiteName");
    var article =
        new SavedArticle()
            .title(entry.text("Title"))
            .url(entry.text("URL").isBlank() ? entry.text("InitialURL") : entry.text("URL"))
            .description(entry.text("Description"))
            .authors(entry.texts("Authors"))
            .publication(site.isBlank() ? entry.text("Domain") : site)
            .language(entry.text("Lang"))
            .keywords(entry.texts("Labels"))
            .starred(entry.flag("IsMarked"))
            .published(SavedDates.of(entry.text("Published")))
            .clipped(SavedDates.of(entry.text("Created")));
    byte @Nullable [] text = zip.find(folder + TEXT);
    if (text != null) {
      article.html(Charsets.decode(text, null), resources.in(folder + "container/"));
    }
    for (JsonFields annotation : entry.objects("Annotations")) {
      article.remark(annotation.text("text"), annotation.text("note"));
    }
    return article;
  }

  @Override
  void split(ExportZip zip, Members members) throws IOException, RefusedInput {
    Map<String, List<String>> articles = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>(zip.names(ACCOUNTS));
    Set<String> infos = new HashSet<>(zip.names(INFO));
    for (String name : zip.names()) {
      Matcher m = FILE.matcher(name);
      if (m.matches() && infos.contains(m.group(1) + "info.json")) {
        articles.computeIfAbsent(m.group(1), folder -> new ArrayList<>()).add(name);
        taken.add(name);
      }
    }
    for (Map.Entry<String, List<String>> article : articles.entrySet()) {
      String folder = article.getKey();
      String member = folder.substring(0, folder.length() - 1) + ".zip";
      boolean more;
      try {
        more = add(members, member, alone(zip, article.getValue()));
      } catch (RefusedInput refused) {
        more = members.refuse(member, refused);
      }
      if (!more) {
        return;
      }
    }
    addOthers(zip, taken, members);
  }

  private static Map<String, byte[]> alone(ExportZip zip, List<String> names)
      throws IOException, RefusedInput {
    var files = new TreeMap<String, byte[]>();
    long size = 0;
    for (String name : names) {
      byte @Nullable [] bytes = zip.find(name);
      if (bytes != null) {
        size += bytes.length;
        files.put(name.substring(name.indexOf("bookmarks/")), bytes);
      }
      if (size > Members.LARGEST - (1 << 20)) {
        throw new RefusedInput(
            RejectReason.TOO_LARGE, "The entry and its pictures are more than an import takes.");
      }
    }
    return files;
  }
}

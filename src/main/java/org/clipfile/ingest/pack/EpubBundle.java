package org.clipfile.ingest.pack;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.clipfile.ingest.BundleReader;
import org.clipfile.ingest.Input;
import org.clipfile.ingest.InputSource;
import org.clipfile.ingest.Members;
import org.clipfile.ingest.RefusedInput;
import org.clipfile.ingest.Xml;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Opens electronic books (EPUB 2 and 3), as which read-later services export articles: each
 * document that is to be read is a page, with the pictures beside it; the list of contents, style
 * sheets and the like are none. Where the package document cannot be read, each HTML file is.
 */
public final class EpubBundle implements BundleReader {
  /** The first file of the archive, not packed: OCF 3.3, 4.3. */
  private static final String MARK = "mimetypeapplication/epub+zip";

  private static final int MARK_AT = 30;

  @Override
  public String format() {
    return "epub";
  }

  @Override
  public boolean recognises(Input input) {
    byte[] b = input.bytes();
    return b.length > MARK_AT + MARK.length()
        && b[0] == 'P'
        && b[1] == 'K'
        && new String(b, MARK_AT, MARK.length(), StandardCharsets.ISO_8859_1).equals(MARK);
  }

  @Override
  public void open(InputSource source, Members members) throws IOException, RefusedInput {
    var channel = source.channel();
    members.closeAfterwards(channel);
    ZipFile zip;
    try {
      zip = ZipDirectory.open(channel);
    } catch (IOException e) { // it was cut off
      new ZipBundle().open(source, members);
      return;
    }
    members.closeAfterwards(zip);
    Set<String> pages = pages(zip);
    var files = new PackedFiles();
    for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
      if (!entry.isDirectory() && !entry.isUnixSymlink()) {
        files.put(entry.getName(), () -> ZipBundle.content(zip, entry));
      }
    }
    files.handOn(
        members, name -> pages.isEmpty() ? name.matches("(?i).*\\.x?html?") : pages.contains(name));
  }

  /** The documents of the spine, but the list of contents; none where that cannot be told. */
  private static Set<String> pages(ZipFile zip) throws IOException {
    Element container = xml(zip, "META-INF/container.xml");
    Element root = container == null ? null : Xml.first(container, "rootfile");
    String path = root == null ? "" : root.attr("full-path");
    Element book = xml(zip, path);
    var pages = new HashSet<String>();
    if (book == null) {
      return pages;
    }
    var spine = new HashSet<String>();
    for (Element item : all(book, "itemref")) {
      spine.add(item.attr("idref"));
    }
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    for (Element item : all(book, "item")) {
      if (spine.contains(item.id()) && !item.attr("properties").matches(".*\\bnav\\b.*")) {
        pages.add(PackedFiles.normalised(folder + decoded(item.attr("href"))));
      }
    }
    return pages;
  }

  /** By the local name, whatever the prefix. */
  private static Iterable<Element> all(Element book, String name) {
    return book.stream()
        .filter(e -> e.tagName().substring(e.tagName().indexOf(':') + 1).equals(name))
        .toList();
  }

  private static String decoded(String href) {
    try {
      return URLDecoder.decode(href.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return href; // a percent sign that is only that
    }
  }

  private static @Nullable Element xml(ZipFile zip, String name) throws IOException {
    ZipArchiveEntry entry = zip.getEntry(name);
    if (entry == null) {
      return null;
    }
    try (InputStream in = ZipBundle.content(zip, entry)) {
      return Xml.read(Members.bytes(in)).root();
    } catch (RefusedInput e) {
      return null; // the pages may be whole nevertheless
    }
  }
}

package org.clipfile.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Saved web pages to measure with: real ones where a folder holds some, packed or not, else made-up
 * ones. A page may be written often; each time it has an address of its own and the words of its
 * longer texts in another order, so that none is taken for a duplicate or a copy, of which there
 * are few among the pages that people save.
 */
final class SavedPages {
  /** Where the development pages lie beside the project. */
  private static final Path DEVELOPMENT = Path.of("..", "shared", "data", "pages");

  private static final int GENERATED = 200;

  private static final Pattern HEAD =
      Pattern.compile("<head(\\s[^>]*)?>", Pattern.CASE_INSENSITIVE);

  /** Between two tags, and no script. */
  private static final Pattern TEXT = Pattern.compile("(?<=>)[^<>{}]{60,}(?=<)");

  private final String kind;
  private final List<byte[]> pages;

  private SavedPages(String kind, List<byte[]> pages) {
    this.kind = kind;
    this.pages = pages;
  }

  /** Those of a folder, or where none is named the development pages, or generated ones. */
  static SavedPages of(String folder) throws IOException {
    Path from = folder.isEmpty() ? DEVELOPMENT : Path.of(folder);
    if (Files.isDirectory(from)) {
      return new SavedPages("real", read(from));
    }
    var generated = new GeneratedPages();
    var pages = new ArrayList<byte[]>();
    for (int number = 1; number <= GENERATED; number++) {
      pages.add(generated.page(number).getBytes(StandardCharsets.UTF_8));
    }
    return new SavedPages("generated", pages);
  }

  private static List<byte[]> read(Path folder) throws IOException {
    var pages = new ArrayList<byte[]>();
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(SavedPages::isPage).sorted().toList()) {
        try (InputStream in = Files.newInputStream(file)) {
          boolean packed = file.toString().endsWith(".gz");
          pages.add((packed ? new GZIPInputStream(in) : in).readAllBytes());
        }
      }
    }
    return pages;
  }

  private static boolean isPage(Path file) {
    return file.toString().matches(".*\\.html?(\\.gz)?");
  }

  int count() {
    return pages.size();
  }

  /** In words. */
  String describe() {
    long bytes = pages.stream().mapToLong(page -> page.length).sum();
    return "%d %s pages of %d kB on average"
        .formatted(pages.size(), kind, bytes / 1000 / pages.size());
  }

  /** Writes each page so many times; returns all files. */
  List<Path> write(Path folder, int copies) throws IOException {
    var files = new ArrayList<Path>();
    for (int copy = 1; copy <= copies; copy++) {
      Path part = Files.createDirectories(folder.resolve("copy" + copy));
      for (int i = 0; i < pages.size(); i++) {
        Path file = part.resolve(i + ".html");
        Files.write(file, copy(pages.get(i), copy, "https://copies.example/" + copy + "/" + i));
        files.add(file);
      }
    }
    return files;
  }

  private static byte[] copy(byte[] page, int number, String address) {
    String text = new String(page, StandardCharsets.ISO_8859_1); // keeps every byte
    Matcher head = HEAD.matcher(text);
    int at = head.find() ? head.end() : 0;
    String other =
        TEXT.matcher(text.substring(at))
            .replaceAll(words -> Matcher.quoteReplacement(reordered(words.group(), number)));
    return (text.substring(0, at) + "<link rel=\"canonical\" href=\"" + address + "\">" + other)
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Every so manieth word, and then those between. */
  private static String reordered(String text, int stride) {
    String[] words = text.split(" ", -1);
    var order = new ArrayList<String>();
    for (int first = 0; first < stride; first++) {
      for (int i = first; i < words.length; i += stride) {
        order.add(words[i]);
      }
    }
    return String.join(" ", order);
  }
}

package org.clipfile.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.clipfile.model.Article;
import org.clipfile.testing.TempFolder;

/**
 * What an import of very many files, and one of a very large mailbox, hold in memory: each runs in
 * a process of its own with a heap of 512 MB, which {@link ImportProcess} watches. An argument
 * scales the sizes: 0.01 is a hundredth.
 */
final class MemoryBenchmark {
  private static final int FILES = 200_000;
  private static final long MAILBOX = 5L << 30;
  private static final String HEAP = "-Xmx512m";

  private MemoryBenchmark() {}

  public static void main(String[] args) throws Exception {
    double scale = args.length == 0 || args[0].isEmpty() ? 1 : Double.parseDouble(args[0]);
    try (TempFolder folder = TempFolder.create()) {
      int files = (int) (FILES * scale);
      Path many = Files.createDirectories(folder.path().resolve("many"));
      write(many, files);
      System.out.println(files + " small files, text and HTML, in one folder:");
      run(folder.path().resolve("archive-of-files"), many);
    }
    try (TempFolder folder = TempFolder.create()) {
      Path mailbox = folder.path().resolve("large.mbox");
      int mails = new GeneratedMailbox().write(mailbox, (long) (MAILBOX * scale));
      System.out.printf("a mailbox of %d MB with %d mails:%n", Files.size(mailbox) >> 20, mails);
      run(folder.path().resolve("archive-of-mails"), mailbox);
    }
  }

  private static void write(Path folder, int count) throws IOException {
    var clippings = new GeneratedClippings();
    for (int number = 1; number <= count; number++) {
      var clipping = clippings.clipping(number);
      if (number % 2 == 0) {
        Files.writeString(folder.resolve(number + ".txt"), clippings.text(clipping));
      } else {
        Files.writeString(folder.resolve(number + ".html"), page(clipping.article(), number));
      }
    }
  }

  private static String page(Article article, int number) {
    var menu = new StringBuilder();
    for (int i = new Random(number).nextInt(20); i >= 0; i--) {
      menu.append("<li><a href=\"/").append(i).append("\">Section ").append(i).append("</a></li>");
    }
    return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>"
        + article.headline()
        + "</title></head><body><nav><ul>"
        + menu
        + "</ul></nav><article><h1>"
        + article.headline()
        + "</h1><p>"
        + article.bodyText().replace("\n\n", "</p>\n<p>")
        + "</p></article></body></html>\n";
  }

  private static void run(Path archive, Path input) throws IOException, InterruptedException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            HEAP,
            "-XX:+UseSerialGC",
            "-classpath",
            System.getProperty("java.class.path"),
            ImportProcess.class.getName(),
            archive.toString(),
            input.toString());
    int status = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (status != 0) {
      throw new IllegalStateException("the import ended with status " + status);
    }
  }
}

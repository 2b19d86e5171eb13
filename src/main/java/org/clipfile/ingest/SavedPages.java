package org.clipfile.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The folders that browsers save beside a page, named after it: {@code News.html} and {@code
 * News_files}, in each browser's language.
 */
public final class SavedPages {
  private static final List<String> SUFFIXES =
      List.of(
          "_files",
          ".files",
          "-files",
          " files",
          "_dateien",
          "-dateien",
          "_fichiers",
          "_archivos",
          "_file",
          "_arquivos",
          "_ficheiros",
          "_bestanden",
          "_pliki",
          "_soubory",
          "_filer",
          "_tiedostot",
          "_fitxers",
          "_elemei",
          "_datoteke",
          "-gegevens",
          "_dosyalar",
          "_файлы",
          "_ملفات",
          ".файлы",
          "_קבצים",
          "_फ़ाइलें",
          "_ファイル",
          "_파일",
          "_文件",
          "_檔案",
          ".resources");

  private static final List<String> PAGES = List.of(".html", ".htm", ".xhtml", ".HTML", ".HTM");

  private SavedPages() {}

  /** Whether one of a file's folders belongs to a page beside it. */
  static boolean isCompanion(Path file) {
    String separator = file.getFileSystem().getSeparator();
    return isCompanion(
        file.toString().replace(separator, "/"),
        page -> Files.isRegularFile(Path.of(page.replace("/", separator))));
  }

  /** Whether a folder has such a name that it may belong to a page. */
  public static boolean isNamedAfterPage(Path folder) {
    return page(String.valueOf(folder.getFileName())) != null;
  }

  /** The page beside a folder that the folder belongs to; empty where there is none. */
  public static Optional<Path> pageOf(Path folder) {
    String page = page(String.valueOf(folder.getFileName()));
    return page == null
        ? Optional.empty()
        : PAGES.stream()
            .map(ending -> folder.resolveSibling(page + ending))
            .filter(Files::isRegularFile)
            .findFirst();
  }

  /**
   * Whether one of a file's folders belongs to a page beside it.
   *
   * @param path folders parted by {@code /}
   * @param isFile whether there is a file of this path
   */
  public static boolean isCompanion(String path, Predicate<String> isFile) {
    int end = path.lastIndexOf('/');
    while (end > 0) {
      String folder = path.substring(0, end);
      end = folder.lastIndexOf('/');
      String page = page(folder.substring(end + 1));
      if (page != null && hasPage(folder.substring(0, end + 1) + page, isFile)) {
        return true;
      }
    }
    return false;
  }

  /** The name of the page a folder belongs to, without its ending, or null. */
  private static @Nullable String page(String folder) {
    String lower = folder.toLowerCase(Locale.ROOT);
    for (String suffix : SUFFIXES) {
      if (lower.endsWith(suffix) && lower.length() > suffix.length()) {
        return folder.substring(0, folder.length() - suffix.length());
      }
    }
    return null;
  }

  private static boolean hasPage(String page, Predicate<String> isFile) {
    return PAGES.stream().anyMatch(ending -> isFile.test(page + ending));
  }
}

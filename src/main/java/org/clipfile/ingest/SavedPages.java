package org.clipfile.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The folders that browsers save beside a page, named after it: {@code News.html} and {@code
 * News_files}, in each browser's language.
 */
final class SavedPages {
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
    for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
      String page = page(folder);
      if (page != null && hasPage(folder, page)) {
        return true;
      }
    }
    return false;
  }

  /** The name of the page a folder belongs to, without its ending, or null. */
  private static @Nullable String page(Path folder) {
    Path name = folder.getFileName();
    if (name == null) {
      return null;
    }
    String lower = name.toString().toLowerCase(Locale.ROOT);
    for (String suffix : SUFFIXES) {
      if (lower.endsWith(suffix) && lower.length() > suffix.length()) {
        return name.toString().substring(0, name.toString().length() - suffix.length());
      }
    }
    return null;
  }

  private static boolean hasPage(Path folder, String page) {
    return PAGES.stream()
        .anyMatch(ending -> Files.isRegularFile(folder.resolveSibling(page + ending)));
  }
}

package org.clipfile.export.pdf.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fonts of the system, read one by one only when a character asks for them, and remembered.
 * Fonts whose makers forbid embedding are passed over. Thread-safe.
 */
final class SystemFonts {
  private final List<Path> files;
  private final Map<Path, List<Font>> read = new ConcurrentHashMap<>();
  private final Map<String, Optional<Face>> found = new ConcurrentHashMap<>();
  private final Map<String, Face> faces = new ConcurrentHashMap<>();

  SystemFonts(List<Path> files) {
    this.files = files;
  }

  /** The face for the Han, kana and Hangul of a style, or null where the system has none. */
  @Nullable Face cjk(CjkStyle style, boolean bold) {
    return found
        .computeIfAbsent(style + (bold ? " bold" : ""), k -> findCjk(style, bold))
        .orElse(null);
  }

  /** A face that displays the text, or null where the system has none. */
  @Nullable Face displaying(String text, boolean bold) {
    return found.computeIfAbsent((bold ? "b:" : "r:") + text, k -> find(text, bold)).orElse(null);
  }

  private Optional<Face> findCjk(CjkStyle style, boolean bold) {
    String cut = bold ? "bold" : "regular";
    Stream<Font> panCjk =
        Stream.of("notoserifcjk", "sourcehanserif", "notosanscjk", "sourcehansans")
            .flatMap(family ->
                fontsOf(family).filter(f -> isCut(f, cut)).filter(f -> isStyle(f, style)));
    Stream<Font> others = style.others().stream().flatMap(this::fontsOf);
    return Stream.concat(panCjk, others).findFirst().map(font -> new Face(font, Script.CJK, false));
  }

  private Stream<Font> fontsOf(String start) {
    return files.stream()
        .filter(f -> FontFolders.name(f).startsWith(start))
        .flatMap(f -> fonts(f).stream());
  }

  private static boolean isCut(Font font, String cut) {
    return font.getPSName().toLowerCase(Locale.ROOT).endsWith("-" + cut);
  }

  private static boolean isStyle(Font font, CjkStyle style) {
    String family = font.getFamily(Locale.ROOT);
    return family.endsWith(" " + style.suffix()) || family.endsWith("CJK" + style.suffix());
  }

  private Optional<Face> find(String text, boolean bold) {
    String script = scriptName(text);
    return Stream.of(
            named("notoserif", script, bold), // a book face, as the rest
            named("noto", script, bold),
            named("", script, bold),
            named("noto", "", bold),
            files.stream())
        .flatMap(s -> s)
        .flatMap(f -> fonts(f).stream())
        .filter(f -> text.codePoints().allMatch(c -> Ignorable.is(c) || f.canDisplay(c)))
        .findFirst()
        .map(this::face);
  }

  private Face face(Font font) {
    return faces.computeIfAbsent(font.getPSName(), name -> new Face(font, Script.OTHER, false));
  }

  private Stream<Path> named(String start, String part, boolean bold) {
    return files.stream()
        .filter(f -> FontFolders.name(f).startsWith(start))
        .filter(f -> FontFolders.name(f).contains(part))
        .filter(f -> FontFolders.name(f).contains(bold ? "-bold." : "-regular."));
  }

  private static String scriptName(String text) {
    return Character.UnicodeScript.of(text.codePointAt(0))
        .name()
        .replace("_", "")
        .toLowerCase(Locale.ROOT);
  }

  private List<Font> fonts(Path file) {
    return read.computeIfAbsent(file, SystemFonts::read);
  }

  private static List<Font> read(Path file) {
    if (!EmbeddingRights.allow(file)) {
      return List.of();
    }
    try {
      return List.of(Font.createFonts(file.toFile()));
    } catch (IOException | FontFormatException e) {
      return List.of();
    }
  }
}

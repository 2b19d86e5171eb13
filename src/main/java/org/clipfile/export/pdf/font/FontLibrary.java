package org.clipfile.export.pdf.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All faces there are: those that come with Clipfile, and those of the system. Each is read once
 * for the whole process. Thread-safe.
 */
public final class FontLibrary {
  private static final FontLibrary SHARED =
      new FontLibrary(new SystemFonts(FontFolders.ofSystem()));

  private static final String FOLDER = "/org/clipfile/export/pdf/fonts/";

  /** Graphemes are many: Han alone has tens of thousands. */
  private static final int REMEMBERED = 20_000;

  /** Of a kilobyte each. */
  private static final int MOST_PAGES = 4_000;

  static final Page NO_PAGE = new Page(-1);

  private final Map<String, Face> bundled = new ConcurrentHashMap<>();
  private final Map<FontChooser.Wish, Optional<Face>> chosen = new ConcurrentHashMap<>();
  private final Map<PageOf, Page> pages = new ConcurrentHashMap<>();
  private final SystemFonts system;

  FontLibrary(SystemFonts system) {
    this.system = system;
  }

  /** The library of this process. */
  public static FontLibrary shared() {
    return SHARED;
  }

  /** What was found for a wish before, in whichever document; else looked for and remembered. */
  Optional<Face> remembered(
      FontChooser.Wish wish, Function<FontChooser.Wish, Optional<Face>> search) {
    Optional<Face> known = chosen.get(wish);
    if (known == null) {
      known = search.apply(wish);
      if (chosen.size() >= REMEMBERED) {
        chosen.clear();
      }
      chosen.put(wish, known);
    }
    return known;
  }

  /** What was found for 256 characters that follow one another. Racing writers write the same. */
  static final class Page {
    private final int number;
    private final AtomicReferenceArray<Optional<Face>> faces = new AtomicReferenceArray<>(256);

    Page(int number) {
      this.number = number;
    }

    int number() {
      return number;
    }

    /** The face of a character of this page, empty where no font has it; null where not known. */
    @SuppressWarnings("NullableOptional") // three answers, asked for once a character
    @Nullable Optional<Face> face(char c) {
      return faces.get(c & 0xFF);
    }

    void put(char c, Optional<Face> face) {
      faces.set(c & 0xFF, face);
    }
  }

  private record PageOf(FontChooser.Look look, int number) {}

  /** What was found in this look for the characters of a page, in whichever document. */
  Page page(FontChooser.Look look, int number) {
    if (pages.size() >= MOST_PAGES) {
      pages.clear();
    }
    return pages.computeIfAbsent(new PageOf(look, number), of -> new Page(of.number()));
  }

  Face bundled(BundledFamily family, boolean bold, boolean italic) {
    String file = family.file(bold, italic);
    return bundled.computeIfAbsent(
        file, f -> new Face(read(f), family.script(), f.endsWith("Italic.ttf"), true));
  }

  /** The system's face for Han, kana and Hangul in the style of a language, or null. */
  @Nullable Face cjk(CjkStyle style, boolean bold) {
    return system.cjk(style, bold);
  }

  /** A face of the system that displays the text, or null. */
  @Nullable Face system(String text, boolean bold) {
    return system.displaying(text, bold);
  }

  private static Font read(String file) {
    try (InputStream in = FontLibrary.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("The font " + file + " is missing from the program.");
      }
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException e) {
      throw new UncheckedIOException("The font " + file + " cannot be read.", e);
    } catch (FontFormatException e) {
      throw new IllegalStateException("The font " + file + " is damaged.", e);
    }
  }
}

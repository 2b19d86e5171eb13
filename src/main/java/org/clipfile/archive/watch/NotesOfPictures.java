package org.clipfile.archive.watch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clipfile.archive.Imports;
import org.clipfile.ingest.Charsets;
import org.clipfile.ingest.markdown.MarkdownReader;
import org.clipfile.model.Picture;

/**
 * Finds the notes that may show some pictures: in them stands a picture's name, however it is
 * written there. One that names a picture and does not show it is found too. Thread-safe.
 */
final class NotesOfPictures {
  /** In bytes; a longer file is no note. */
  private static final int LONGEST = 4 << 20;

  private static final Pattern PERCENT = Pattern.compile("(?:%\\p{XDigit}{2})+");

  private final Set<String> names = new HashSet<>();
  private final Set<String> endings = new HashSet<>();
  private final Set<Integer> lengths = new HashSet<>();
  private final Imports imports;

  NotesOfPictures(Collection<Path> pictures, Imports imports) {
    for (Path picture : pictures) {
      String name = plain(String.valueOf(picture.getFileName()));
      names.add(name);
      endings.add(name.substring(name.lastIndexOf('.')));
      lengths.add(name.length());
    }
    this.imports = imports;
  }

  /** Whether a file is such a note. What cannot be read is none. */
  boolean has(Path file) {
    if (!MarkdownReader.isNote(file.toString())) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LONGEST + 1);
      return bytes.length <= LONGEST
          && names(plain(Charsets.decode(bytes, null)))
          && !isDeleted(file, bytes);
    } catch (IOException | SecurityException e) {
      return false;
    }
  }

  /**
   * Whether its owner had it in the archive and threw it out, by undoing its import or for good.
   */
  private boolean isDeleted(Path file, byte[] bytes) {
    return !imports.keeps(Picture.sha256(bytes)) && !imports.lastRejected(file);
  }

  private boolean names(String text) {
    for (String ending : endings) {
      for (int at = text.indexOf(ending); at >= 0; at = text.indexOf(ending, at + 1)) {
        int end = at + ending.length();
        if (lengths.stream().anyMatch(length -> isName(text, end - length, end))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isName(String text, int start, int end) {
    return start >= 0
        && (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
        && names.contains(text.substring(start, end));
  }

  /** As it is compared: addresses hide signs behind percent signs, Markdown behind backslashes. */
  private static String plain(String text) {
    String plain =
        PERCENT
            .matcher(text.replace("\\", "").replace("&amp;", "&"))
            .replaceAll(signs ->
                Matcher.quoteReplacement(URLDecoder.decode(signs.group(), StandardCharsets.UTF_8)));
    return Normalizer.normalize(plain, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}

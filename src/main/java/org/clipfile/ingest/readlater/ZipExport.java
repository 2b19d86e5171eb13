package org.clipfile.ingest.readlater;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clipfile.ingest.Companions;
import org.clipfile.ingest.Input;
import org.clipfile.ingest.InputSource;
import org.clipfile.ingest.Members;
import org.clipfile.ingest.RefusedInput;
import org.clipfile.ingest.pack.ZipBundle;
import org.jspecify.annotations.Nullable;

/** An export that is a ZIP file with files for each article, told by their names. */
abstract class ZipExport implements Export {
  private final String format;
  private final Pattern mark;

  /**
   * @param mark finds the name of a file that each such export has
   */
  ZipExport(String format, Pattern mark) {
    this.format = format;
    this.mark = mark;
  }

  @Override
  public final String format() {
    return format;
  }

  @Override
  public final boolean fits(Input input) {
    return ExportZip.names(input, mark);
  }

  @Override
  public final boolean isOne(Input input) {
    try (var zip = new ExportZip(input.bytes())) {
      return isOne(zip);
    } catch (IOException | RefusedInput | RuntimeException e) {
      return false; // a bundle says what is wrong with it
    }
  }

  abstract boolean isOne(ExportZip zip) throws IOException, RefusedInput;

  /** The article of an export of one, which is read from the archive's own bytes. */
  @Override
  public final SavedArticle article(Input input) throws RefusedInput {
    try (var zip = new ExportZip(input.bytes())) {
      return article(zip, (folder, path) -> resource(input.bytes(), folder + path));
    } catch (IOException e) {
      throw Export.damaged("The entry is damaged: " + e.getMessage() + ".");
    }
  }

  /** Finds a file that a text in a folder refers to. */
  @FunctionalInterface
  interface Resources {
    Optional<byte[]> find(String folder, String path);

    default Companions in(String folder) {
      return path -> find(folder, path);
    }
  }

  abstract SavedArticle article(ExportZip zip, Resources resources)
      throws IOException, RefusedInput;

  private static Optional<byte[]> resource(byte[] archive, String name) {
    try (var zip = new ExportZip(archive)) {
      return Optional.ofNullable(zip.find(name));
    } catch (IOException | RefusedInput e) {
      return Optional.empty(); // a picture that cannot be read is a missing picture
    }
  }

  @Override
  public final void split(InputSource source, Members members) throws IOException, RefusedInput {
    ExportZip zip;
    try {
      zip = new ExportZip(source.channel());
    } catch (IOException e) {
      new ZipBundle().open(source, members); // cut off: what is left of its files
      return;
    }
    try (zip) {
      split(zip, members);
    }
  }

  abstract void split(ExportZip zip, Members members) throws IOException, RefusedInput;

  /** Hands on files as an export of one. Returns whether to go on. */
  static boolean add(Members members, String name, Map<String, byte[]> files) throws RefusedInput {
    return members.add(name, ExportZip.pack(files), Companions.NONE);
  }

  /** Hands on the files that belong to no article, each as what it is. */
  static void addOthers(ExportZip zip, Collection<String> taken, Members members)
      throws IOException, RefusedInput {
    for (String name : zip.names()) {
      if (taken.contains(name) || name.startsWith(".") || name.contains("__MACOSX/")) {
        continue;
      }
      boolean more;
      try {
        byte @Nullable [] bytes = zip.find(name);
        more = bytes == null || members.add(name, bytes, Companions.NONE);
      } catch (RefusedInput refused) {
        more = members.refuse(name, refused);
      }
      if (!more) {
        return;
      }
    }
  }
}

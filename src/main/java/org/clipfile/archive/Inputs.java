package org.clipfile.archive;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.clipfile.ingest.ImportedFolder;
import org.clipfile.ingest.InputSource;
import org.clipfile.ingest.NamedPictures;
import org.clipfile.ingest.PictureIndex;
import org.clipfile.model.ledger.Incoming;
import org.clipfile.model.ledger.Outcome;
import org.clipfile.model.ledger.RejectReason;
import org.jspecify.annotations.Nullable;

/**
 * The inputs of an import, in a steady order: named files, and what lies in named folders; pictures
 * after all that may show them. In folders, hidden files and the companions of saved pages are no
 * inputs of their own.
 */
final class Inputs {
  /** Told of each input. */
  interface Visitor {
    /** A file to be read. Returns whether to go on. */
    boolean file(InputSource file);

    /** Something that cannot even be looked into. Returns whether to go on. */
    boolean refused(Incoming.Refused refused);
  }

  private final List<Path> paths;
  private final List<ImportedFolder> within;
  private final NamedPictures named;
  private final Predicate<Path> companion;

  /**
   * The inputs at these paths.
   *
   * @param within the folders in which named files lie that may find pictures all over them
   */
  Inputs(List<Path> paths, List<Path> within, Predicate<Path> companion) {
    this.paths = plain(paths);
    this.within = plain(within).stream().map(ImportedFolder::new).toList();
    this.named = new NamedPictures(within.isEmpty() ? this.paths : List.of());
    this.companion = companion;
  }

  private static List<Path> plain(List<Path> paths) {
    return paths.stream().map(p -> p.toAbsolutePath().normalize()).toList();
  }

  /** Walks all inputs until the visitor has enough. */
  void walk(Visitor visitor) {
    var walk = new Walk(visitor);
    for (Path path : paths) {
      boolean goOn =
          Files.isDirectory(path)
              ? walk.folder(path, new ImportedFolder(path))
              : walk.file(path, around(path));
      if (!goOn) {
        return;
      }
    }
    walk.pictures();
  }

  private @Nullable ImportedFolder around(Path file) {
    return within.stream()
        .filter(folder -> folder.holds(file))
        .findFirst()
        .orElse(named.isEmpty() ? null : new ImportedFolder(file.resolveSibling(""), named));
  }

  /** The size of all inputs in bytes, or less where told to stop. */
  long bytes(BooleanSupplier goOn) {
    var sum =
        new Visitor() {
          private long bytes;

          @Override
          public boolean file(InputSource file) {
            bytes += file.size();
            return goOn.getAsBoolean();
          }

          @Override
          public boolean refused(Incoming.Refused refused) {
            return goOn.getAsBoolean();
          }
        };
    walk(sum);
    return sum.bytes;
  }

  /** One walk through all inputs. */
  private final class Walk {
    private final Visitor visitor;
    private final List<Path> pictures = new ArrayList<>();
    private final Set<Path> open = new HashSet<>();

    Walk(Visitor visitor) {
      this.visitor = visitor;
    }

    boolean folder(Path folder, ImportedFolder top) {
      List<Path> children;
      Path real;
      try {
        real = folder.toRealPath();
        children = children(folder);
      } catch (IOException | SecurityException e) {
        return visitor.refused(refuse(folder, "The folder cannot be read."));
      }
      if (!open.add(real)) {
        return visitor.refused(refuse(folder, "The folder is a link back into itself."));
      }
      for (Path child : children) {
        boolean goOn =
            Files.isDirectory(child)
                ? companion.test(child) || folder(child, top)
                : companion.test(child) || file(child, top);
        if (!goOn) {
          return false;
        }
      }
      open.remove(real);
      return true;
    }

    /** Returns whether to go on; a picture has to wait. */
    boolean file(Path file, @Nullable ImportedFolder top) {
      return PictureIndex.isPicture(String.valueOf(file.getFileName()))
          ? pictures.add(file)
          : visitor.file(top == null ? InputSource.of(file) : InputSource.of(file, top));
    }

    void pictures() {
      boolean alone = pictures.equals(paths) && within.isEmpty();
      for (Path picture : pictures) {
        InputSource source =
            alone
                ? InputSource.of(picture)
                : InputSource.of(picture, new ImportedFolder(picture.resolveSibling("")));
        if (!visitor.file(source)) {
          return;
        }
      }
    }
  }

  private static List<Path> children(Path folder) throws IOException {
    var children = new ArrayList<Path>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path child : stream) {
        if (!String.valueOf(child.getFileName()).startsWith(".")) {
          children.add(child);
        }
      }
    } catch (java.nio.file.DirectoryIteratorException e) {
      throw e.getCause();
    }
    Collections.sort(children);
    return children;
  }

  private static Incoming.Refused refuse(Path folder, String detail) {
    return new Incoming.Refused(
        folder.toString(), new Outcome.Rejected(RejectReason.UNREADABLE, detail));
  }
}

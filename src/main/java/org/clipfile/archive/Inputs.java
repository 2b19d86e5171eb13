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
import org.clipfile.ingest.InputSource;
import org.clipfile.model.ledger.Incoming;
import org.clipfile.model.ledger.Outcome;
import org.clipfile.model.ledger.RejectReason;

/**
 * The inputs of an import, in a steady order: named files, and what lies in named folders. In
 * folders, hidden files and the companions of saved pages are no inputs of their own.
 */
final class Inputs {
  /** Told of each input. */
  interface Visitor {
    /** A file to be read. Returns whether to go on. */
    boolean file(Path file);

    /** Something that cannot even be looked into. Returns whether to go on. */
    boolean refused(Incoming.Refused refused);
  }

  private final List<Path> paths;
  private final Predicate<Path> companion;

  Inputs(List<Path> paths, Predicate<Path> companion) {
    this.paths = paths.stream().map(p -> p.toAbsolutePath().normalize()).toList();
    this.companion = companion;
  }

  /** Walks all inputs until the visitor has enough. */
  void walk(Visitor visitor) {
    for (Path path : paths) {
      boolean goOn =
          Files.isDirectory(path) ? folder(path, visitor, new HashSet<>()) : visitor.file(path);
      if (!goOn) {
        return;
      }
    }
  }

  /** The size of all inputs in bytes, or less where told to stop. */
  long bytes(BooleanSupplier goOn) {
    var sum =
        new Visitor() {
          private long bytes;

          @Override
          public boolean file(Path file) {
            bytes += InputSource.of(file).size();
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

  private boolean folder(Path folder, Visitor visitor, Set<Path> open) {
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
              ? isCompanion(child) || folder(child, visitor, open)
              : isCompanion(child) || visitor.file(child);
      if (!goOn) {
        return false;
      }
    }
    open.remove(real);
    return true;
  }

  private boolean isCompanion(Path path) {
    return companion.test(path);
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

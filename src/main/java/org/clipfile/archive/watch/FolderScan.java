package org.clipfile.archive.watch;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.clipfile.archive.Archive;
import org.clipfile.archive.watch.WatchedFolder.State;
import org.clipfile.ingest.PictureIndex;
import org.clipfile.ingest.SavedPages;
import org.clipfile.task.Cancellation;
import org.jspecify.annotations.Nullable;

/**
 * One walk through a folder: which inputs lie in it, and how each looks. Asks the system once for
 * each file and opens none. An empty file is one that is still to be written.
 */
final class FolderScan {
  private final Path root;
  private final Cancellation cancellation;
  private final Map<Path, Stamp> inputs = new HashMap<>();
  private final Map<Path, Stamp> companions = new HashMap<>();
  private final Set<Path> early = new HashSet<>();
  private final State state;
  private final Duration duration;

  /** Walks through a folder. Never throws: what cannot be read is not there, or is told. */
  FolderScan(Path root, InstantSource clock, Cancellation cancellation) {
    this.root = root;
    this.cancellation = cancellation;
    Instant start = clock.instant();
    this.state = walk();
    this.duration = Duration.between(start, clock.instant());
  }

  /** Whether the walk was broken off. */
  boolean isCut() {
    return cancellation.requested();
  }

  /** How long the walk took. */
  Duration duration() {
    return duration;
  }

  State state() {
    return state;
  }

  /** The inputs, and folders that cannot be looked into. */
  Set<Path> inputs() {
    return inputs.keySet();
  }

  /** An input as it looks together with its companions. */
  Stamp whole(Path input) {
    return inputs.getOrDefault(input, Stamp.NONE).plus(companions.getOrDefault(input, Stamp.NONE));
  }

  /** Whether an input may turn out to belong to a page or note that is not there yet. */
  boolean isEarly(Path input) {
    return early.contains(input);
  }

  private State walk() {
    try {
      if (!Files.isDirectory(root)) {
        return State.ABSENT;
      }
      if (Archive.isArchive(root)) {
        return State.ARCHIVE;
      }
      Files.walkFileTree(
          root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Visitor());
      return State.WATCHED;
    } catch (AccessDeniedException e) {
      return State.UNREADABLE;
    } catch (IOException | SecurityException e) {
      return State.ABSENT;
    }
  }

  private final class Visitor extends SimpleFileVisitor<Path> {
    private @Nullable Path pageFolder;
    private @Nullable Path page;

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (folder.equals(root)) {
        return FileVisitResult.CONTINUE;
      }
      if (PassedOver.is(folder) || Archive.isArchive(folder)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      if (pageFolder == null && SavedPages.isNamedAfterPage(folder)) {
        pageFolder = folder;
        page = SavedPages.pageOf(folder).orElse(null);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException cutShort) {
      if (folder.equals(pageFolder)) {
        pageFolder = null;
        page = null;
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile()) {
        found(file, Stamp.of(attributes));
      }
      return cancellation.requested() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    private void found(Path file, Stamp stamp) {
      if (page != null) {
        companions.merge(page, stamp, Stamp::plus);
      } else if (stamp.size() != 0 && !PassedOver.is(file)) {
        inputs.put(file, stamp);
        if (pageFolder != null || PictureIndex.isPicture(file.toString())) {
          early.add(file);
        }
      }
    }

    /** What vanished meanwhile, and a link back into its own folder, are nothing to tell. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
      if (file.equals(root)) {
        throw failure;
      }
      if (failure instanceof AccessDeniedException) {
        found(file, Stamp.UNREADABLE);
      }
      return FileVisitResult.CONTINUE;
    }
  }
}

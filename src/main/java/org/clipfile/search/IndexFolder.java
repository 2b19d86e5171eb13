package org.clipfile.search;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FileSwitchDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.IOUtils;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.ArchiveException.Kind;
import org.jspecify.annotations.Nullable;

/** Opens the folder of an index, and starts it anew where it is of no use. */
final class IndexFolder {
  /** Bounds the memory that an import takes; more gains nothing measurable. */
  private static final double BUFFER_MEGABYTES = 24;

  /** Segments of about the same size; Lucene itself takes more before it merges them. */
  private static final int SEGMENTS_A_TIER = 5;

  /** The names that Lucene gives to its files; nothing else in the folder is touched. */
  private static final Pattern LUCENE_FILE =
      Pattern.compile("_[0-9a-z]+[._].*|(pending_)?segments.*");

  /** What tells of a segment, and of the files within its one file. */
  private static final Set<String> DESCRIPTIONS = Set.of("si", "cfe");

  private static final Logger LOG = Logger.getLogger(IndexFolder.class.getName());

  private IndexFolder() {}

  /**
   * An index open for writing.
   *
   * @param old what can be searched of an index of an older analysis, or null
   */
  record Open(
      Directory directory,
      IndexWriter writer,
      SearcherManager searchers,
      Stamp stamp,
      @Nullable Meanwhile old) {}

  /** Opens the index where it is of use, and else starts it anew. */
  static Open forWriting(Path folder, String archiveId) {
    return opened(folder, directory -> openOrRenew(directory, folder, archiveId));
  }

  /** Starts the index anew whatever there is. */
  static Open anew(Path folder, String archiveId) {
    return opened(folder, directory -> renew(directory, folder, archiveId, null));
  }

  /**
   * The files in a folder. Large ones are mapped into memory; of the small ones that tell of each
   * segment, which are read once when it is opened, that would take longer than reading them.
   */
  static Directory directory(Path folder) throws IOException {
    return new FileSwitchDirectory(
        DESCRIPTIONS, new NIOFSDirectory(folder), FSDirectory.open(folder), true);
  }

  @FunctionalInterface
  private interface Opening {
    Open of(Directory directory) throws IOException;
  }

  private static Open opened(Path folder, Opening opening) {
    try {
      Files.createDirectories(folder);
      Directory directory = directory(folder);
      try {
        return opening.of(directory);
      } catch (IOException | RuntimeException | AssertionError | InternalError e) {
        directory.close();
        throw e;
      }
    } catch (LockObtainFailedException e) {
      String message = "Another program has the search index in " + folder + " open.";
      throw new ArchiveException(Kind.BUSY, message, e);
    } catch (IOException | RuntimeException | AssertionError | InternalError e) {
      throw Faults.of("opened", folder, e);
    }
  }

  private static Open openOrRenew(Directory directory, Path folder, String archiveId)
      throws IOException {
    try {
      Open ours = DirectoryReader.indexExists(directory) ? append(directory, archiveId) : null;
      if (ours != null) {
        return ours;
      }
    } catch (LockObtainFailedException | AccessDeniedException e) {
      throw e;
    } catch (IOException | RuntimeException | AssertionError | InternalError e) {
      // Damaged: what it held is in the store, from which it is made anew.
    }
    return renew(directory, folder, archiveId, old(directory, archiveId));
  }

  /** What an index of an older analysis finds; null where there is none that can be read. */
  private static @Nullable Meanwhile old(Directory directory, String archiveId) {
    try {
      var commit = SegmentInfos.readLatestCommit(directory);
      if (!Stamp.isOf(commit.getUserData(), archiveId)) {
        return null;
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        List<LeafReader> whole = Wholeness.wholeParts(reader);
        return whole.isEmpty() ? null : Meanwhile.of(whole);
      }
    } catch (IOException | RuntimeException | AssertionError | InternalError e) {
      return null;
    }
  }

  /** Readers of what was there before go on reading. */
  private static Open renew(
      Directory directory, Path folder, String archiveId, @Nullable Meanwhile old)
      throws IOException {
    try {
      return create(directory, archiveId, old);
    } catch (LockObtainFailedException | AccessDeniedException e) {
      throw e;
    } catch (IOException | RuntimeException | AssertionError | InternalError e) {
      empty(directory, folder); // too damaged to be followed by anything
      return create(directory, archiveId, old);
    }
  }

  private static @Nullable Stamp stamp(Directory directory, String archiveId) throws IOException {
    return Stamp.of(SegmentInfos.readLatestCommit(directory).getUserData(), archiveId);
  }

  private static void empty(Directory directory, Path folder) throws IOException {
    try (var lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME);
        DirectoryStream<Path> files = Files.newDirectoryStream(folder, Files::isRegularFile)) {
      lock.ensureValid();
      for (Path file : files) {
        if (LUCENE_FILE.matcher(file.getFileName().toString()).matches()) {
          Files.delete(file);
        }
      }
    }
  }

  /** Opens what is there; null where that is of another archive or of another analysis. */
  private static @Nullable Open append(Directory directory, String archiveId) throws IOException {
    // The writer has read the commit: to read it before as well takes as long again.
    IndexWriter writer = writer(directory, OpenMode.APPEND);
    try {
      Stamp stamp = Stamp.of(commitData(writer), archiveId);
      if (stamp != null) {
        return new Open(directory, writer, new SearcherManager(writer, null), stamp, null);
      }
    } catch (IOException | RuntimeException | AssertionError | InternalError e) {
      writer.rollback();
      throw e;
    }
    writer.rollback();
    return null;
  }

  private static Open create(Directory directory, String archiveId, @Nullable Meanwhile old)
      throws IOException {
    IndexWriter writer = writer(directory, OpenMode.CREATE);
    try {
      var stamp = new Stamp(archiveId, 0);
      commit(writer, stamp);
      return new Open(directory, writer, new SearcherManager(writer, null), stamp, old);
    } catch (IOException | RuntimeException | AssertionError | InternalError e) {
      writer.rollback();
      throw e;
    }
  }

  private static IndexWriter writer(Directory directory, OpenMode mode) throws IOException {
    var config =
        new IndexWriterConfig(Analysis.INSTANCE)
            .setOpenMode(mode)
            .setRAMBufferSizeMB(BUFFER_MEGABYTES)
            .setMergeScheduler(new QuietMerges())
            .setCommitOnClose(false);
    // A segment in one file, however large, and few of them: opening takes as long as there are
    // files.
    var merging = new TieredMergePolicy().setSegmentsPerTier(SEGMENTS_A_TIER);
    merging.setNoCFSRatio(1);
    config.setMergePolicy(merging);
    return new IndexWriter(directory, config);
  }

  private static Map<String, String> commitData(IndexWriter writer) {
    var data = new HashMap<String, String>();
    Iterable<Map.Entry<String, String>> live = writer.getLiveCommitData();
    if (live != null) {
      live.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
    }
    return data;
  }

  /** Closes an index whose writing may have failed for good; what was not committed is let go. */
  static void letGo(Open index) {
    try {
      IOUtils.close(index.writer()::rollback, index.directory());
    } catch (IOException | RuntimeException | AssertionError | InternalError e) {
      LOG.log(Level.FINE, "a broken index did not close well", e);
    }
  }

  /** Whether no more bytes than that lie in a folder. Looks at as few files as tell. */
  static boolean isWithin(Path folder, long bytes) {
    long size = 0;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, Files::isRegularFile)) {
      for (Path file : files) {
        size += Files.size(file);
        if (size > bytes) {
          return false;
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      return true; // a file that goes while it is counted belongs to no index
    }
    return true;
  }

  static void commit(IndexWriter writer, Stamp stamp) throws IOException {
    writer.setLiveCommitData(stamp.toCommit().entrySet());
    writer.commit();
  }

  /** The searchers of an index that another process may be writing; null where it is of no use. */
  static @Nullable SearcherManager forReading(Directory directory, String archiveId) {
    try {
      boolean ours = DirectoryReader.indexExists(directory) && stamp(directory, archiveId) != null;
      return ours ? new SearcherManager(directory, null) : null;
    } catch (IOException | RuntimeException | AssertionError | InternalError e) {
      return null;
    }
  }

  /** A merge that fails closes the writer, which whoever writes next is told; no thread cries. */
  private static final class QuietMerges extends ConcurrentMergeScheduler {
    @Override
    protected void handleMergeException(Throwable failure) {
      LOG.log(Level.WARNING, "The index could not be merged", failure);
    }
  }
}

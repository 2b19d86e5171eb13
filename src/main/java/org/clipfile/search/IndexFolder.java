package org.clipfile.search;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.ArchiveException.Kind;
import org.jspecify.annotations.Nullable;

/** Opens the folder of an index, and starts it anew where it is of no use. */
final class IndexFolder {
  /** Bounds the memory that an import takes; more gains nothing measurable. */
  private static final double BUFFER_MEGABYTES = 24;

  /** The names that Lucene gives to its files; nothing else in the folder is touched. */
  private static final Pattern LUCENE_FILE =
      Pattern.compile("_[0-9a-z]+[._].*|(pending_)?segments.*");

  private IndexFolder() {}

  /** An index open for writing. */
  record Open(Directory directory, IndexWriter writer, SearcherManager searchers, Stamp stamp) {}

  static Open forWriting(Path folder, String archiveId) {
    try {
      Files.createDirectories(folder);
      Directory directory = FSDirectory.open(folder);
      try {
        return openOrRenew(directory, folder, archiveId);
      } catch (IOException | RuntimeException e) {
        directory.close();
        throw e;
      }
    } catch (LockObtainFailedException e) {
      String message = "Another program has the search index in " + folder + " open.";
      throw new ArchiveException(Kind.BUSY, message, e);
    } catch (IOException | RuntimeException e) {
      throw Faults.of("opened", folder, e);
    }
  }

  private static Open openOrRenew(Directory directory, Path folder, String archiveId)
      throws IOException {
    try {
      if (DirectoryReader.indexExists(directory) && stamp(directory, archiveId) != null) {
        return open(directory, archiveId);
      }
    } catch (LockObtainFailedException | AccessDeniedException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // Damaged: what it held is in the store, from which it is made anew.
    }
    empty(directory, folder);
    return open(directory, archiveId);
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

  private static Open open(Directory directory, String archiveId) throws IOException {
    var config =
        new IndexWriterConfig(Analysis.INSTANCE)
            .setRAMBufferSizeMB(BUFFER_MEGABYTES)
            .setCommitOnClose(false);
    // A segment in one file, however large: opening takes as long as there are files.
    config.getMergePolicy().setNoCFSRatio(1);
    var writer = new IndexWriter(directory, config);
    try {
      Stamp stamp = new Stamp(archiveId, 0);
      if (DirectoryReader.indexExists(directory)) {
        Stamp committed = stamp(directory, archiveId);
        stamp = committed == null ? stamp : committed;
      } else {
        commit(writer, stamp);
      }
      return new Open(directory, writer, new SearcherManager(writer, null), stamp);
    } catch (IOException | RuntimeException e) {
      writer.rollback();
      throw e;
    }
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
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }
}

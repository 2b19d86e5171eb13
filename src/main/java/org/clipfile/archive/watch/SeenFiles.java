package org.clipfile.archive.watch;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.clipfile.archive.Archive;

/**
 * The files that came in from followed folders, each as it looked then together with its
 * companions, so that none is read twice: neither at the next look, nor after the next start, nor
 * when its import was undone. Kept in a file beside the database, which may be deleted: then
 * everything is read once more.
 *
 * <p>Each batch is signed with the archive's id and its latest change. An archive that does not
 * know of that change, since a backup was put back, has not got those files either, and the file is
 * not believed. One thread.
 */
final class SeenFiles {
  private static final System.Logger LOG = System.getLogger(SeenFiles.class.getName());
  private static final String SIGNATURE = "archive";

  private final Archive archive;
  private final Path file;
  private final Map<String, Stamp> seen = new HashMap<>();

  SeenFiles(Archive archive) {
    this.archive = archive;
    this.file = archive.folder().resolve("watched.tsv");
    load();
  }

  boolean has(Path path, Stamp stamp) {
    return stamp.equals(seen.get(path.toString()));
  }

  void add(Map<Path, Stamp> files) {
    files.forEach((path, stamp) -> seen.put(path.toString(), stamp));
    var batch = new HashMap<String, Stamp>();
    files.forEach((path, stamp) -> batch.put(path.toString(), stamp));
    write(batch, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  /** Forgets a folder, so that all in it is new if it is followed again. */
  void forget(Path folder) {
    seen.keySet().removeIf(path -> Path.of(path).startsWith(folder));
    write(seen, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
  }

  private void load() {
    try (Stream<String> lines = Files.lines(file)) {
      lines.forEach(this::load);
    } catch (NoSuchFileException e) {
      LOG.log(System.Logger.Level.DEBUG, "nothing was taken in from watched folders yet");
    } catch (IOException | RuntimeException e) { // cut, damaged, or of another archive
      LOG.log(System.Logger.Level.INFO, "watched folders are read once more: {0}", e.toString());
      seen.clear();
      write(seen, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
    }
  }

  private void load(String line) {
    String[] fields = line.split("\t", 3);
    if (!fields[0].equals(SIGNATURE)) {
      seen.put(fields[2], new Stamp(Long.parseLong(fields[0]), Long.parseLong(fields[1])));
    } else if (!fields[1].equals(archive.id()) || Long.parseLong(fields[2]) > archive.sequence()) {
      throw new IllegalStateException("written for another archive");
    }
  }

  private void write(Map<String, Stamp> files, OpenOption... how) {
    try (BufferedWriter out = Files.newBufferedWriter(file, how)) {
      for (Map.Entry<String, Stamp> entry : files.entrySet()) {
        if (entry.getKey().indexOf('\n') < 0) {
          Stamp stamp = entry.getValue();
          out.write(stamp.size() + "\t" + stamp.modified() + "\t" + entry.getKey() + "\n");
        }
      }
      out.write(SIGNATURE + "\t" + archive.id() + "\t" + archive.sequence() + "\n");
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "what was taken in is not remembered", e);
    }
  }
}

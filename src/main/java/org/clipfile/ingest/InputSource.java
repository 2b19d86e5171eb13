package org.clipfile.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.clipfile.model.ledger.LedgerEntry;

/** Where an input comes from: a file, or a bundle that holds it. Thread-safe. */
public interface InputSource {
  /** The input as the ledger names it; see {@link LedgerEntry}. */
  String path();

  /** The file's name, without its folder. */
  String name();

  /** In bytes, where it is known without reading; else 0. */
  long size();

  /** How many bytes are in memory while it is read. */
  long held();

  /** How many bytes of it are in memory before and after it is read. */
  default long kept() {
    return 0;
  }

  /** How many bundles it lies in. */
  int depth();

  /** The files that lie beside it. */
  Companions companions();

  /** Whether nothing else is taken in, so that it is told in any case what came of it. */
  default boolean isAlone() {
    return false;
  }

  /** How much of it is wanted, where it is a page. */
  default Extent extent() {
    return Extent.ARTICLE;
  }

  /** All bytes, from the first. */
  InputStream stream() throws IOException, RefusedInput;

  /** All bytes, in any order. */
  SeekableByteChannel channel() throws IOException, RefusedInput;

  /**
   * A value that differs where the bytes may have been changed since it was last asked for.
   *
   * @throws IOException where nobody can tell
   */
  default Object state() throws IOException {
    return "";
  }

  /** The account of the outermost bundle it lies in; for an input that lies in none a new one. */
  default Unpacked unpacked() {
    return new Unpacked(size());
  }

  /** A file that is taken in by itself. */
  static InputSource of(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    return new FileSource(absolute, FolderCompanions.of(absolute), true);
  }

  /** A file in a folder that is taken in. */
  static InputSource of(Path file, ImportedFolder within) {
    Path absolute = file.toAbsolutePath().normalize();
    return new FileSource(absolute, FolderCompanions.of(absolute, within), false);
  }

  /**
   * An original that is kept somewhere; its name is also its path.
   *
   * @param bytes all of it, fetched when it is read
   * @param extent how much of it is wanted, where it is a page
   */
  static InputSource kept(
      String name, long size, Supplier<byte[]> bytes, Companions companions, Extent extent) {
    return new KeptSource(name, size, bytes, companions, extent);
  }
}

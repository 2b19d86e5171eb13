package org.clipfile.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.AlreadyClosedException;

/**
 * Tells the whole parts of an index from the damaged ones by the checksum at the end of each file.
 * A file is read from end to end, so this takes as long as reading the index does.
 */
final class Wholeness {
  private Wholeness() {}

  /** The parts whose every file is as it was written. */
  static List<LeafReader> wholeParts(IndexReader reader) {
    var whole = new ArrayList<LeafReader>();
    for (LeafReaderContext leaf : reader.leaves()) {
      if (isWhole(leaf.reader())) {
        whole.add(leaf.reader());
      }
    }
    return whole;
  }

  private static boolean isWhole(LeafReader part) {
    try {
      part.checkIntegrity();
      return true;
    } catch (AlreadyClosedException e) {
      throw e;
    } catch (IOException | RuntimeException | AssertionError | InternalError e) {
      return false; // what a damaged file makes of its reader is anybody's guess
    }
  }
}

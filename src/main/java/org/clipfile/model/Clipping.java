package org.clipfile.model;

import java.time.Instant;
import org.clipfile.model.owner.Marks;

/**
 * One saved article with its provenance, as it stands in the archive.
 *
 * @param id positive; never used again for another clipping
 * @param imported when it entered the archive
 * @param marks what its owner noted on it
 */
public record Clipping(
    long id, Article article, Instant imported, OriginalInfo original, Marks marks) {
  /** A clipping that its owner has not touched. */
  public Clipping(long id, Article article, Instant imported, OriginalInfo original) {
    this(id, article, imported, original, Marks.NONE);
  }

  /** This clipping with marks. */
  public Clipping with(Marks newMarks) {
    return new Clipping(id, article, imported, original, newMarks);
  }
}

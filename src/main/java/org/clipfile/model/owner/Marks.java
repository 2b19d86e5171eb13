package org.clipfile.model.owner;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the owner noted on a clipping, beside what was read of it and kept when it is read again.
 *
 * @param tags the owner's, in alphabetical order; those that differ in capitals only are one
 * @param note free text, or null
 * @param highlights in the order they were made
 * @param trashed whether it lies in the trash, where only a search that asks for it finds it
 */
public record Marks(
    boolean read,
    boolean starred,
    List<String> tags,
    @Nullable String note,
    List<Highlight> highlights,
    boolean trashed) {
  /** Those of a clipping that its owner has not touched. */
  public static final Marks NONE = new Marks(false, false, List.of(), null, List.of());

  public Marks {
    tags = List.copyOf(tags);
    highlights = List.copyOf(highlights);
  }

  /** Those of a clipping that is not in the trash. */
  public Marks(
      boolean read,
      boolean starred,
      List<String> tags,
      @Nullable String note,
      List<Highlight> highlights) {
    this(read, starred, tags, note, highlights, false);
  }
}

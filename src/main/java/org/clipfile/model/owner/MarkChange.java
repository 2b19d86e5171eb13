package org.clipfile.model.owner;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to become of the marks of one clipping or of many.
 *
 * @param read null to leave it
 * @param starred null to leave it
 * @param add tags to add
 * @param remove tags to take away
 * @param note null to leave it, empty to have none
 * @param trashed whether it is to lie in the trash; null to leave it where it is
 */
public record MarkChange(
    @Nullable Boolean read,
    @Nullable Boolean starred,
    List<String> add,
    List<String> remove,
    @Nullable String note,
    @Nullable Boolean trashed) {
  /** Leaves all as it is. */
  public static final MarkChange NONE = new MarkChange(null, null, List.of(), List.of(), null);

  /**
   * @throws IllegalArgumentException with a sentence, where a tag is none
   */
  public MarkChange {
    add = add.stream().map(OwnNames::tag).toList();
    remove = remove.stream().map(OwnNames::tag).toList();
  }

  /** Leaves it where it is, in the trash or out of it. */
  public MarkChange(
      @Nullable Boolean read,
      @Nullable Boolean starred,
      List<String> add,
      List<String> remove,
      @Nullable String note) {
    this(read, starred, add, remove, note, null);
  }

  /** Moves to the trash, or out of it again. */
  public static MarkChange trashed(boolean trashed) {
    return new MarkChange(null, null, List.of(), List.of(), null, trashed);
  }

  /** Marks as read, or as unread. */
  public static MarkChange read(boolean read) {
    return new MarkChange(read, null, List.of(), List.of(), null);
  }

  /** Stars, or takes the star away. */
  public static MarkChange starred(boolean starred) {
    return new MarkChange(null, starred, List.of(), List.of(), null);
  }

  /** Adds a tag. */
  public static MarkChange tag(String tag) {
    return new MarkChange(null, null, List.of(tag), List.of(), null);
  }

  /** Takes a tag away. */
  public static MarkChange untag(String tag) {
    return new MarkChange(null, null, List.of(), List.of(tag), null);
  }

  /** Writes a note in the place of the one there is; an empty one takes it away. */
  public static MarkChange note(String note) {
    return new MarkChange(null, null, List.of(), List.of(), note);
  }

  /** What becomes of marks. */
  public Marks of(Marks before) {
    var tags = new ArrayList<>(before.tags());
    remove.forEach(tag -> tags.removeIf(other -> same(tag, other)));
    for (String tag : add) {
      if (tags.stream().noneMatch(other -> same(tag, other))) {
        tags.add(tag);
      }
    }
    String words = note == null ? before.note() : note.isBlank() ? null : note.strip();
    return new Marks(
        read == null ? before.read() : read,
        starred == null ? before.starred() : starred,
        tags,
        words,
        before.highlights(),
        trashed == null ? before.trashed() : trashed);
  }

  private static boolean same(String tag, String other) {
    return OwnNames.key(tag).equals(OwnNames.key(other));
  }
}

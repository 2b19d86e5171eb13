package org.clipfile.model;

import org.jspecify.annotations.Nullable;

/**
 * An archive could not do what was asked. The message is a sentence for the person at the screen:
 * it names what was being done, the file, and the cause.
 */
public final class ArchiveException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What went wrong, for those who must act on it. */
  public enum Kind {
    /** Another process has the archive open for writing. */
    BUSY,
    /** The disk has no room left. */
    FULL,
    /** The database is not what it should be. */
    DAMAGED,
    /** The archive was written by a newer Clipfile. */
    TOO_NEW,
    /** There is no archive, clipping or file where one was named. */
    MISSING,
    /** The system refused to read or write. */
    IO
  }

  private final Kind kind;

  public ArchiveException(Kind kind, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  public ArchiveException(Kind kind, String message) {
    this(kind, message, null);
  }

  /** That a clipping that was asked for is not there. */
  public static ArchiveException noClipping(long id) {
    return new ArchiveException(Kind.MISSING, "There is no clipping " + id + ".");
  }

  public Kind kind() {
    return kind;
  }
}

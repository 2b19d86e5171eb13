package org.clipfile.export.pdf.picture;

import java.util.Objects;

/** Where the pictures come from cannot be read: a failure of the whole, and not of a picture. */
public final class PictureSourceException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final RuntimeException cause;

  PictureSourceException(RuntimeException cause) {
    super(cause);
    this.cause = Objects.requireNonNull(cause);
  }

  /** What the source threw. */
  @Override
  public synchronized RuntimeException getCause() {
    return cause;
  }
}

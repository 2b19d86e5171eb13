package org.clipfile.export.pdf.picture;

import java.io.IOException;

/** A picture that cannot be drawn; the message ends the sentence "The picture …". */
final class UndrawableException extends IOException {
  private static final long serialVersionUID = 1;

  private final String reason;

  UndrawableException(String reason) {
    super(reason);
    this.reason = reason;
  }

  @Override
  public String getMessage() {
    return reason;
  }
}

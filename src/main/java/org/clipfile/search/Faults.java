package org.clipfile.search;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.AlreadyClosedException;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.ArchiveException.Kind;

/** Says what went wrong with the index. */
final class Faults {
  private Faults() {}

  /**
   * The exception for a person.
   *
   * @param what could not be done, such as {@code searched}
   */
  static ArchiveException of(String what, Path folder, Throwable cause) {
    String start = "The search index in " + folder + " could not be " + what + ": ";
    if (isFull(cause)) {
      return new ArchiveException(Kind.FULL, start + "the disk is full.", cause);
    }
    return new ArchiveException(Kind.IO, start + reason(cause) + ".", cause);
  }

  private static String reason(Throwable cause) {
    if (cause instanceof CorruptIndexException || !isExpected(cause)) {
      return "it is damaged and must be made anew";
    }
    if (cause instanceof AlreadyClosedException) {
      return "it is closed";
    }
    String message = cause.getMessage();
    return message == null ? cause.getClass().getSimpleName() : message;
  }

  private static boolean isExpected(Throwable cause) {
    return cause instanceof IOException || cause instanceof AlreadyClosedException;
  }

  private static boolean isFull(Throwable cause) {
    for (Throwable t = cause; t != null; t = t.getCause()) {
      String message = t instanceof IOException ? t.getMessage() : null;
      if (message != null && message.contains("No space left on device")) {
        return true;
      }
    }
    return false;
  }
}

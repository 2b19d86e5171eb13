package org.clipfile.ui.reader;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What lies outside the program and is reached only when a person asks for it; small, so that tests
 * need no browser and no printer. Window thread only.
 */
public interface Outside {
  /** Opens an address of the web, or a file, in the program that the system has for it. */
  void open(String address);

  /** Opens a file likewise. */
  default void open(Path file) {
    open(file.toUri().toString());
  }

  /** Puts a text on the clipboard. */
  void copy(String text);

  /** Whether there is a printer at all. */
  boolean canPrint();

  /** Asks for printer and pages; null where the person thought better of it. */
  @Nullable Printout askForPrinter(String title);

  /** A printer that waits for pages. */
  interface Printout {
    /** Prints pages (pictures, PNG); false where the printer refused. */
    boolean print(List<byte[]> pages);
  }
}

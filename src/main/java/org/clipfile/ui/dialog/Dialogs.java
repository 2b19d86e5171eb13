package org.clipfile.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the window asks in windows of their own; small, so that models are tested without any.
 * Window thread only.
 */
public interface Dialogs {
  /** The files to take in; empty where the person thought better of it. */
  List<Path> filesToImport();

  /** The folder to take in. */
  Optional<Path> folderToImport();

  /** The folder to follow. */
  Optional<Path> folderToWatch();

  /** The folder of an archive to open. */
  Optional<Path> archiveToOpen();

  /** The folder to make an archive in: there, and empty, or not there yet. */
  Optional<Path> archiveToMake();

  /** Where to write one PDF, which may be there already: the person has been asked. */
  Optional<Path> pdfToWrite(String suggestedName);

  /** The folder to write several PDFs to. */
  Optional<Path> folderForPdfs();

  /** Where to write comma-separated values. */
  Optional<Path> csvToWrite(String suggestedName);

  /** Where to write a file of any kind, which may be there already: the person has been asked. */
  Optional<Path> fileToWrite(String title, String suggestedName);

  /**
   * Asks for a name; empty where the person thought better of it.
   *
   * @param suggested what stands in the field at first
   */
  Optional<String> name(String title, String label, String suggested);

  /**
   * Asks for a name that may be one of those known; empty where the person thought better of it.
   *
   * @param known what is offered while it is typed, the likeliest first
   */
  default Optional<String> oneOf(String title, String label, List<String> known) {
    return name(title, label, "");
  }

  /**
   * Asks before something that cannot be taken back.
   *
   * @param action what the button says that does it
   */
  boolean confirm(String question, String consequences, String action);

  /** Shows a list, each line a subject and what is to be said of it. */
  void showList(String title, String introduction, List<Line> lines);

  /** A line of such a list. */
  record Line(String subject, String detail) {}
}

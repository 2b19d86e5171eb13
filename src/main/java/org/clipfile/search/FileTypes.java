package org.clipfile.search;

import org.clipfile.model.query.FileType;

/** The types of originals by the readers' formats. */
final class FileTypes {
  private FileTypes() {}

  /**
   * The type of an original.
   *
   * @param format as {@code OriginalInfo} has it
   */
  static FileType of(String format) {
    return switch (format) {
      case "html", "singlefile-zip", "webarchive" -> FileType.HTML;
      case "mhtml" -> FileType.MHTML;
      case "text", "markdown" -> FileType.TEXT;
      case "pdf" -> FileType.PDF;
      case "mail" -> FileType.MAIL;
      case "feed", "jsonfeed" -> FileType.FEED;
      case "warc" -> FileType.WARC;
      default -> FileType.OTHER;
    };
  }
}

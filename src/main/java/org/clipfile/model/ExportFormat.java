package org.clipfile.model;

/** The forms in which clippings leave the archive. */
public enum ExportFormat {
  PDF("pdf"),
  /** schema.org NewsArticle, one JSON object a line. */
  JSON("json"),
  TEXT("txt"),
  MARKDOWN("md"),
  HTML("html");

  private final String extension;

  ExportFormat(String extension) {
    this.extension = extension;
  }

  /** The ending of such a file's name, and the format's name on the command line. */
  public String extension() {
    return extension;
  }
}

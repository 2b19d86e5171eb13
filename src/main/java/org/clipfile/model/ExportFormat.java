package org.clipfile.model;

/** The forms in which clippings leave the archive. */
public enum ExportFormat {
  PDF("pdf", "pdf", false),
  /** schema.org NewsArticle, one JSON object a line. */
  JSON("json", "json", true),
  TEXT("txt", "txt", false),
  MARKDOWN("md", "md", false),
  HTML("html", "html", false),
  /** A book of one chapter a clipping, EPUB 3. */
  EPUB("epub", "epub", true),
  /** A table of what is known of each clipping, RFC 4180. */
  CSV("csv", "csv", true),
  /** For reference managers: a tag a line. */
  RIS("ris", "ris", true),
  /** For LaTeX: an entry a clipping. */
  BIBTEX("bibtex", "bib", true),
  /** For citation processors: an array of items of the Citation Style Language. */
  CSL_JSON("csl-json", "json", true);

  private final String label;
  private final String extension;
  private final boolean gathering;

  ExportFormat(String label, String extension, boolean gathering) {
    this.label = label;
    this.extension = extension;
    this.gathering = gathering;
  }

  /** What the format is called on the command line. */
  public String label() {
    return label;
  }

  /** The ending of such a file's name. */
  public String extension() {
    return extension;
  }

  /** Whether many clippings go into one file. */
  public boolean gathers() {
    return gathering;
  }
}

package org.clipfile.model.ledger;

/**
 * One line of an import's books.
 *
 * @param path the input as it was named, absolute; a file within a bundle has the bundle's path,
 *     {@link #INSIDE} and its own; an article of several in one input has {@link #PLACE} and its
 *     number, from 1
 * @param outcome how it ended
 */
public record LedgerEntry(String path, Outcome outcome) {
  /** Stands between the path of a bundle and that of a file within it. */
  public static final String INSIDE = "!/";

  /** Stands between the path of an input and the number of an article within it. */
  public static final String PLACE = "#";

  /** The name of the file on disk that an entry's path is about, without its folder. */
  public static String fileName(String path) {
    int inside = path.indexOf(INSIDE);
    String file = inside < 0 ? path : path.substring(0, inside);
    return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  }
}

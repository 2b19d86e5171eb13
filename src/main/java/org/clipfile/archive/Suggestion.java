package org.clipfile.archive;

/**
 * What a person may be about to type.
 *
 * @param label what it is called
 * @param kind what it is
 * @param count how many clippings have it; 0 where that is not told
 * @param text the whole text with it
 * @param caret where typing goes on in that text
 */
public record Suggestion(String label, Kind kind, int count, String text, int caret) {
  /** What may be suggested. */
  public enum Kind {
    FIELD,
    VALUE,
    SAVED,
    RECENT
  }
}

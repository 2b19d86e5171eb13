package org.clipfile.ui.reader;

/**
 * What the reading pane shows.
 *
 * @param clipping the clipping's id, or 0 where there is none
 * @param html the whole page; empty where there is none
 */
public record ReaderPage(long clipping, String html) {
  public static final ReaderPage NONE = new ReaderPage(0, "");

  public boolean isEmpty() {
    return html.isEmpty();
  }
}

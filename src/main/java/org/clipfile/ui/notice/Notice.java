package org.clipfile.ui.notice;

import org.jspecify.annotations.Nullable;

/**
 * A sentence the window tells.
 *
 * @param failure true where something went wrong: it stays until the person puts it away
 * @param action what can be done about it, or null
 */
public record Notice(boolean failure, String text, @Nullable Action action) {
  /** What can be done about a notice. */
  public record Action(String label, Runnable run) {}
}

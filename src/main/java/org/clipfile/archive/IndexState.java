package org.clipfile.archive;

import java.util.Locale;

/**
 * How far the index can be trusted, and with it what a search finds.
 *
 * @param progress how much of the archive it holds, 0 to 1
 * @param checked whether it was looked through for damage and found whole
 * @param trouble what happened to it, a sentence; empty where nothing did
 */
public record IndexState(double progress, boolean checked, String trouble) {
  /** Whether a search finds all there is to be found. */
  public boolean isComplete() {
    return progress >= 1;
  }

  /** What a person must know of a search in it; empty where it finds all there is. */
  public String sentence() {
    if (isComplete()) {
      return "";
    }
    String sofar =
        String.format(
            Locale.ENGLISH,
            "The index holds %d %% of the archive so far; there may be more.",
            (int) (Math.clamp(progress, 0, 1) * 100));
    return trouble.isEmpty() ? sofar : trouble + " " + sofar;
  }

  /** The lesser of the two: what a search can count on that began in one and ended in the other. */
  IndexState and(IndexState later) {
    return new IndexState(
        Math.min(progress, later.progress),
        checked && later.checked,
        later.trouble.isEmpty() ? trouble : later.trouble);
  }
}

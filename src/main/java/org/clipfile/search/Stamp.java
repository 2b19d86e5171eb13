package org.clipfile.search;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a commit of the index says of itself.
 *
 * @param sequence the store's last change that the commit holds
 */
record Stamp(String archiveId, long sequence) {
  private static final String ARCHIVE = "archive";
  private static final String ANALYSIS = "analysis";
  private static final String SEQUENCE = "sequence";

  Map<String, String> toCommit() {
    return Map.of(
        ARCHIVE, archiveId, ANALYSIS, Analysis.VERSION, SEQUENCE, Long.toString(sequence));
  }

  /** The stamp of a commit; null where it is of another archive or of another analysis. */
  static @Nullable Stamp of(Map<String, String> commit, String archiveId) {
    String sequence = commit.get(SEQUENCE);
    boolean ours =
        sequence != null
            && isOf(commit, archiveId)
            && Analysis.VERSION.equals(commit.get(ANALYSIS));
    return ours ? new Stamp(archiveId, Long.parseLong(sequence)) : null;
  }

  /** Whether a commit is of this archive, by whatever analysis. */
  static boolean isOf(Map<String, String> commit, String archiveId) {
    return archiveId.equals(commit.get(ARCHIVE));
  }
}

package org.clipfile.query;

import org.jspecify.annotations.Nullable;

/** Knows the searches that were given a name. */
@FunctionalInterface
public interface SavedTexts {
  /** Knows none. */
  SavedTexts NONE = name -> null;

  /** The text that was saved under a name, however that is spelled; null where there is none. */
  @Nullable String textOf(String name);
}

package org.clipfile.render;

import java.util.List;
import org.clipfile.model.Clipping;
import org.jspecify.annotations.Nullable;

/**
 * What stands over an article, worded once for reading pane and export.
 *
 * @param publication the title that printed it, or null
 * @param published the date in words of the given locale, as precise as known, or null
 * @param headline never blank
 * @param deck or null
 * @param byline as printed, or null
 * @param provenance lines such as "Source: Xinhua", "Clipped: 8 January 2026, 18:16", "Category: …"
 * @param url the canonical address, or null
 * @param language BCP 47, or null
 */
public record Masthead(
    @Nullable String publication,
    @Nullable String published,
    String headline,
    @Nullable String deck,
    @Nullable String byline,
    List<String> provenance,
    @Nullable String url,
    @Nullable String language) {

  /** The masthead of a clipping, in English. */
  public static Masthead of(Clipping clipping) {
    throw new UnsupportedOperationException("not built yet");
  }
}

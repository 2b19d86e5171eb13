package org.clipfile.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows of a clipping; cheap to fetch by the hundred, without any body.
 *
 * @param categories the publication's labels, in its order
 * @param read whether its owner has read it
 * @param trashed whether it is in the trash
 */
public record ClippingRow(
    long id,
    String headline,
    @Nullable String publication,
    @Nullable String source,
    @Nullable ClippingDate published,
    @Nullable ClippingDate clipped,
    @Nullable String language,
    List<String> categories,
    @Nullable String url,
    boolean read,
    boolean starred,
    boolean trashed) {
  public ClippingRow {
    categories = List.copyOf(categories);
  }
}

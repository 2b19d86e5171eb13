package org.clipfile.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What reading an original again changes.
 *
 * @param clipping null where today's reader finds an article more
 * @param headline the clipping's until now, or the new article's
 * @param fields those that differ; none where only the body's form or where a date was read does
 * @param keptBecause a sentence where the clipping is left as it is, since it would lose; else null
 */
public record ReparseChange(
    @Nullable Long clipping,
    String headline,
    List<FieldChange> fields,
    @Nullable String keptBecause) {
  public ReparseChange {
    fields = List.copyOf(fields);
  }
}

package org.clipfile.search;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.clipfile.model.FacetField;
import org.jspecify.annotations.Nullable;

/**
 * The numbered values of the reader that was searched last, so that they are worked out once for
 * each state of the index and not for each search. Thread-safe.
 */
final class FacetCache {
  private final Map<FacetField, FacetValues> values = new EnumMap<>(FacetField.class);
  private IndexReader.@Nullable CacheKey key;

  synchronized FacetValues values(IndexReader reader, FacetField field) throws IOException {
    IndexReader.CacheHelper helper = reader.getReaderCacheHelper();
    if (helper == null) {
      return FacetValues.of(reader, field);
    }
    if (helper.getKey() != key) {
      values.clear();
      key = helper.getKey();
    }
    FacetValues known = values.get(field);
    if (known == null) {
      known = FacetValues.of(reader, field);
      values.put(field, known);
    }
    return known;
  }
}

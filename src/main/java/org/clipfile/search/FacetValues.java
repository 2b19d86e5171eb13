package org.clipfile.search;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;
import org.clipfile.model.FacetField;
import org.jspecify.annotations.Nullable;

/**
 * The different values that a field has in a reader, numbered over all of its segments in the order
 * of their letters. Holds no more than a few megabytes, however many there are. Thread-safe.
 */
final class FacetValues {
  /** So many names at most are kept at hand; of more, those that are asked for are read. */
  private static final int KEPT = 10_000;

  private final String field;
  private final int count;
  private final @Nullable OrdinalMap ordinals;
  private String[] kept = new String[0];
  private int @Nullable [] ranks;

  private FacetValues(String field, int count, @Nullable OrdinalMap ordinals) {
    this.field = field;
    this.count = count;
    this.ordinals = ordinals;
  }

  static FacetValues of(IndexReader reader, FacetField facet) throws IOException {
    String field = FacetFields.name(facet);
    SortedSetDocValues[] segments = segments(reader, field);
    OrdinalMap ordinals =
        segments.length <= 1 ? null : OrdinalMap.build(null, segments, PackedInts.DEFAULT);
    long alone = segments.length == 0 ? 0 : segments[0].getValueCount();
    long count = ordinals == null ? alone : ordinals.getValueCount();
    var values = new FacetValues(field, Math.toIntExact(count), ordinals);
    if (count <= KEPT) {
      values.kept = values.all(values.names(reader));
    }
    return values;
  }

  private static SortedSetDocValues[] segments(IndexReader reader, String field)
      throws IOException {
    var segments = new SortedSetDocValues[reader.leaves().size()];
    for (LeafReaderContext leaf : reader.leaves()) {
      segments[leaf.ord] = DocValues.getSortedSet(leaf.reader(), field);
    }
    return segments;
  }

  String field() {
    return field;
  }

  /** How many different values there are. */
  int count() {
    return count;
  }

  /** A segment's own numbers to those of the reader; null where they are the same. */
  @Nullable LongValues toGlobal(int segment) {
    return ordinals == null ? null : ordinals.getGlobalOrds(segment);
  }

  /** Tells the value of a number. One thread. */
  @FunctionalInterface
  interface Names {
    String of(int ordinal) throws IOException;
  }

  /** The names of the values. */
  Names names(IndexReader reader) throws IOException {
    if (kept.length > 0) {
      return ordinal -> kept[ordinal];
    }
    SortedSetDocValues[] segments = segments(reader, field);
    OrdinalMap map = ordinals;
    return ordinal ->
        map == null
            ? segments[0].lookupOrd(ordinal).utf8ToString()
            : segments[map.getFirstSegmentNumber(ordinal)]
                .lookupOrd(map.getFirstSegmentOrd(ordinal))
                .utf8ToString();
  }

  private String[] all(Names names) throws IOException {
    var all = new String[count];
    for (int i = 0; i < count; i++) {
      all[i] = names.of(i);
    }
    return all;
  }

  /** The place of each number in a dictionary, from 0: by CLDR's root collation. */
  synchronized int[] ranks(IndexReader reader) throws IOException {
    if (ranks == null) {
      String[] all = all(names(reader));
      Comparator<Object> dictionary = Collator.getInstance(ULocale.ROOT);
      List<Integer> sorted = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        sorted.add(i);
      }
      sorted.sort((a, b) -> dictionary.compare(all[a], all[b]));
      ranks = new int[count];
      for (int i = 0; i < count; i++) {
        ranks[sorted.get(i)] = i;
      }
    }
    return ranks;
  }
}

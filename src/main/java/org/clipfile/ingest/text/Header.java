package org.clipfile.ingest.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clipfile.ingest.Dates;
import org.clipfile.ingest.ReadDate;
import org.jspecify.annotations.Nullable;

/** What the lines above a body tell; the first line to tell something wins. One thread. */
final class Header {
  private final Map<Field, List<String>> values = new EnumMap<>(Field.class);

  void add(HeaderLine line) {
    add(line.field(), line.value());
  }

  void add(Field field, String value) {
    if (!value.isBlank()) {
      values.computeIfAbsent(field, f -> new ArrayList<>()).add(value);
    }
  }

  boolean has(Field field) {
    return values.containsKey(field);
  }

  /** Everything told of a field, in order. */
  List<String> all(Field field) {
    return values.getOrDefault(field, List.of());
  }

  @Nullable String first(Field field) {
    List<String> all = all(field);
    return all.isEmpty() ? null : all.getFirst();
  }

  Optional<ReadDate> date(Field field) {
    return all(field).stream().flatMap(value -> Dates.find(value).stream()).findFirst();
  }
}

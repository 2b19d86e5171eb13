package org.clipfile.ingest.database;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The labels a press database puts before its fields, in the languages it speaks. */
final class Labels {
  private static final Pattern LABELLED =
      Pattern.compile("^(?<label>\\p{L}[^:：]{0,44}?)\\s*[:：]\\s*(?<value>.*)$");

  private final Map<String, Fact> facts = new HashMap<>();

  /** The labels, parted by commas, announce a fact. */
  Labels with(Fact fact, String labels) {
    for (String label : labels.split(",\\s*", -1)) {
      facts.put(label, fact);
    }
    return this;
  }

  /** What the label of a line announces. */
  Optional<Fact> of(String line) {
    Matcher m = LABELLED.matcher(line);
    return m.matches() ? alone(m.group("label")) : Optional.empty();
  }

  /** What a line announces that is a label without a colon. */
  Optional<Fact> alone(String line) {
    return Optional.ofNullable(facts.get(line.strip().toLowerCase(Locale.ROOT)));
  }

  /** What stands behind the label of a line. */
  static String value(String line) {
    Matcher m = LABELLED.matcher(line);
    return m.matches() ? m.group("value").strip() : "";
  }
}

package org.clipfile.ingest.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * What stands in front of a Markdown text between two lines of dashes.
 *
 * @param values of each key, in order
 * @param body the text below
 */
record FrontMatter(Map<String, List<String>> values, String body) {
  /** Longer ones are no front matter. */
  private static final int LONGEST = 64 * 1024;

  private static final Pattern OPENING =
      Pattern.compile(
          "\\A\\s{0,8}---[ \\t]*\\R(?:[ \\t]*\\R|#.*\\R)*(?=[\\p{L}\"'][^:\\n]{0,60}:(?:\\s|$))");

  private static final Pattern CLOSING = Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \\t]*$");

  private static final Pattern ENTRY =
      Pattern.compile("(?m)^(?=[\\p{L}\"'][^:\\n]{0,60}:(?:\\s|$))");

  static boolean isAt(String opening) {
    var m = OPENING.matcher(opening);
    return m.find() && CLOSING.matcher(opening).region(m.end(), opening.length()).find();
  }

  /** A text without front matter is all body. */
  static FrontMatter of(String text) {
    var opening = OPENING.matcher(text);
    if (!opening.find()) {
      return new FrontMatter(Map.of(), text);
    }
    var closing = CLOSING.matcher(text).region(opening.end(), Math.min(text.length(), LONGEST));
    if (!closing.find()) {
      return new FrontMatter(Map.of(), text);
    }
    String yaml = text.substring(opening.end(), closing.start());
    String body = text.substring(closing.end());
    Map<String, List<String>> values = new LinkedHashMap<>();
    if (!parse(yaml, values)) {
      values.clear();
      for (String entry : ENTRY.split(yaml, -1)) {
        if (!parse(entry, values)) {
          asWritten(entry, values);
        }
      }
    }
    return new FrontMatter(values, body);
  }

  private static boolean parse(String yaml, Map<String, List<String>> values) {
    try {
      var settings =
          LoadSettings.builder()
              .setAllowDuplicateKeys(true)
              .setMaxAliasesForCollections(10)
              .setCodePointLimit(LONGEST)
              .build();
      if (new Load(settings).loadFromString(yaml) instanceof Map<?, ?> map) {
        map.forEach((key, value) -> {
          var flat = new ArrayList<String>();
          flatten(value, flat, 0);
          values.putIfAbsent(String.valueOf(key), flat);
        });
        return true;
      }
      return yaml.isBlank();
    } catch (YamlEngineException | ClassCastException | IllegalArgumentException e) {
      return false; // programs that write front matter do not always quote what needs it
    }
  }

  private static void flatten(@Nullable Object value, List<String> into, int depth) {
    if (value instanceof Iterable<?> items && depth < 5) {
      items.forEach(item -> flatten(item, into, depth + 1));
    } else if (value instanceof Map<?, ?> map && depth < 5) {
      Object name = map.get("name");
      flatten(name == null ? map.values() : name, into, depth + 1);
    } else if (value != null && !value.toString().isBlank()) {
      into.add(value.toString().strip());
    }
  }

  /** An entry that is no YAML: what stands behind the colon is its value. */
  private static void asWritten(String entry, Map<String, List<String>> values) {
    int colon = entry.indexOf(':');
    if (colon > 0) {
      String value = entry.substring(colon + 1).strip().replaceAll("\\s*\\R\\s*", " ");
      String plain = value.replaceAll("^\"(.*)\"$|^'(.*)'$", "$1$2");
      values.putIfAbsent(entry.substring(0, colon).strip(), List.of(plain));
    }
  }
}

package org.clipfile.ingest;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads JSON as far as it goes: of a file that breaks off, all that stands before the break. One
 * value, several in a row, or one a line. Never throws for what the text is. Numbers are kept as
 * they are written. Thread-safe.
 */
public final class LenientJson {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_TRAILING_COMMA, JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .build();

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private LenientJson() {}

  /**
   * One value.
   *
   * @param node the value, or what could be read of it
   * @param cut whether it breaks off or breaks the rules, so that the rest of it is missing
   */
  public record Value(JsonNode node, boolean cut) {}

  /** The values of a text, in order. */
  public static List<Value> read(String text) {
    if (!isLines(text)) {
      return new Reading(text).values();
    }
    var values = new ArrayList<Value>();
    text.lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> values.addAll(new Reading(line).values()));
    return values;
  }

  /** What a value's member says, on one line, or null where it says nothing or is no plain text. */
  public static @Nullable String text(@Nullable JsonNode node) {
    if (node == null || !node.isValueNode() || node.isNull()) {
      return null;
    }
    String line = Spaces.squeezed(node.asString());
    return line.isEmpty() ? null : line;
  }

  /** Whether the first line is an object and the next begins another. */
  private static boolean isLines(String text) {
    String plain = text.stripLeading();
    int end = plain.indexOf('\n');
    return end > 0
        && plain.startsWith("{")
        && plain.substring(0, end).stripTrailing().endsWith("}")
        && plain.substring(end).stripLeading().startsWith("{");
  }

  private static final class Reading {
    private final JsonParser parser;
    private boolean cut;

    Reading(String text) {
      parser = JSON.createParser(text);
    }

    List<Value> values() {
      var values = new ArrayList<Value>();
      try (parser) {
        for (JsonToken token = next(); token != null && !cut; token = next()) {
          JsonNode node = node(token);
          values.add(new Value(node, cut));
        }
      }
      if (cut && (values.isEmpty() || !values.getLast().cut())) {
        values.add(new Value(NODES.nullNode(), true));
      }
      return values;
    }

    private @Nullable JsonToken next() {
      try {
        return cut ? null : parser.nextToken();
      } catch (JacksonException e) {
        cut = true; // what was read before stays
        return null;
      }
    }

    private JsonNode node(JsonToken token) {
      return switch (token) {
        case START_OBJECT -> object();
        case START_ARRAY -> array();
        case VALUE_NULL -> NODES.nullNode();
        case VALUE_TRUE -> NODES.booleanNode(true);
        case VALUE_FALSE -> NODES.booleanNode(false);
        default -> string();
      };
    }

    private ObjectNode object() {
      ObjectNode object = NODES.objectNode();
      for (JsonToken token = next(); token != JsonToken.END_OBJECT; token = next()) {
        String name = parser.currentName();
        JsonToken value = token == null ? null : next();
        if (value == null) {
          cut = true;
          break;
        }
        JsonNode node = node(value);
        if (!node.isMissingNode()) {
          object.set(name, node);
        }
      }
      return object;
    }

    private ArrayNode array() {
      ArrayNode array = NODES.arrayNode();
      for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
        if (token == null) {
          cut = true;
          break;
        }
        JsonNode node = node(token);
        if (!node.isMissingNode()) {
          array.add(node);
        }
      }
      return array;
    }

    /** A text that breaks off is found to do so only here. */
    private JsonNode string() {
      try {
        return NODES.stringNode(parser.getString());
      } catch (JacksonException e) {
        cut = true;
        return NODES.missingNode();
      }
    }
  }
}

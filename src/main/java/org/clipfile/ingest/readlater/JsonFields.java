package org.clipfile.ingest.readlater;

import java.util.ArrayList;
import java.util.List;
import org.clipfile.ingest.Charsets;
import org.clipfile.ingest.Members;
import org.clipfile.ingest.RefusedInput;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The fields of a JSON object: what is not there, or is of another kind, is empty. */
record JsonFields(JsonNode node) {
  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Members.LARGEST).build())
                  .build())
          .enable(
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  /** The value that some bytes are. */
  static JsonFields parse(byte[] bytes) throws RefusedInput {
    try {
      return new JsonFields(JSON.readTree(Charsets.decode(bytes, null)));
    } catch (JacksonException e) {
      throw Export.damaged("The entry is damaged: it is no JSON.");
    }
  }

  /** The only element of this array, or of the array under a key. */
  JsonFields only(@Nullable String key) {
    JsonNode array = key == null ? node : node.path(key);
    return new JsonFields(array.path(0));
  }

  JsonFields object(String key) {
    return new JsonFields(node.path(key));
  }

  /** The objects of an array. */
  List<JsonFields> objects(String key) {
    return node.path(key).valueStream().filter(JsonNode::isObject).map(JsonFields::new).toList();
  }

  boolean isObject() {
    return node.isObject();
  }

  /** A text or a number. */
  String text(String key) {
    return text(node.path(key));
  }

  /** True, or the number 1. */
  boolean flag(String key) {
    return node.path(key).asBoolean(false);
  }

  /** The texts of an array; of objects in it their names. */
  List<String> texts(String key) {
    var texts = new ArrayList<String>();
    for (JsonNode item : node.path(key)) {
      texts.add(item.isObject() ? text(item.path("name")) + text(item.path("label")) : text(item));
    }
    return texts;
  }

  private static String text(JsonNode value) {
    return value.isValueNode() && !value.isNull() ? value.asString() : "";
  }
}

package org.clipfile.cli;

import java.io.StringWriter;
import java.util.Locale;
import java.util.function.Consumer;
import org.clipfile.model.ClippingDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Builds a JSON object on one line, key by key; keys without a value are left out. One thread. */
final class JsonLine {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final StringWriter text = new StringWriter();
  private final JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text);

  JsonLine() {
    json.writeStartObject();
  }

  JsonLine put(String key, @Nullable String value) {
    if (value != null) {
      json.writeStringProperty(key, value);
    }
    return this;
  }

  JsonLine put(String key, long value) {
    json.writeNumberProperty(key, value);
    return this;
  }

  JsonLine put(String key, boolean value) {
    json.writeBooleanProperty(key, value);
    return this;
  }

  JsonLine put(String key, @Nullable ClippingDate value) {
    return put(key, value == null ? null : value.iso());
  }

  /** A constant by its name, in lower case with hyphens. */
  JsonLine put(String key, Enum<?> value) {
    return put(key, name(value));
  }

  /** A constant's name as JSON has it. */
  static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A key whose value is written by hand. */
  JsonLine put(String key, Consumer<JsonGenerator> value) {
    json.writeName(key);
    value.accept(json);
    return this;
  }

  /** The line, without its end; the builder is done with. */
  String end() {
    json.writeEndObject();
    json.close();
    return text.toString();
  }
}

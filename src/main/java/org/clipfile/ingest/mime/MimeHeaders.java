package org.clipfile.ingest.mime;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.util.MimeParameterMapping;
import org.clipfile.ingest.Charsets;
import org.jspecify.annotations.Nullable;

/** The header of a message or of a part of one; of a field that stands twice the first counts. */
final class MimeHeaders {
  private static final Pattern PARAMETER =
      Pattern.compile(
          ";\\s*([\\w*-]{1,40})\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.){0,2000})\"|([^;\\s]{0,2000}))");

  private final Map<String, String> fields = new LinkedHashMap<>();

  void add(Field field) {
    fields.putIfAbsent(field.getName().toLowerCase(Locale.ROOT), body(field));
  }

  /** Letters beyond ASCII that stand there unencoded are UTF-8, or what they look like. */
  private static String body(Field field) {
    var raw = field.getRaw();
    if (raw == null) {
      return String.valueOf(field.getBody());
    }
    String line = Charsets.decode(raw.toByteArray(), null);
    return line.substring(line.indexOf(':') + 1).replaceAll("\\r?\\n(?=[ \\t])", "").strip();
  }

  /** A field as it stands there, or null. */
  @Nullable String raw(String name) {
    return fields.get(name.toLowerCase(Locale.ROOT));
  }

  /** A field with its encoded words decoded (RFC 2047), on one line, or null. */
  @Nullable String text(String name) {
    String raw = raw(name);
    if (raw == null) {
      return null;
    }
    String text = DecoderUtil.decodeEncodedWords(raw, DecodeMonitor.SILENT);
    String plain = text.replaceAll("\\s+", " ").strip();
    return plain.isEmpty() ? null : plain;
  }

  /** Whether there is such a field. */
  boolean has(String name) {
    return raw(name) != null;
  }

  @Nullable String charset() {
    return parameter("Content-Type", "charset");
  }

  /** The name that the part has as a file, or null. */
  @Nullable String fileName() {
    String name = parameter("Content-Disposition", "filename");
    return name == null ? parameter("Content-Type", "name") : name;
  }

  /** Whether the part is to be shown apart from the text. */
  boolean isAttachment() {
    String disposition = raw("Content-Disposition");
    return disposition != null && disposition.toLowerCase(Locale.ROOT).startsWith("attachment");
  }

  /** What pictures are referred to by, without its angle brackets, or null. */
  @Nullable String contentId() {
    String id = raw("Content-ID");
    return id == null ? null : id.replaceAll("^<|>$", "");
  }

  /** A parameter of a field, continued and encoded ones too (RFC 2231), or null. */
  private @Nullable String parameter(String field, String name) {
    String raw = raw(field);
    if (raw == null) {
      return null;
    }
    var mapping = new MimeParameterMapping();
    Matcher m = PARAMETER.matcher(raw);
    while (m.find()) {
      String quoted = m.group(2);
      mapping.addParameter(
          m.group(1).toLowerCase(Locale.ROOT),
          quoted == null ? m.group(3) : quoted.replaceAll("\\\\(.)", "$1"));
    }
    String value = mapping.get(name);
    return value == null
        ? null
        : DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT, StandardCharsets.UTF_8);
  }
}

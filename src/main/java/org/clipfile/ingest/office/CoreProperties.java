package org.clipfile.ingest.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clipfile.ingest.Languages;
import org.clipfile.ingest.RefusedInput;
import org.clipfile.ingest.date.Dates;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.DateOrigin;
import org.jspecify.annotations.Nullable;

/** Reads what a document says of itself: core.xml of Word, meta.xml of OpenDocument. One thread. */
final class CoreProperties implements XmlPart.Visitor {
  private final Map<String, String> values = new HashMap<>();
  private final List<String> keywords = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  static OfficeDocument.Properties of(byte @Nullable [] part) throws RefusedInput {
    var properties = new CoreProperties();
    XmlPart.visit(part, properties);
    return properties.read();
  }

  /** What a document that is one file says of itself within an element. */
  static OfficeDocument.Properties of(byte[] document, String element) throws RefusedInput {
    var properties = new CoreProperties();
    XmlPart.visit(document, new FlatXml.Within(element, properties));
    return properties.read();
  }

  @Override
  public void start(String name, XmlPart at) {
    text.setLength(0);
  }

  @Override
  public void text(String more) {
    text.append(more);
  }

  @Override
  public void end(String element) {
    String name = element.toLowerCase(Locale.ROOT);
    String value = text.toString().strip();
    text.setLength(0);
    if (value.isEmpty()) {
      return;
    }
    if (name.equals("keyword") || name.equals("keywords")) {
      for (String keyword : value.split("\\s*[,;]\\s*", -1)) {
        if (!keyword.isBlank() && !keywords.contains(keyword)) {
          keywords.add(keyword);
        }
      }
    } else {
      values.putIfAbsent(name, value);
    }
  }

  private OfficeDocument.Properties read() {
    String author =
        values.getOrDefault(
            "initial-creator", values.getOrDefault("creator", values.get("author")));
    String created = values.getOrDefault("created", values.get("creation-date"));
    return new OfficeDocument.Properties(
        values.get("title"),
        author,
        date(created),
        keywords,
        Languages.tag(values.get("language")));
  }

  private static @Nullable ClippingDate date(@Nullable String value) {
    return value == null
        ? null
        : Dates.find(value).map(date -> date.from(DateOrigin.FIELD)).orElse(null);
  }
}

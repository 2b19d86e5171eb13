package org.clipfile.ingest.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.clipfile.ingest.StrictXml;
import org.jspecify.annotations.Nullable;

/**
 * The metadata packet of a file: the values of each property, by schema and name. What is no XML
 * says nothing.
 */
record Xmp(Map<String, List<String>> properties) {
  static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
  static final String PRISM = "/prism/";

  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  private static final int MOST_VALUES = 2000;

  static Xmp of(byte[] packet) {
    Map<String, List<String>> properties = new LinkedHashMap<>();
    try {
      read(StrictXml.reader(packet), properties);
    } catch (XMLStreamException | RuntimeException e) {
      return new Xmp(properties); // damaged from here on
    }
    return new Xmp(properties);
  }

  private static void read(XMLStreamReader reader, Map<String, List<String>> properties)
      throws XMLStreamException {
    String property = null;
    int depth = 0;
    int values = 0;
    var text = new StringBuilder();
    while (reader.hasNext() && values < MOST_VALUES) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          text.setLength(0);
          boolean own = !RDF.equals(reader.getNamespaceURI());
          if (property != null) {
            depth++;
          } else if (own && !reader.getLocalName().equals("xmpmeta")) {
            property = key(reader.getNamespaceURI(), reader.getLocalName());
            depth = 0;
          } else {
            values += attributes(reader, properties);
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            text.append(reader.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          if (property != null && !text.toString().isBlank()) {
            properties
                .computeIfAbsent(property, k -> new ArrayList<>())
                .add(text.toString().strip());
            values++;
          }
          text.setLength(0);
          if (property != null && depth-- == 0) {
            property = null;
          }
        }
        default -> {}
      }
    }
  }

  /** Simple properties may be written as attributes of a description. */
  private static int attributes(XMLStreamReader reader, Map<String, List<String>> properties) {
    int count = 0;
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String namespace = reader.getAttributeNamespace(i);
      if (namespace != null && !namespace.equals(RDF) && !reader.getAttributeValue(i).isBlank()) {
        properties
            .computeIfAbsent(
                key(namespace, reader.getAttributeLocalName(i)), k -> new ArrayList<>())
            .add(reader.getAttributeValue(i).strip());
        count++;
      }
    }
    return count;
  }

  /** PRISM has a schema for each of its versions. */
  private static String key(@Nullable String namespace, String name) {
    String schema = namespace == null ? "" : namespace;
    return schema.contains(PRISM) ? PRISM + name : schema + name;
  }

  List<String> all(String property) {
    return properties.getOrDefault(property, List.of());
  }

  @Nullable String first(String property) {
    List<String> values = all(property);
    return values.isEmpty() ? null : values.getFirst();
  }
}

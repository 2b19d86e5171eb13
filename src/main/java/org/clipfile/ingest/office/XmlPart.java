package org.clipfile.ingest.office;

import java.io.ByteArrayInputStream;
import java.util.function.BiConsumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.clipfile.ingest.RefusedInput;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a part of a document that is XML. No DTD is read and no entity resolved but the five
 * of XML itself. One thread.
 */
final class XmlPart {
  private final XMLStreamReader reader;

  private XmlPart(XMLStreamReader reader) {
    this.reader = reader;
  }

  /** Told of what is in a part, in order; names are without their prefix. */
  interface Visitor {
    void start(String name, XmlPart at);

    void end(String name);

    void text(String text);
  }

  /** Does nothing where there is no such part. */
  static void visit(byte @Nullable [] bytes, Visitor visitor) throws RefusedInput {
    if (bytes == null) {
      return;
    }
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
      var part = new XmlPart(reader);
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> visitor.start(reader.getLocalName(), part);
          case XMLStreamConstants.END_ELEMENT -> visitor.end(reader.getLocalName());
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
              visitor.text(reader.getText());
          default -> {}
        }
      }
      reader.close();
    } catch (XMLStreamException e) {
      throw OfficePackage.damaged(
          new IllegalArgumentException(
              e.getLocation() == null
                  ? "its XML is broken"
                  : "its XML is broken in line " + e.getLocation().getLineNumber(),
              e));
    }
  }

  /** Only its start tags. */
  static void starts(byte @Nullable [] bytes, BiConsumer<String, XmlPart> to) throws RefusedInput {
    visit(
        bytes,
        new Visitor() {
          @Override
          public void start(String name, XmlPart at) {
            to.accept(name, at);
          }

          @Override
          public void end(String name) {}

          @Override
          public void text(String text) {}
        });
  }

  /** An attribute of the element that starts, whatever its prefix, or null. */
  @Nullable String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** An attribute that is a number, or another number. */
  int number(String name, int otherwise) {
    String value = attribute(name);
    try {
      return value == null ? otherwise : Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
    return factory;
  }
}

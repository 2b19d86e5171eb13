package org.clipfile.ingest.office;

import java.util.function.BiConsumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.clipfile.ingest.RefusedInput;
import org.clipfile.ingest.StrictXml;
import org.jspecify.annotations.Nullable;

/** Goes through a part of a document that is XML. One thread. */
final class XmlPart {
  /** What is longer, such as a picture, is handed on in pieces. */
  private static final int LONGEST_TEXT = 1 << 16;

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
      new XmlPart(StrictXml.reader(bytes)).visit(visitor);
    } catch (XMLStreamException e) {
      throw OfficePackage.damaged(
          new IllegalArgumentException(
              e.getLocation() == null
                  ? "its XML is broken"
                  : "its XML is broken in line " + e.getLocation().getLineNumber(),
              e));
    }
  }

  private void visit(Visitor visitor) throws XMLStreamException {
    var text = new StringBuilder();
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          handOn(text, 1, visitor);
          visitor.start(reader.getLocalName(), this);
        }
        case XMLStreamConstants.END_ELEMENT -> {
          handOn(text, 1, visitor);
          visitor.end(reader.getLocalName());
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          text.append(reader.getText());
          handOn(text, LONGEST_TEXT, visitor);
        }
        default -> {}
      }
    }
  }

  private static void handOn(StringBuilder text, int from, Visitor visitor) {
    if (text.length() >= from) {
      visitor.text(text.toString());
      text.setLength(0);
    }
  }

  /** Only its start tags. */
  static void starts(byte @Nullable [] bytes, BiConsumer<String, XmlPart> to) throws RefusedInput {
    visit(bytes, starting(to));
  }

  /** One that is told only of start tags. */
  static Visitor starting(BiConsumer<String, XmlPart> to) {
    return new Visitor() {
      @Override
      public void start(String name, XmlPart at) {
        to.accept(name, at);
      }

      @Override
      public void end(String name) {}

      @Override
      public void text(String text) {}
    };
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
}

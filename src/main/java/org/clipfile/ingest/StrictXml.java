package org.clipfile.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Goes through XML that keeps all rules, piece by piece, and ends where it breaks one; {@link Xml}
 * reads what is broken. No DTD is read and no entity resolved but the five of XML itself.
 * Thread-safe.
 *
 * <p>The JDK's parser prints to standard error what it meets of bytes that are no text, whomever it
 * is told to report to. So it is given text and no bytes.
 */
public final class StrictXml {
  private StrictXml() {}

  /**
   * A reader of XML; no close is needed.
   *
   * @throws XMLStreamException where nothing of it can be read
   */
  public static XMLStreamReader reader(byte[] bytes) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
    return factory.createXMLStreamReader(text(bytes));
  }

  private static Reader text(byte[] bytes) throws XMLStreamException {
    Charset marked = Charsets.byteOrderMark(bytes);
    try {
      return marked == null
          ? new Text(bytes, 0, unmarked(bytes))
          : new Text(bytes, Charsets.markLength(marked), marked);
    } catch (IllegalArgumentException e) {
      throw new XMLStreamException("The charset is unknown: " + e.getMessage(), e);
    }
  }

  /** As XML 1.0, appendix F.1, tells it from how the declaration begins, or as that says. */
  private static Charset unmarked(byte[] bytes) {
    return switch (bytes.length < 4 ? 0 : ByteBuffer.wrap(bytes).getInt()) {
      case 0x0000003c -> Charset.forName("UTF-32BE");
      case 0x3c000000 -> Charset.forName("UTF-32LE");
      case 0x003c003f -> StandardCharsets.UTF_16BE;
      case 0x3c003f00 -> StandardCharsets.UTF_16LE;
      default -> {
        String declared = Xml.declaredCharset(bytes);
        yield declared == null ? StandardCharsets.UTF_8 : Charset.forName(declared);
      }
    };
  }

  /** Decodes bytes; what stands before those that are no text is handed out first. One thread. */
  private static final class Text extends Reader {
    private final ByteBuffer bytes;
    private final CharsetDecoder decoder;

    Text(byte[] bytes, int from, Charset charset) {
      this.bytes = ByteBuffer.wrap(bytes, from, bytes.length - from);
      boolean strict = charset.name().startsWith("UTF-") || charset.name().equals("US-ASCII");
      CodingErrorAction then = strict ? CodingErrorAction.REPORT : CodingErrorAction.REPLACE;
      this.decoder = charset.newDecoder().onMalformedInput(then).onUnmappableCharacter(then);
    }

    @Override
    public int read(char[] to, int from, int length) throws IOException {
      CharBuffer chars = CharBuffer.wrap(to, from, length);
      CoderResult result = decoder.decode(bytes, chars, true);
      int read = chars.position() - from;
      if (read == 0 && result.isError()) {
        result.throwException();
      }
      return read == 0 && result.isUnderflow() ? -1 : read;
    }

    @Override
    public void close() {}
  }
}

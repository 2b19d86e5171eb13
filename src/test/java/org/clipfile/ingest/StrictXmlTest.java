package org.clipfile.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.clipfile.testing.Printed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StrictXmlTest {
  private static final String TEXT = "Café № 7, 灯塔 \uD83C\uDF0A";
  private static final String ELEMENT = "<a>" + TEXT + "</a>";

  static Stream<byte[]> whole() {
    return Stream.of(
        ELEMENT.getBytes(UTF_8),
        ("\ufeff" + ELEMENT).getBytes(UTF_8),
        (declared("utf-8") + ELEMENT).getBytes(UTF_8),
        ("\ufeff" + declared("UTF-8") + ELEMENT).getBytes(UTF_8),
        ("\ufeff" + ELEMENT).getBytes(UTF_16LE),
        ELEMENT.getBytes(UTF_16),
        (declared("UTF-16") + ELEMENT).getBytes(UTF_16),
        (declared("UTF-16") + ELEMENT).getBytes(UTF_16BE),
        (declared("UTF-16LE") + ELEMENT).getBytes(UTF_16LE),
        (declared("GB18030") + ELEMENT).getBytes(Charset.forName("GB18030")));
  }

  @ParameterizedTest
  @MethodSource("whole")
  void theTextIsInTheCharsetThatItSays(byte[] bytes) throws XMLStreamException {
    assertThat(text(bytes)).isEqualTo(TEXT);
  }

  @Test
  void signsThatALegacyCharsetDoesNotHaveAreNoReasonToStop() throws XMLStreamException {
    byte[] bytes = (declared("windows-1252") + "<a>caf\u00e9 \u0081</a>").getBytes(ISO_8859_1);

    assertThat(text(bytes)).isEqualTo("café \ufffd");
  }

  static Stream<byte[]> broken() {
    byte[] wide = (declared("UTF-16") + "<a>lamp</a>").getBytes(UTF_16);
    return Stream.of(
        "<a>caf\u00e9 lamp</a>".getBytes(ISO_8859_1),
        (declared("UTF-8") + "<a>caf\u00e9 lamp</a>").getBytes(ISO_8859_1),
        (declared("UTF-8") + "<a b='caf\u00e9 lamp'/>").getBytes(ISO_8859_1),
        (declared("UTF-8") + "<!-- caf\u00e9 lamp --><a/>").getBytes(ISO_8859_1),
        "<!DOCTYPE a [<!ENTITY x \"caf\u00e9 lamp\">]><a/>".getBytes(ISO_8859_1),
        (declared("US-ASCII") + "<a>caf\u00e9</a>").getBytes(ISO_8859_1),
        (declared("none such") + "<a/>").getBytes(UTF_8),
        (declared("nonesuch") + "<a/>").getBytes(UTF_8),
        (declared("UTF-16") + "<a/>").getBytes(UTF_8),
        Arrays.copyOf(wide, 2),
        Arrays.copyOf(wide, 33),
        Arrays.copyOf(wide, wide.length - 1),
        new byte[0],
        new byte[] {(byte) 0xef, (byte) 0xbb},
        new byte[] {(byte) 0xc3});
  }

  @ParameterizedTest
  @MethodSource("broken")
  void nothingIsPrintedAboutBrokenXml(byte[] bytes) {
    try (var printed = new Printed()) {
      assertThatThrownBy(() -> text(bytes)).isInstanceOf(XMLStreamException.class);
      assertThat(printed.text()).isEmpty();
    }
  }

  @Test
  void whatStandsBeforeTheDamageIsReadAndItsLineTold() throws XMLStreamException {
    String lines = "<p>Café № 7</p>\n".repeat(20_000);
    byte[] bytes =
        (new String(("<a>" + lines).getBytes(UTF_8), ISO_8859_1) + "\u00e9").getBytes(ISO_8859_1);
    XMLStreamReader reader = StrictXml.reader(bytes);

    var ends = new int[1];
    assertThatThrownBy(
            () -> {
              while (true) {
                ends[0] += reader.next() == XMLStreamConstants.END_ELEMENT ? 1 : 0;
              }
            })
        .isInstanceOfSatisfying(
            XMLStreamException.class,
            e -> assertThat(e.getLocation().getLineNumber()).isGreaterThan(19_990));
    assertThat(ends[0]).isEqualTo(20_000);
  }

  private static String declared(String charset) {
    return "<?xml version='1.0' encoding='" + charset + "' standalone=\"yes\"?>\n";
  }

  private static String text(byte[] bytes) throws XMLStreamException {
    XMLStreamReader reader = StrictXml.reader(bytes);
    var text = new StringBuilder();
    while (reader.hasNext()) {
      if (List.of(XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA)
          .contains(reader.next())) {
        text.append(reader.getText());
      }
    }
    return text.toString();
  }
}

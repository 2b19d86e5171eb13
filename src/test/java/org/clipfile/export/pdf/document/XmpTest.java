package org.clipfile.export.pdf.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class XmpTest {
  private static final Facts FACTS =
      new Facts(
          "Fish & <chips>",
          List.of("Ann Other", "Bo Else"),
          "The Daily Tide",
          null,
          "https://tide.example/?a=1&b=2",
          "2026-01-05",
          List.of("Food"),
          "en",
          false,
          Instant.parse("2026-01-08T18:16:10.987Z"));

  @Test
  void isWellFormedAndSaysWhatTheFactsSay() throws Exception {
    Document xml =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(Xmp.of(FACTS)));
    assertThat(text(xml, "dc:title")).isEqualTo("Fish & <chips>");
    assertThat(text(xml, "dc:creator")).isEqualTo("Ann OtherBo Else");
    assertThat(text(xml, "dc:source")).isEqualTo("https://tide.example/?a=1&b=2");
    assertThat(text(xml, "dc:date")).isEqualTo("2026-01-05");
    assertThat(text(xml, "xmp:CreateDate")).isEqualTo("2026-01-08T18:16:10Z");
    assertThat(text(xml, "pdfuaid:part")).isEqualTo("1");
    assertThat(xml.getElementsByTagName("dc:description").getLength()).isZero();
  }

  @Test
  void declaresTheSchemaOfPdfUa() {
    assertThat(new String(Xmp.of(FACTS), StandardCharsets.UTF_8))
        .contains("<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>");
  }

  private static String text(Document xml, String name) {
    return xml.getElementsByTagName(name).item(0).getTextContent();
  }
}

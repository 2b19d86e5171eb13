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
          Instant.parse("2026-01-08T18:16:10.987Z"),
          new Facts.Provenance("Newswire", "Food", "2026-01", "ab".repeat(32)));

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
  void tellsWhereTheArticleComesFrom() throws Exception {
    Document xml =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(Xmp.of(FACTS)));
    assertThat(text(xml, "photoshop:Headline")).isEqualTo("Fish & <chips>");
    assertThat(text(xml, "photoshop:Source")).isEqualTo("Newswire");
    assertThat(text(xml, "clipfile:Section")).isEqualTo("Food");
    assertThat(text(xml, "clipfile:DateClipped")).isEqualTo("2026-01");
    assertThat(text(xml, "clipfile:OriginalSHA256")).isEqualTo("ab".repeat(32));
  }

  @Test
  void declaresTheSchemasThatPdfaDoesNotKnow() {
    assertThat(new String(Xmp.of(FACTS), StandardCharsets.UTF_8))
        .contains("<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>")
        .contains("<pdfaSchema:prefix>clipfile</pdfaSchema:prefix>");
  }

  private static String text(Document xml, String name) {
    return xml.getElementsByTagName(name).item(0).getTextContent();
  }
}

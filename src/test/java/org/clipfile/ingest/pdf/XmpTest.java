package org.clipfile.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.clipfile.testing.Printed;
import org.junit.jupiter.api.Test;

class XmpTest {
  @Test
  void whatStandsBeforeDamageIsReadAndNothingPrinted() {
    byte[] packet =
        ("<?xpacket begin=''?><x:xmpmeta xmlns:x='adobe:ns:meta/'>"
                + "<r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
                + "<r:Description xmlns:dc='"
                + Xmp.DUBLIN_CORE
                + "'><dc:title><r:Alt><r:li>A lamp</r:li></r:Alt></dc:title>"
                + "<dc:description>The café is lit</dc:description></r:Description></r:RDF>"
                + "</x:xmpmeta>")
            .getBytes(StandardCharsets.ISO_8859_1);

    try (var printed = new Printed()) {
      assertThat(Xmp.of(packet).first(Xmp.DUBLIN_CORE + "title")).isEqualTo("A lamp");
      assertThat(printed.text()).isEmpty();
    }
  }
}

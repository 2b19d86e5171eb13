package org.clipfile.ingest.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.clipfile.model.ledger.Incoming;
import org.clipfile.model.ledger.Outcome;
import org.clipfile.model.ledger.RejectReason;
import org.clipfile.testing.Printed;
import org.clipfile.testing.Reads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XmlPartTest {
  private static final String DOCUMENT =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
      <w:body><w:p><w:r><w:t>The café</w:t></w:r></w:p></w:body></w:document>
      """;

  @TempDir Path folder;

  @Test
  void aDocumentInAnotherCharsetThanItSaysIsRefusedAndNothingPrinted() throws IOException {
    byte[] docx =
        Made.docxPack("")
            .file("word/document.xml", DOCUMENT.getBytes(StandardCharsets.ISO_8859_1))
            .zip();
    Path file = Files.write(folder.resolve("a.docx"), docx);

    try (var printed = new Printed()) {
      assertThat(((Incoming.Refused) Reads.one(file)).why())
          .isEqualTo(
              new Outcome.Rejected(
                  RejectReason.DAMAGED, "The document is damaged: its XML is broken in line 3."));
      assertThat(printed.text()).isEmpty();
    }
  }
}

package org.clipfile.ingest.office;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.clipfile.model.ledger.Incoming;
import org.clipfile.model.ledger.RejectReason;
import org.clipfile.testing.Packs;
import org.clipfile.testing.Reads;

/** Documents as small as they can be, and why one is refused. */
final class Made {
  private Made() {}

  static byte[] docx(String document) {
    return docxPack(document).zip();
  }

  static Packs docxPack(String document) {
    return new Packs()
        .file(
            "[Content_Types].xml",
            "<Types>application/vnd.openxmlformats-officedocument.wordprocessingml.document</Types>")
        .file("word/document.xml", document);
  }

  static String document(String body) {
    return "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
        + "<w:body>"
        + body
        + "</w:body></w:document>";
  }

  static String flat(String text) {
    return "<office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
        + " xmlns:text=\"urn:t\" xmlns:draw=\"urn:d\""
        + " office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:body><office:text>"
        + text
        + "</office:text></office:body></office:document>";
  }

  static String entities(Path secret) {
    return "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri() + "\"><!ENTITY y \"yyyyyyyy\">]>";
  }

  static RejectReason reason(Path file) {
    return ((Incoming.Refused) Reads.one(file)).why().reason();
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

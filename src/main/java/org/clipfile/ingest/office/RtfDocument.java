package org.clipfile.ingest.office;

import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.clipfile.ingest.RefusedInput;
import org.jsoup.nodes.Element;

/** Takes an RTF file apart. */
final class RtfDocument {
  private RtfDocument() {}

  static OfficeDocument of(byte[] bytes) throws RefusedInput {
    var text = new RtfText();
    Exception damage = null;
    try {
      new StandardRtfParser()
          .parse(
              new RtfStreamSource(new ByteArrayInputStream(RtfBalance.of(RtfUtf8.plain(bytes)))),
              text);
    } catch (IOException | RuntimeException e) {
      damage = e; // what stands before the damage is kept
    }
    Element body = text.body();
    if (damage != null && !body.hasText()) {
      throw OfficePackage.damaged(damage);
    }
    return new OfficeDocument(body, text.properties(), text.pictures());
  }
}

package org.clipfile.export.pdf.document;

import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** The old form of the metadata, which must say the same as the new one. */
final class InfoDictionary {
  private InfoDictionary() {}

  static void fill(PDDocumentInformation info, Facts facts) {
    info.setTitle(facts.title());
    if (!facts.authors().isEmpty()) {
      info.setAuthor(String.join(", ", facts.authors()));
    }
    if (facts.description() != null) {
      info.setSubject(facts.description());
    }
    if (!facts.keywords().isEmpty()) {
      info.setKeywords(String.join(", ", facts.keywords()));
    }
    info.setCreator(Facts.PRODUCER);
    info.setProducer(Facts.PRODUCER);
    var created =
        GregorianCalendar.from(
            facts.created().truncatedTo(ChronoUnit.SECONDS).atZone(ZoneOffset.UTC));
    info.setCreationDate(created);
    info.setModificationDate(created);
  }
}

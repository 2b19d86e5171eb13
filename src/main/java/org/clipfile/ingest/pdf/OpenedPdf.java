package org.clipfile.ingest.pdf;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.clipfile.ingest.RefusedInput;
import org.clipfile.model.ledger.RejectReason;

/** Opens files: repairs what is damaged, and refuses what is locked or made to exhaust. */
final class OpenedPdf {
  private OpenedPdf() {}

  static PDDocument of(byte[] bytes) throws RefusedInput {
    BundledFonts.use();
    if (PackedObjects.areTooLarge(bytes)) {
      throw tooLarge();
    }
    try {
      PDDocument document = Loader.loadPDF(bytes);
      if (!document.getPages().iterator().hasNext()) {
        document.close();
        throw new RefusedInput(RejectReason.NO_ARTICLE, "The PDF has no pages.");
      }
      return document;
    } catch (InvalidPasswordException e) {
      throw new RefusedInput(
          RejectReason.UNREADABLE,
          "The PDF is locked with a password; save it without one and import it again.");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new RefusedInput(
          RejectReason.DAMAGED, "The PDF is damaged beyond repair and could not be read.");
    }
  }

  static RefusedInput tooLarge() {
    return new RefusedInput(
        RejectReason.TOO_LARGE, "The PDF unpacks to more than any article does.");
  }
}

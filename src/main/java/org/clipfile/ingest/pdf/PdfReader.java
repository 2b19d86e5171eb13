package org.clipfile.ingest.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.clipfile.ingest.ClippingReader;
import org.clipfile.ingest.Contents;
import org.clipfile.ingest.Input;
import org.clipfile.ingest.RefusedInput;
import org.clipfile.model.ParsedClipping;
import org.clipfile.model.ledger.RejectReason;

/**
 * Reads PDF: a tagged file by its structure, any other by where its text stands. A file without
 * text is kept as well, and says of itself that it cannot be searched.
 */
public final class PdfReader implements ClippingReader {
  /** So far from the start its mark may stand. */
  private static final int MARK = 1024;

  @Override
  public String format() {
    return "pdf";
  }

  @Override
  public boolean recognises(Input input) {
    byte[] bytes = input.bytes();
    String start = new String(bytes, 0, Math.min(bytes.length, MARK), StandardCharsets.ISO_8859_1);
    int mark = start.indexOf("%PDF-");
    // Others, such as a mail, may have a PDF inside: before a PDF's own mark there is only dirt.
    return mark >= 0 && start.substring(0, mark).indexOf(':') < 0;
  }

  @Override
  public Contents read(Input input) throws RefusedInput {
    try (PDDocument document = OpenedPdf.of(input.bytes())) {
      return Contents.of(clipping(document, input.name()));
    } catch (Budget.Exhausted e) {
      throw OpenedPdf.tooLarge();
    } catch (IOException e) {
      throw new RefusedInput(RejectReason.DAMAGED, "The PDF is damaged and could not be read.");
    }
  }

  private static ParsedClipping clipping(PDDocument document, String name) {
    var sizes = new StreamSizes();
    PdfMetadata metadata = PdfMetadata.of(document, sizes);
    var drawn = new DrawnPages(document, sizes);
    var pictures = new Pictures(drawn.pages(), sizes);
    var article = new PdfArticle(metadata, drawn, pictures, name);
    if (!drawn.haveText()) {
      if (!drawn.broken().isEmpty()) {
        throw new Budget.Exhausted(
            "nothing could be read of a page"); // and not that it has no text
      }
      return article.ofPictures();
    }
    List<Block> tagged = TaggedPages.read(document, drawn, pictures);
    return tagged == null ? article.of(drawn.placed(pictures), false) : article.of(tagged, true);
  }
}

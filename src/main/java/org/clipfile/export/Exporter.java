package org.clipfile.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.clipfile.export.pdf.PdfWriter;
import org.clipfile.model.Clipping;
import org.clipfile.model.ExportFormat;
import org.clipfile.model.PictureSource;

/** Writes clippings in the forms that leave the archive. Thread-safe. */
public final class Exporter {
  /**
   * Writes one clipping. Same clipping, same bytes. Does not close the stream.
   *
   * @return what could not be drawn or was left out, a sentence each; empty where all is well
   * @throws IOException where the stream refuses
   */
  public List<String> write(
      Clipping clipping, ExportFormat format, PictureSource pictures, OutputStream out)
      throws IOException {
    return switch (format) {
      case PDF -> new PdfWriter().write(clipping, pictures, out);
      case JSON -> NewsArticleJson.write(clipping, out);
      case TEXT -> PlainText.write(clipping, out);
      case MARKDOWN -> Markdown.write(clipping, out);
      case HTML -> StandalonePage.write(clipping, pictures, out);
    };
  }

  /**
   * The pages of a clipping's PDF as pictures (PNG).
   *
   * @param dpi dots an inch
   */
  public List<byte[]> pages(Clipping clipping, PictureSource pictures, int dpi) {
    return PageImages.of(clipping, pictures, dpi);
  }
}

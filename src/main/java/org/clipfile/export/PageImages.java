package org.clipfile.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.clipfile.export.pdf.PdfWriter;
import org.clipfile.model.Clipping;
import org.clipfile.model.PictureSource;

/** The pages of a clipping's PDF as pictures, so that paper shows what the file shows. */
final class PageImages {
  private PageImages() {}

  static List<byte[]> of(Clipping clipping, PictureSource pictures, int dpi) {
    var pdf = new ByteArrayOutputStream();
    try {
      new PdfWriter().write(clipping, pictures, pdf);
      try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
        var renderer = new PDFRenderer(document);
        var pages = new ArrayList<byte[]>();
        for (int page = 0; page < document.getNumberOfPages(); page++) {
          var png = new ByteArrayOutputStream();
          ImageIO.write(renderer.renderImageWithDPI(page, dpi, ImageType.RGB), "png", png);
          pages.add(png.toByteArray());
        }
        return List.copyOf(pages);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // both ends are in memory
    }
  }
}

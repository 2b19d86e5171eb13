package org.clipfile.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.clipfile.export.pdf.PdfWriter;
import org.clipfile.export.pdf.dossier.DossierListener;
import org.clipfile.export.pdf.dossier.DossierSource;
import org.clipfile.export.pdf.dossier.DossierWriter;
import org.clipfile.model.Clipping;
import org.clipfile.model.PagePictures;
import org.clipfile.model.PdfOptions;
import org.clipfile.model.PictureSource;
import org.clipfile.model.dossier.DossierPlan;

/** The pages of a clipping's PDF as pictures, so that paper shows what the file shows. */
final class PageImages {
  private PageImages() {}

  static List<byte[]> of(Clipping clipping, PictureSource pictures, int dpi) {
    var pdf = new ByteArrayOutputStream();
    try {
      new PdfWriter().write(clipping, pictures, pdf);
      try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
        int[] all = IntStream.range(0, document.getNumberOfPages()).toArray();
        return drawn(document, dpi, all);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // both ends are in memory
    }
  }

  static PagePictures first(
      Clipping clipping, PdfOptions options, PictureSource pictures, int dpi) {
    var pdf = new ByteArrayOutputStream();
    try {
      new PdfWriter().write(clipping, options, pictures, pdf);
      try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
        return new PagePictures(drawn(document, dpi, 0), document.getNumberOfPages());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // both ends are in memory
    }
  }

  static PagePictures first(
      long[] ids, DossierPlan plan, DossierSource source, DossierListener listener, int dpi) {
    var pdf = new ByteArrayOutputStream();
    try {
      int article = new DossierWriter().writeSample(ids, plan, source, listener, pdf);
      try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
        int[] shown = article < document.getNumberOfPages() ? new int[] {0, article} : new int[1];
        return new PagePictures(drawn(document, dpi, shown), 0);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<byte[]> drawn(PDDocument document, int dpi, int... pages) throws IOException {
    var renderer = new PDFRenderer(document);
    var drawn = new ArrayList<byte[]>();
    for (int page : pages) {
      var png = new ByteArrayOutputStream();
      ImageIO.write(renderer.renderImageWithDPI(page, dpi, ImageType.RGB), "png", png);
      drawn.add(png.toByteArray());
    }
    return List.copyOf(drawn);
  }
}

package org.clipfile.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.clipfile.export.epub.Epub;
import org.clipfile.export.pdf.PdfWriter;
import org.clipfile.export.pdf.dossier.DossierListener;
import org.clipfile.export.pdf.dossier.DossierSource;
import org.clipfile.export.pdf.dossier.DossierWriter;
import org.clipfile.model.Clipping;
import org.clipfile.model.ExportFormat;
import org.clipfile.model.PagePictures;
import org.clipfile.model.PdfOptions;
import org.clipfile.model.PictureSource;
import org.clipfile.model.dossier.DossierPlan;

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
    return write(clipping, format, PdfOptions.STANDARD, pictures, out);
  }

  /** The same, with a say in how a PDF is set; other formats leave {@code options} be. */
  public List<String> write(
      Clipping clipping,
      ExportFormat format,
      PdfOptions options,
      PictureSource pictures,
      OutputStream out)
      throws IOException {
    return switch (format) {
      case PDF -> new PdfWriter().write(clipping, options, pictures, out);
      case JSON -> NewsArticleJson.write(clipping, out);
      case TEXT -> PlainText.write(clipping, out);
      case MARKDOWN -> Markdown.write(clipping, out);
      case HTML -> StandalonePage.write(clipping, pictures, out);
      case EPUB, CSV, RIS, BIBTEX, CSL_JSON -> {
        try (Gathering one = gathering(format, pictures, out)) {
          yield one.add(clipping);
        }
      }
    };
  }

  /**
   * Begins a file of many clippings. Same clippings, same bytes; closing it leaves the stream open.
   *
   * @throws IllegalArgumentException where the format has a file for each
   * @throws IOException where the stream refuses
   */
  public Gathering gathering(ExportFormat format, PictureSource pictures, OutputStream out)
      throws IOException {
    return switch (format) {
      case JSON -> clipping -> NewsArticleJson.write(clipping, out);
      case EPUB -> new Book(new Epub(pictures, out));
      case CSV -> new ClippingsCsv(out);
      case RIS -> clipping -> Ris.write(clipping, out);
      case BIBTEX -> new BibTex(out);
      case CSL_JSON -> new CslJson(out);
      case PDF, TEXT, MARKDOWN, HTML ->
          throw new IllegalArgumentException(format + " has a file for each clipping");
    };
  }

  private record Book(Epub epub) implements Gathering {
    @Override
    public List<String> add(Clipping clipping) throws IOException {
      return epub.add(clipping);
    }

    @Override
    public void close() throws IOException {
      epub.end();
    }
  }

  /**
   * Binds clippings into one PDF; see {@link DossierWriter#write}.
   *
   * @return what could not be shown, a sentence each; empty where all is well
   */
  public List<String> writeDossier(
      long[] ids,
      DossierPlan plan,
      DossierSource source,
      DossierListener listener,
      OutputStream out)
      throws IOException {
    return new DossierWriter().write(ids, plan, source, listener, out);
  }

  /**
   * The pages of a clipping's PDF as pictures (PNG).
   *
   * @param dpi dots an inch
   */
  public List<byte[]> pages(Clipping clipping, PictureSource pictures, int dpi) {
    return PageImages.of(clipping, pictures, dpi);
  }

  /**
   * The first page of a clipping's PDF, as a picture.
   *
   * @param dpi dots an inch
   */
  public PagePictures firstPage(
      Clipping clipping, PdfOptions options, PictureSource pictures, int dpi) {
    return PageImages.first(clipping, options, pictures, dpi);
  }

  /**
   * A dossier's cover and the first page of its first article, as pictures.
   *
   * @param dpi dots an inch
   * @throws java.util.concurrent.CancellationException where the listener stopped it
   */
  public PagePictures firstPages(
      long[] ids, DossierPlan plan, DossierSource source, DossierListener listener, int dpi) {
    return PageImages.first(ids, plan, source, listener, dpi);
  }
}

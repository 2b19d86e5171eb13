package org.clipfile.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.clipfile.export.Exporter;
import org.clipfile.model.Clipping;
import org.clipfile.model.ExportFormat;
import org.clipfile.model.PictureSource;

/** The articles as pages of HTML, for the programs that print such. */
final class PrintedPages {
  private static final String COVER =
      """
      <style>@page { size: A4; margin: 25mm; @top-left { content: "Sample clippings" }
      @bottom-right { content: "Page " counter(page) " of " counter(pages) } }
      .body p { text-align: justify; hyphens: auto } .part { break-before: page }
      nav a::after { content: leader('.') target-counter(attr(href), page) }</style>
      """;

  private PrintedPages() {}

  static String single(Clipping clipping, PictureSource pictures) throws IOException {
    var out = new ByteArrayOutputStream();
    new Exporter().write(clipping, ExportFormat.HTML, pictures, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  /**
   * One page that holds all of them, each from a new sheet, behind contents that lead there, with
   * heads and feet and justified text as a dossier of Clipfile's has.
   */
  static String dossier(List<Clipping> clippings, PictureSource pictures) throws IOException {
    String first = single(clippings.getFirst(), pictures);
    var page = new StringBuilder(first.substring(0, first.indexOf("</head>")));
    page.append(COVER).append("</head><body><h1>Dossier</h1><nav>");
    for (int i = 0; i < clippings.size(); i++) {
      String headline = clippings.get(i).article().headline().replace("&", "&amp;");
      page.append("<p><a href=\"#a%d\">%s</a></p>".formatted(i, headline.replace("<", "&lt;")));
    }
    page.append("</nav>");
    for (int i = 0; i < clippings.size(); i++) {
      String html = single(clippings.get(i), pictures);
      int end = html.lastIndexOf("</article>");
      page.append("<div class=\"part\" id=\"a%d\" %s>".formatted(i, language(html)))
          .append(html, html.indexOf("<article"), end)
          .append("</article></div>");
    }
    return page.append("</body></html>").toString();
  }

  /** The attributes of a page that say in which language and direction it is. */
  private static String language(String html) {
    int start = html.indexOf("<html") + "<html".length();
    return html.substring(start, html.indexOf('>', start));
  }
}

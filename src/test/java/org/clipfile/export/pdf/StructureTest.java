package org.clipfile.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.clipfile.model.PdfOptions;
import org.clipfile.render.Block;
import org.clipfile.render.Inline;
import org.junit.jupiter.api.Test;

/** veraPDF does not see structure that hangs in the air: here every piece is looked for. */
class StructureTest {
  @Test
  void everyPieceOfContentIsReachedFromTheRoot() throws IOException {
    byte[] pdf =
        Written.of(PdfWriterTest.EVERY_ELEMENT.toArray(org.clipfile.render.Block[]::new)).bytes();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var reached = new HashSet<String>();
      COSDictionary root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
      collect(root.getDictionaryObject(COSName.K), document, reached);
      assertThat(reached).isEqualTo(painted(document));
    }
  }

  @Test
  void everyPieceOfContentIsReachedInTwoColumnsToo() throws IOException {
    byte[] pdf =
        Written.of(PdfOptions.STANDARD.inColumns(2).sized(14), PdfWriterTest.EVERY_ELEMENT).bytes();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var reached = new HashSet<String>();
      COSDictionary root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
      collect(root.getDictionaryObject(COSName.K), document, reached);
      assertThat(reached).isEqualTo(painted(document));
    }
  }

  @Test
  void theStructureNamesWhatItHolds() throws IOException {
    byte[] pdf =
        Written.of(PdfWriterTest.EVERY_ELEMENT.toArray(org.clipfile.render.Block[]::new)).bytes();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var roles = new HashSet<String>();
      roles(
          document
              .getDocumentCatalog()
              .getStructureTreeRoot()
              .getCOSObject()
              .getDictionaryObject(COSName.K),
          roles);
      assertThat(roles)
          .contains(
              "Document",
              "Art",
              "H1",
              "H2",
              "H3",
              "P",
              "L",
              "LI",
              "Lbl",
              "LBody",
              "BlockQuote",
              "Link",
              "Figure",
              "Caption",
              "Table",
              "TR",
              "TH",
              "TD")
          .doesNotContain("H4");
    }
  }

  @Test
  void linesOfOneParagraphAreOneContent() throws IOException {
    var paragraph = new Block.Paragraph(List.of(run("The gates went down again. ".repeat(20))));
    byte[] one = Written.of().bytes();
    byte[] more = Written.of(paragraph).bytes();
    try (PDDocument without = Loader.loadPDF(one);
        PDDocument with = Loader.loadPDF(more)) {
      assertThat(painted(with)).hasSize(painted(without).size() + 1);
    }
  }

  @Test
  void codeAndHighlightsAreNamed() throws IOException {
    var paragraph =
        new Block.Paragraph(
            List.of(
                run("Run "),
                run("gates --down", Inline.Style.CODE),
                run(" before "),
                run("the tide", Inline.Style.MARK_GREEN),
                run(" comes "),
                run("in.", Inline.Style.MARK)));
    byte[] pdf = Written.of(paragraph, new Block.Preformatted("gates --up\ngates --off")).bytes();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      COSBase root =
          document
              .getDocumentCatalog()
              .getStructureTreeRoot()
              .getCOSObject()
              .getDictionaryObject(COSName.K);
      var roles = new HashSet<String>();
      roles(root, roles);
      assertThat(roles).contains("Code", "Span");
      var titles = new HashSet<String>();
      titles(root, titles);
      assertThat(titles).containsExactlyInAnyOrder("Highlighted", "Highlighted in green");
    }
    assertThat(VeraPdf.brokenRules(pdf)).isEmpty();
  }

  private static Inline run(String text, Inline.Style... styles) {
    return new Inline.Run(text, Set.of(styles), null, null);
  }

  private static void titles(COSBase node, Set<String> titles) {
    switch (node) {
      case COSArray array -> array.toList().forEach(n -> titles(resolved(n), titles));
      case COSDictionary element -> {
        if (element.containsKey(COSName.T)) {
          titles.add(element.getString(COSName.T));
        }
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids != null) {
          titles(kids, titles);
        }
      }
      default -> {}
    }
  }

  private static void roles(COSBase node, Set<String> roles) {
    switch (node) {
      case COSArray array -> array.toList().forEach(n -> roles(resolved(n), roles));
      case COSDictionary element when element.containsKey(COSName.S) -> {
        roles.add(element.getNameAsString(COSName.S));
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids != null) {
          roles(kids, roles);
        }
      }
      default -> {}
    }
  }

  private static COSBase resolved(COSBase base) {
    return base instanceof org.apache.pdfbox.cos.COSObject object ? object.getObject() : base;
  }

  private static void collect(COSBase node, PDDocument document, Set<String> reached) {
    switch (node) {
      case COSArray array -> array.toList().forEach(n -> collect(resolved(n), document, reached));
      case COSDictionary leaf when leaf.containsKey(COSName.MCID) -> {
        var page = new PDPage(leaf.getCOSDictionary(COSName.PG));
        reached.add(document.getPages().indexOf(page) + "/" + leaf.getInt(COSName.MCID));
      }
      case COSDictionary element -> {
        var page = new PDPage(element.getCOSDictionary(COSName.PG));
        if (element.getDictionaryObject(COSName.K) instanceof COSArray kids) {
          for (COSBase kid : kids.toList()) {
            if (resolved(kid) instanceof COSInteger id) {
              reached.add(document.getPages().indexOf(page) + "/" + id.intValue());
            } else {
              collect(resolved(kid), document, reached);
            }
          }
        }
      }
      default -> {}
    }
  }

  private static Set<String> painted(PDDocument document) throws IOException {
    var painted = new HashSet<String>();
    int number = 0;
    for (PDPage page : document.getPages()) {
      List<Object> tokens = new PDFStreamParser(page).parse();
      for (int i = 1; i < tokens.size(); i++) {
        if (tokens.get(i) instanceof Operator operator
            && operator.getName().equals("BDC")
            && tokens.get(i - 1) instanceof COSDictionary properties
            && properties.containsKey(COSName.MCID)) {
          painted.add(number + "/" + properties.getInt(COSName.MCID));
        }
      }
      number++;
    }
    return painted;
  }
}

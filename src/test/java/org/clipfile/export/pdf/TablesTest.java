package org.clipfile.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clipfile.export.pdf.Written.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.assertj.core.data.Offset;
import org.clipfile.model.PdfOptions;
import org.clipfile.render.ArticleBlocks;
import org.clipfile.render.Block;
import org.clipfile.render.Block.Table;
import org.clipfile.render.Block.Table.Cell;
import org.clipfile.render.Block.Table.Row;
import org.junit.jupiter.api.Test;

class TablesTest {
  private static final List<Block> SPANS =
      ArticleBlocks.of(
          """
          <table><caption>Trade by port</caption>
          <tr><th rowspan=2>Port<th colspan=2>Containers<th rowspan=2>Berths
          <tr><th>2024<th>2025
          <tr><th rowspan=2>Varnholm and the harbours of the northern coast<td>1,204<td>1,310<td>9
          <tr><td colspan=2>on strike for two weeks<td>3
          <tr><td>Lindmoor<td>14<td>22<td rowspan=9>1
          </table>
          """);

  @Test
  void theHeadStandsOnEveryPageAndIsReadOnce() throws IOException {
    Written written = Written.of(table(120));
    assertThat(written.pages()).isGreaterThan(2);
    for (int page = 1; page <= written.pages(); page++) {
      assertThat(written.painted(page, page)).as("page " + page).contains("Gate", "Weight");
    }
    assertThat(written.text()).containsOnlyOnce("Weight");
    try (PDDocument document = Loader.loadPDF(written.bytes())) {
      assertThat(cells(document, "TH")).hasSize(2);
    }
    assertThat(VeraPdf.brokenRules(written.bytes())).isEmpty();
  }

  @Test
  void theHeadStandsOnEveryColumnToo() {
    Written written = Written.of(PdfOptions.STANDARD.inColumns(2), List.of(table(60)));
    assertThat(written.painted().split("Weight", -1)).hasSizeGreaterThan(2);
    assertThat(VeraPdf.brokenRules(written.bytes())).isEmpty();
  }

  @Test
  void spansReachOverColumnsAndRows() throws IOException {
    Written written = Written.of(SPANS.toArray(Block[]::new));
    assertThat(written.text()).contains("Containers", "on strike for two weeks", "Lindmoor");
    assertThat(VeraPdf.brokenRules(written.bytes())).isEmpty();
    try (PDDocument document = Loader.loadPDF(written.bytes())) {
      assertThat(cells(document, "TH"))
          .containsExactly(
              "Column 1×2", "Column 2×1", "Column 1×2", "Column 1×1", "Column 1×1", "Row 1×2");
      assertThat(cells(document, "TD"))
          .containsExactly("1×1", "1×1", "1×1", "2×1", "1×1", "1×1", "1×1", "1×1", "1×1");
    }
  }

  @Test
  void figuresEndBelowOneAnother() throws IOException {
    List<Block> blocks =
        ArticleBlocks.of(
            "<table><tr><th>Port<th>Boxes<tr><td>Varnholm<td>1,204<tr><td>Lindmoor<td>−8"
                + "<tr><td>14<td>—</table>");
    byte[] pdf = Written.of(blocks.toArray(Block[]::new)).bytes();
    var ends = new TreeMap<String, Double>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      new PDFTextStripper() {
        @Override
        protected void writeString(String text, List<TextPosition> positions) {
          for (int i = 0; i < positions.size(); i++) {
            TextPosition last = positions.get(i);
            ends.put(last.getUnicode(), (double) last.getX() + last.getWidth());
          }
        }
      }.getText(document);
    }
    assertThat(ends.get("8")).isCloseTo(ends.get("—"), Offset.offset(0.5));
  }

  private static Table table(int rows) {
    var all = new ArrayList<Row>();
    all.add(new Row(List.of(cell(true, "Gate"), cell(true, "Weight"))));
    for (int i = 0; i < rows; i++) {
      all.add(new Row(List.of(cell(false, "No. " + i), cell(false, i * 10 + " t"))));
    }
    return new Table(List.of(), all);
  }

  private static Cell cell(boolean header, String text) {
    return new Cell(header, List.of(run(text)));
  }

  /** Scope, columns and rows of the cells of a kind, in reading order. */
  private static List<String> cells(PDDocument document, String kind) {
    var found = new ArrayList<String>();
    COSDictionary root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    collect(root.getDictionaryObject(COSName.K), kind, found);
    return found;
  }

  private static void collect(COSBase node, String kind, List<String> found) {
    if (node instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        collect(array.getObject(i), kind, found);
      }
    } else if (node instanceof COSDictionary element) {
      if (kind.equals(element.getNameAsString(COSName.S))) {
        COSDictionary a = element.getCOSDictionary(COSName.A);
        String scope = a == null ? null : a.getNameAsString("Scope");
        int columns = a == null ? 1 : a.getInt("ColSpan", 1);
        int rows = a == null ? 1 : a.getInt("RowSpan", 1);
        found.add((scope == null ? "" : scope + " ") + columns + "×" + rows);
      }
      if (element.containsKey(COSName.K)) {
        collect(element.getDictionaryObject(COSName.K), kind, found);
      }
    }
  }
}

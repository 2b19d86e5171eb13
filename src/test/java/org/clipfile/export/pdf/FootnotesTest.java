package org.clipfile.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.clipfile.render.ArticleBlocks;
import org.clipfile.render.Block;
import org.junit.jupiter.api.Test;

/** Marks in the text lead to their notes, and the notes back. */
class FootnotesTest {
  private static final String MARKED =
      """
      <p>The gates went down%s<sup id="at-1"><a href="#at-3">1</a></sup> and
        came up<a id="at-2" href="#at-4">[2]</a>.</p>
      """;

  private static final String NOTES =
      """
      <ol><li id="at-3">At high water. <a href="#at-1">↩</a></li>
        <li id="at-4"><p>At low water.</p><p>So they say. <a href="#at-2">↩</a></p></li></ol>
      """;

  private static byte[] pdf(String html) {
    return Written.of(ArticleBlocks.of(html).toArray(Block[]::new)).bytes();
  }

  private static List<PDAnnotationLink> links(PDDocument document) throws IOException {
    var links = new ArrayList<PDAnnotationLink>();
    for (PDPage page : document.getPages()) {
      for (var annotation : page.getAnnotations()) {
        if (annotation instanceof PDAnnotationLink link && link.getDestination() != null) {
          links.add(link);
        }
      }
    }
    return links;
  }

  @Test
  void theMarksLeadToTheNotesAndBack() throws IOException {
    String between = "<p>The sea stood at the quay.</p>".repeat(60);
    try (PDDocument document = Loader.loadPDF(pdf(MARKED.formatted("") + between + NOTES))) {
      int last = document.getNumberOfPages() - 1;
      assertThat(last).isPositive();
      List<PDAnnotationLink> links = links(document);
      assertThat(links).hasSize(4);
      var pages = new ArrayList<Integer>();
      for (PDAnnotationLink link : links) {
        var place = (PDPageXYZDestination) link.getDestination();
        pages.add(document.getPages().indexOf(place.getPage()));
        assertThat(place.getTop()).isBetween(60, 800);
      }
      assertThat(pages).containsExactly(last, last, 0, 0);
      assertThat(links.getFirst().getContents()).isEqualTo("At high water. ↩");
    }
  }

  @Test
  void theNotesAreNamedAsNotesEachByAnIdOfItsOwn() throws IOException {
    byte[] pdf = pdf(MARKED.formatted("") + NOTES);
    assertThat(VeraPdf.brokenRules(pdf)).isEmpty();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      COSDictionary root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
      var found = new ArrayList<COSDictionary>();
      collect(root.getDictionaryObject(COSName.K), found);
      List<String> ids =
          found.stream()
              .filter(e -> "Note".equals(e.getNameAsString(COSName.S)))
              .map(e -> e.getString("ID"))
              .toList();
      assertThat(ids).hasSize(2).doesNotHaveDuplicates().doesNotContainNull();
      assertThat(found.stream().map(e -> e.getNameAsString(COSName.S)).filter("Reference"::equals))
          .as("the marks")
          .hasSize(2);
      COSArray names =
          root.getCOSDictionary(COSName.getPDFName("IDTree")).getCOSArray(COSName.NAMES);
      var listed = new HashSet<String>();
      for (int i = 0; i < names.size(); i += 2) {
        listed.add(((COSString) names.getObject(i)).getString());
      }
      assertThat(listed).containsExactlyInAnyOrderElementsOf(ids);
    }
  }

  @Test
  void notesThatAreParagraphsAreNamedToo() throws IOException {
    String html =
        """
        <p>Down<a href="#at-1">*</a>.</p><hr><p id="at-1">* At high water.</p><p>No note.</p>
        """;
    byte[] pdf = pdf(html);
    assertThat(VeraPdf.brokenRules(pdf)).isEmpty();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var found = new ArrayList<COSDictionary>();
      collect(
          document
              .getDocumentCatalog()
              .getStructureTreeRoot()
              .getCOSObject()
              .getDictionaryObject(COSName.K),
          found);
      assertThat(found.stream().map(e -> e.getNameAsString(COSName.S)).filter("Note"::equals))
          .hasSize(1);
    }
  }

  @Test
  void aLinkToAHeadingLeadsThereAndIsNoNote() throws IOException {
    byte[] pdf =
        pdf(
            "<p>See <a href=\"#at-1\">what the gates cost</a>.</p><h2 id=\"at-1\">Cost</h2><p>x</p>");
    assertThat(VeraPdf.brokenRules(pdf)).isEmpty();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(links(document)).hasSize(1);
    }
  }

  @Test
  void aLinkThatLeadsNowhereIsNone() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf("<p>Down<a href=\"#at-9\">9</a>.</p>"))) {
      assertThat(links(document)).isEmpty();
    }
  }

  private static void collect(COSBase node, List<COSDictionary> found) {
    switch (node) {
      case COSObject object -> collect(object.getObject(), found);
      case COSArray array -> array.forEach(kid -> collect(kid, found));
      case COSDictionary dictionary -> {
        if (dictionary.containsKey(COSName.S)) {
          found.add(dictionary);
        }
        if (dictionary.getDictionaryObject(COSName.K) != null) {
          collect(dictionary.getDictionaryObject(COSName.K), found);
        }
      }
      default -> {}
    }
  }
}

package org.clipfile.export.pdf.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.clipfile.export.pdf.font.FontSubset;
import org.clipfile.export.pdf.page.Bookmark;
import org.clipfile.export.pdf.page.Sheet;
import org.clipfile.export.pdf.page.Typeset;
import org.clipfile.export.pdf.tag.StructureElement;
import org.clipfile.export.pdf.tag.StructureTree;
import org.clipfile.export.pdf.tag.TaggedPage;

/** Puts painted pages into a file that is PDF/A-2a and PDF/UA-1. One thread. */
public final class PdfFile {
  /** As long as PDF writers make it. */
  private static final int ID_LENGTH = 16;

  private static final String SRGB = "sRGB IEC61966-2.1";

  private final PDDocument document;
  private final Facts facts;

  public PdfFile(PDDocument document, Facts facts) {
    this.document = document;
    this.facts = facts;
  }

  /** Completes the document and writes it; the stream stays open. */
  public void write(Typeset typeset, OutputStream out) throws IOException {
    var pages = new PageWriter(document);
    for (Sheet sheet : typeset.sheets()) {
      pages.add(sheet);
    }
    int[] order = IntStream.range(0, pages.size()).toArray();
    write(pages, order, typeset.structure(), typeset.outline(), typeset.fonts(), out);
  }

  /**
   * Completes a document whose pages were taken before, and writes it; the stream stays open.
   *
   * @param order the numbers of the pages in the order in which they are read
   * @param outline names pages by the same numbers
   */
  public void write(
      PageWriter pages,
      int[] order,
      StructureElement structure,
      List<Bookmark> outline,
      List<FontSubset> fonts,
      OutputStream out)
      throws IOException {
    List<PDPage> numbered = pages.pages().stream().map(TaggedPage::page).toList();
    for (int number : order) {
      document.addPage(numbered.get(number));
    }
    pages.writeFonts(fonts);
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    COSDictionary root = catalog.getCOSObject();
    root.setItem(COSName.STRUCT_TREE_ROOT, new StructureTree(pages.pages()).write(structure));
    root.setItem(COSName.MARK_INFO, flag("Marked"));
    root.setString(COSName.LANG, facts.language());
    root.setItem(COSName.VIEWER_PREFERENCES, viewing());
    catalog.setDocumentOutline(OutlineObjects.of(outline, numbered));
    catalog.addOutputIntent(colors());
    describe(catalog);
    document.setVersion(1.7f);
    pages.settle();
    identify(pages);
    document.save(out);
  }

  private COSDictionary viewing() {
    COSDictionary preferences = flag("DisplayDocTitle");
    if (facts.rightToLeft()) {
      preferences.setName(COSName.DIRECTION, "R2L");
    }
    return preferences;
  }

  private PDOutputIntent colors() throws IOException {
    var intent = new PDOutputIntent(document, new ByteArrayInputStream(SrgbProfile.bytes()));
    intent.setInfo(SRGB);
    intent.setOutputCondition(SRGB);
    intent.setOutputConditionIdentifier(SRGB);
    intent.setRegistryName("http://www.color.org");
    return intent;
  }

  private void describe(PDDocumentCatalog catalog) throws IOException {
    InfoDictionary.fill(document.getDocumentInformation(), facts);
    // Compressed, as PDF/A allows from part 2 on: most of it is the same in every file.
    var metadata = new PDMetadata(document);
    try (OutputStream packet = metadata.createOutputStream(COSName.FLATE_DECODE)) {
      packet.write(Xmp.of(facts));
    }
    catalog.setMetadata(metadata);
  }

  /** An identity that follows from the content, so that the same input gives the same bytes. */
  private void identify(PageWriter pages) {
    byte[] hash = pages.digest(facts.toString());
    var id = new COSString(Arrays.copyOf(hash, ID_LENGTH));
    var ids = new COSArray();
    ids.add(id);
    ids.add(id);
    document.getDocument().getTrailer().setItem(COSName.ID, ids);
  }

  private static COSDictionary flag(String name) {
    var dictionary = new COSDictionary();
    dictionary.setBoolean(name, true);
    return dictionary;
  }
}

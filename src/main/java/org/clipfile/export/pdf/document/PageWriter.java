package org.clipfile.export.pdf.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.clipfile.export.pdf.font.FontObjects;
import org.clipfile.export.pdf.font.FontSubset;
import org.clipfile.export.pdf.page.PageFormat;
import org.clipfile.export.pdf.page.Sheet;
import org.clipfile.export.pdf.tag.TaggedPage;

/**
 * Takes painted pages one by one and lets go of what is painted on them: content goes to the
 * document's stream cache, and numbers and structure alone stay. One thread.
 */
public final class PageWriter {
  private final PDDocument document;
  private final List<TaggedPage> pages = new ArrayList<>();
  private final Map<FontSubset, COSDictionary> fonts = new HashMap<>();
  private final PageContents contents;

  /** A writer for a document's pages. */
  public PageWriter(PDDocument document) {
    this(document, Runnable::run);
  }

  /**
   * A writer for a document's pages.
   *
   * @param beside compresses what is painted; runs one task at a time and in order
   */
  public PageWriter(PDDocument document, Executor beside) {
    this.document = document;
    contents = new PageContents(document, beside);
  }

  /** Takes a page, whose number must be that of the pages taken before. */
  public void add(Sheet sheet) throws IOException {
    if (sheet.number() != pages.size()) {
      throw new IllegalArgumentException("page " + sheet.number() + " is out of its turn");
    }
    PageFormat format = sheet.format();
    var size = new PDRectangle((float) format.width(), (float) format.height());
    var page = new PDPage(size);
    var resources = new COSDictionary();
    resources.setItem(COSName.FONT, new COSDictionary());
    page.getCOSObject().setItem(COSName.CONTENTS, content(sheet));
    page.getCOSObject().setItem(COSName.RESOURCES, resources);
    addFonts(page, sheet.fonts());
    var images = new COSDictionary();
    sheet.images().forEach((image, name) -> images.setItem(COSName.getPDFName(name), image));
    if (images.size() > 0) {
      resources.setItem(COSName.XOBJECT, images);
    }
    pages.add(new TaggedPage(page, List.copyOf(sheet.marked()), List.copyOf(sheet.links())));
  }

  /** Lays more over the page of this number: what is no part of the text. */
  public void overlay(Sheet sheet) throws IOException {
    PDPage page = pages.get(sheet.number()).page();
    var both = new COSArray();
    both.add(page.getCOSObject().getItem(COSName.CONTENTS));
    both.add(content(sheet));
    page.getCOSObject().setItem(COSName.CONTENTS, both);
    addFonts(page, sheet.fonts());
  }

  /** How many pages there are so far. */
  public int size() {
    return pages.size();
  }

  /** Waits until all content is written. */
  void settle() throws IOException {
    contents.settle();
  }

  List<TaggedPage> pages() {
    return pages;
  }

  /** The fonts are written when nothing more is painted; until then their names stand for them. */
  void writeFonts(List<FontSubset> subsets) throws IOException {
    var writer = new FontObjects(document);
    List<FontObjects.Program> programs =
        subsets.parallelStream().filter(fonts::containsKey).map(FontObjects::program).toList();
    for (FontObjects.Program program : programs) {
      dictionary(program.subset()).addAll(writer.write(program));
    }
  }

  /** A number that follows from all content. */
  byte[] digest(String facts) {
    return contents.digest(facts);
  }

  private void addFonts(PDPage page, Set<FontSubset> used) {
    COSDictionary resources = page.getCOSObject().getCOSDictionary(COSName.RESOURCES);
    COSDictionary named = resources.getCOSDictionary(COSName.FONT);
    for (FontSubset font : used) {
      named.setItem(COSName.getPDFName(font.resource()), dictionary(font));
    }
  }

  private COSDictionary dictionary(FontSubset font) {
    return fonts.computeIfAbsent(font, f -> new COSDictionary());
  }

  private COSStream content(Sheet sheet) throws IOException {
    return contents.stream(sheet.content());
  }
}

package org.clipfile.export.pdf.document;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.clipfile.export.pdf.font.FontObjects;
import org.clipfile.export.pdf.font.FontSubset;
import org.clipfile.export.pdf.page.PageFormat;
import org.clipfile.export.pdf.page.Sheet;
import org.clipfile.export.pdf.page.Typeset;
import org.clipfile.export.pdf.tag.StructureTree;
import org.clipfile.export.pdf.tag.TaggedPage;

/** Puts painted pages into a file that is PDF/A-2a and PDF/UA-1. One thread. */
public final class PdfFile {
  private static final String SRGB = "sRGB IEC61966-2.1";

  private final PDDocument document;
  private final Facts facts;

  public PdfFile(PDDocument document, Facts facts) {
    this.document = document;
    this.facts = facts;
  }

  /** Completes the document and writes it; the stream stays open. */
  public void write(Typeset typeset, OutputStream out) throws IOException {
    List<PDPage> pages = addPages(typeset);
    var tagged = new ArrayList<TaggedPage>();
    for (Sheet sheet : typeset.sheets()) {
      tagged.add(new TaggedPage(pages.get(sheet.number()), sheet.marked(), sheet.links()));
    }
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    COSDictionary root = catalog.getCOSObject();
    root.setItem(COSName.STRUCT_TREE_ROOT, new StructureTree(tagged).write(typeset.structure()));
    root.setItem(COSName.MARK_INFO, flag("Marked"));
    root.setString(COSName.LANG, facts.language());
    root.setItem(COSName.VIEWER_PREFERENCES, viewing());
    catalog.setDocumentOutline(OutlineObjects.of(typeset.outline(), pages));
    catalog.addOutputIntent(colors());
    describe(catalog);
    document.setVersion(1.7f);
    identify(typeset);
    document.save(out);
  }

  private List<PDPage> addPages(Typeset typeset) throws IOException {
    Map<FontSubset, COSDictionary> fonts = new HashMap<>();
    var writer = new FontObjects(document);
    for (FontSubset font : typeset.fonts()) {
      fonts.put(font, writer.write(font));
    }
    var pages = new ArrayList<PDPage>();
    for (Sheet sheet : typeset.sheets()) {
      var size = new PDRectangle((float) PageFormat.WIDTH, (float) PageFormat.HEIGHT);
      var page = new PDPage(size);
      page.getCOSObject().setItem(COSName.CONTENTS, content(sheet));
      page.getCOSObject().setItem(COSName.RESOURCES, resources(sheet, fonts));
      document.addPage(page);
      pages.add(page);
    }
    return pages;
  }

  private COSStream content(Sheet sheet) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(sheet.content());
    }
    return stream;
  }

  private static COSDictionary resources(Sheet sheet, Map<FontSubset, COSDictionary> fonts) {
    var resources = new COSDictionary();
    var used = new COSDictionary();
    for (FontSubset font : sheet.fonts()) {
      used.setItem(COSName.getPDFName(font.resource()), fonts.get(font));
    }
    resources.setItem(COSName.FONT, used);
    var images = new COSDictionary();
    sheet.images().forEach((image, name) -> images.setItem(COSName.getPDFName(name), image));
    if (images.size() > 0) {
      resources.setItem(COSName.XOBJECT, images);
    }
    return resources;
  }

  private COSDictionary viewing() {
    COSDictionary preferences = flag("DisplayDocTitle");
    if (facts.rightToLeft()) {
      preferences.setName(COSName.DIRECTION, "R2L");
    }
    return preferences;
  }

  private PDOutputIntent colors() throws IOException {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    var intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
    intent.setInfo(SRGB);
    intent.setOutputCondition(SRGB);
    intent.setOutputConditionIdentifier(SRGB);
    intent.setRegistryName("http://www.color.org");
    return intent;
  }

  private void describe(PDDocumentCatalog catalog) throws IOException {
    InfoDictionary.fill(document.getDocumentInformation(), facts);
    var metadata = new PDMetadata(document);
    metadata.importXMPMetadata(Xmp.of(facts));
    catalog.setMetadata(metadata);
  }

  /** An identity that follows from the content, so that the same input gives the same bytes. */
  private void identify(Typeset typeset) {
    var id = new COSString(ContentHash.of(facts, typeset));
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

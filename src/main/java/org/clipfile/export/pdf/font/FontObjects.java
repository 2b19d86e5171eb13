package org.clipfile.export.pdf.font;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Writes a subset as the objects of a composite font (ISO 32000-1, 9.7; PDF/A-2, 6.2.11). */
public final class FontObjects {
  private static final int SYMBOLIC = 4;

  private final PDDocument document;

  public FontObjects(PDDocument document) {
    this.document = document;
  }

  /** The font dictionary of a subset that takes no more glyphs. */
  public COSDictionary write(FontSubset subset) throws IOException {
    byte[] file = subset.toTrueType();
    String name = tag(file) + "+" + subset.face().name();
    var font = named("Font");
    font.setName(COSName.SUBTYPE, "Type0");
    font.setName(COSName.BASE_FONT, name);
    font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    var descendants = new COSArray();
    descendants.add(descendant(subset, name, file));
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    byte[] toUnicode = ToUnicode.of(subset.texts()).getBytes(StandardCharsets.US_ASCII);
    font.setItem(COSName.TO_UNICODE, stream(toUnicode));
    return font;
  }

  private COSDictionary descendant(FontSubset subset, String name, byte[] file) throws IOException {
    var cid = named("Font");
    cid.setName(COSName.SUBTYPE, "CIDFontType2");
    cid.setName(COSName.BASE_FONT, name);
    var system = new COSDictionary();
    system.setString(COSName.REGISTRY, "Adobe");
    system.setString(COSName.ORDERING, "Identity");
    system.setInt(COSName.SUPPLEMENT, 0);
    cid.setItem(COSName.CIDSYSTEMINFO, system);
    cid.setItem(COSName.FONT_DESC, descriptor(subset, name, file));
    cid.setInt(COSName.DW, 1000);
    var widths = new COSArray();
    for (int glyph = 0; glyph < subset.size(); glyph++) {
      widths.add(COSInteger.get(subset.advance(glyph)));
    }
    var w = new COSArray();
    w.add(COSInteger.ZERO);
    w.add(widths);
    cid.setItem(COSName.W, w);
    cid.setItem(COSName.CID_TO_GID_MAP, COSName.IDENTITY);
    return cid;
  }

  private COSDictionary descriptor(FontSubset subset, String name, byte[] file) throws IOException {
    Face face = subset.face();
    var descriptor = named("FontDescriptor");
    descriptor.setName(COSName.FONT_NAME, name);
    descriptor.setInt(COSName.FLAGS, SYMBOLIC);
    GlyphOutline.Box box = subset.box();
    var corners = new COSArray();
    for (int side : new int[] {box.left(), box.bottom(), box.right(), box.top()}) {
      corners.add(COSInteger.get(side));
    }
    descriptor.setItem(COSName.FONT_BBOX, corners);
    descriptor.setInt(COSName.ITALIC_ANGLE, face.italic() ? -12 : 0);
    descriptor.setInt(COSName.ASCENT, face.ascent());
    descriptor.setInt(COSName.DESCENT, -face.descent());
    descriptor.setInt(COSName.CAP_HEIGHT, 714);
    descriptor.setInt(COSName.STEM_V, 80);
    COSStream program = stream(file);
    program.setInt(COSName.LENGTH1, file.length);
    descriptor.setItem(COSName.FONT_FILE2, program);
    return descriptor;
  }

  private COSStream stream(byte[] bytes) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(bytes);
    }
    return stream;
  }

  private static COSDictionary named(String type) {
    var dictionary = new COSDictionary();
    dictionary.setName(COSName.TYPE, type);
    return dictionary;
  }

  /** Six letters that differ where the subsets differ. */
  private static String tag(byte[] file) {
    long hash = 7;
    for (byte b : file) {
      hash = 31 * hash + b;
    }
    var tag = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      tag.append((char) ('A' + Math.floorMod(hash, 26)));
      hash /= 26;
    }
    return tag.toString();
  }
}

package org.clipfile.export.pdf.font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
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

  /** What a subset that takes no more glyphs is written as; may be made beside others. */
  public static Program program(FontSubset subset) {
    byte[] file = subset.toTrueType();
    byte[] toUnicode = ToUnicode.of(subset.texts()).getBytes(StandardCharsets.US_ASCII);
    String name = tag(file) + "+" + subset.face().name();
    return new Program(subset, name, file.length, compressed(file), compressed(toUnicode));
  }

  /** A subset with its compressed font file and table of texts. */
  @SuppressWarnings("ArrayRecordComponent") // on its way into a file; never compared
  public record Program(
      FontSubset subset, String name, int length, byte[] file, byte[] toUnicode) {}

  private static byte[] compressed(byte[] bytes) {
    var out = new ByteArrayOutputStream(bytes.length / 2);
    try (var deflating = new DeflaterOutputStream(out)) {
      deflating.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("memory takes everything", e);
    }
    return out.toByteArray();
  }

  /** The font dictionary of a subset. */
  public COSDictionary write(Program program) throws IOException {
    String name = program.name();
    var font = named("Font");
    font.setName(COSName.SUBTYPE, "Type0");
    font.setName(COSName.BASE_FONT, name);
    font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    var descendants = new COSArray();
    descendants.add(descendant(program));
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    font.setItem(COSName.TO_UNICODE, stream(program.toUnicode()));
    return font;
  }

  private COSDictionary descendant(Program program) throws IOException {
    FontSubset subset = program.subset();
    var cid = named("Font");
    cid.setName(COSName.SUBTYPE, "CIDFontType2");
    cid.setName(COSName.BASE_FONT, program.name());
    var system = new COSDictionary();
    system.setString(COSName.REGISTRY, "Adobe");
    system.setString(COSName.ORDERING, "Identity");
    system.setInt(COSName.SUPPLEMENT, 0);
    cid.setItem(COSName.CIDSYSTEMINFO, system);
    cid.setItem(COSName.FONT_DESC, descriptor(program));
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

  private COSDictionary descriptor(Program written) throws IOException {
    FontSubset subset = written.subset();
    Face face = subset.face();
    var descriptor = named("FontDescriptor");
    descriptor.setName(COSName.FONT_NAME, written.name());
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
    COSStream program = stream(written.file());
    program.setInt(COSName.LENGTH1, written.length());
    descriptor.setItem(COSName.FONT_FILE2, program);
    return descriptor;
  }

  private COSStream stream(byte[] compressed) throws IOException {
    COSStream stream;
    synchronized (document) { // pages may be written meanwhile
      stream = document.getDocument().createCOSStream();
      stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
      try (OutputStream out = stream.createRawOutputStream()) {
        out.write(compressed);
      }
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

package org.clipfile.export.pdf.font;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes the smallest TrueType font file that a PDF may embed: the tables glyf, head, hhea, hmtx,
 * loca and maxp (ISO 32000-1, 9.9), a thousand units to the em.
 */
final class TrueTypeFile {
  private static final int VERSION_1 = 0x10000;
  private static final int MAGIC = 0x5F0F3CF5;
  private static final int CHECKSUM_OF_ALL = 0xB1B0AFBA;
  private static final int CHECKSUM_OFFSET_IN_HEAD = 8;

  private final List<Glyph> glyphs;
  private final GlyphOutline.Box box;
  private final int ascent;
  private final int descent;

  /** A glyph of the file. */
  record Glyph(GlyphOutline outline, int advance) {}

  /**
   * A file of these glyphs; the first is the one for what is missing.
   *
   * @param descent positive downwards
   */
  TrueTypeFile(List<Glyph> glyphs, GlyphOutline.Box box, int ascent, int descent) {
    this.glyphs = glyphs;
    this.box = box;
    this.ascent = ascent;
    this.descent = descent;
  }

  byte[] toBytes() {
    var tables = new TreeMap<String, byte[]>();
    addOutlines(tables);
    tables.put("head", head());
    tables.put("hhea", hhea());
    tables.put("hmtx", hmtx());
    tables.put("maxp", maxp());
    return assemble(tables);
  }

  private void addOutlines(Map<String, byte[]> tables) {
    var glyf = new Bytes();
    var loca = new Bytes();
    for (Glyph glyph : glyphs) {
      loca.u32(glyf.size());
      glyph.outline().writeTo(glyf);
    }
    loca.u32(glyf.size());
    tables.put("glyf", glyf.toArray());
    tables.put("loca", loca.toArray());
  }

  private byte[] head() {
    return new Bytes()
        .u32(VERSION_1)
        .u32(VERSION_1)
        .u32(0) // the checksum, filled in at the end
        .u32(MAGIC)
        .u16(3) // baseline and left side bearings start at 0
        .u16(1000)
        .zeros(16) // no dates: same input, same bytes
        .u16(box.left())
        .u16(box.bottom())
        .u16(box.right())
        .u16(box.top())
        .u16(0)
        .u16(8) // smallest readable size
        .u16(2)
        .u16(1) // loca has 32 bits
        .u16(0)
        .toArray();
  }

  private byte[] hhea() {
    int widest = glyphs.stream().mapToInt(Glyph::advance).max().orElse(0);
    return new Bytes()
        .u32(VERSION_1)
        .u16(ascent)
        .u16(-descent)
        .u16(0)
        .u16(widest)
        .u16(0)
        .u16(0)
        .u16(box.right())
        .u16(1)
        .zeros(14)
        .u16(glyphs.size())
        .toArray();
  }

  private byte[] hmtx() {
    var hmtx = new Bytes();
    for (Glyph glyph : glyphs) {
      hmtx.u16(glyph.advance()).u16(glyph.outline().box().left());
    }
    return hmtx.toArray();
  }

  private byte[] maxp() {
    int points = glyphs.stream().mapToInt(g -> g.outline().points()).max().orElse(0);
    int contours = glyphs.stream().mapToInt(g -> g.outline().contours()).max().orElse(0);
    return new Bytes()
        .u32(VERSION_1)
        .u16(glyphs.size())
        .u16(points)
        .u16(contours)
        .u16(0)
        .u16(0)
        .u16(2) // no instructions
        .zeros(16)
        .toArray();
  }

  private static byte[] assemble(Map<String, byte[]> tables) {
    int count = tables.size();
    int power = Integer.highestOneBit(count);
    var out = new Bytes().u32(VERSION_1).u16(count).u16(power * 16);
    out.u16(Integer.numberOfTrailingZeros(power)).u16((count - power) * 16);
    int offset = 12 + count * 16;
    int head = 0;
    for (var table : tables.entrySet()) {
      byte[] bytes = table.getValue();
      if (table.getKey().equals("head")) {
        head = offset;
      }
      out.append(table.getKey().getBytes(StandardCharsets.US_ASCII));
      out.u32(checksum(bytes)).u32(offset).u32(bytes.length);
      offset += (bytes.length + 3) & ~3;
    }
    for (byte[] bytes : tables.values()) {
      out.append(bytes).padTo4();
    }
    byte[] file = out.toArray();
    byte[] adjustment = new Bytes().u32(CHECKSUM_OF_ALL - checksum(file)).toArray();
    System.arraycopy(adjustment, 0, file, head + CHECKSUM_OFFSET_IN_HEAD, 4);
    return file;
  }

  private static int checksum(byte[] bytes) {
    int sum = 0;
    for (int i = 0; i < bytes.length; i++) {
      sum += (bytes[i] & 0xFF) << (24 - 8 * (i & 3));
    }
    return sum;
  }
}

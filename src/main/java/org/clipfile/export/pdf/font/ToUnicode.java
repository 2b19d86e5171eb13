package org.clipfile.export.pdf.font;

import java.util.HexFormat;
import java.util.List;

/** The table that says which text each glyph means (ISO 32000-1, 9.10.3). */
final class ToUnicode {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final int MOST_IN_A_BLOCK = 100;

  private static final String START =
      """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
      /CMapName /Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <0000> <FFFF>
      endcodespacerange
      """;

  private static final String END =
      """
      endcmap
      CMapName currentdict /CMap defineresource pop
      end
      end
      """;

  private ToUnicode() {}

  /** The table of these texts, whose places are the glyphs' numbers. */
  static String of(List<String> texts) {
    var out = new StringBuilder(START);
    for (int from = 0; from < texts.size(); from += MOST_IN_A_BLOCK) {
      int to = Math.min(from + MOST_IN_A_BLOCK, texts.size());
      out.append(to - from).append(" beginbfchar\n");
      for (int glyph = from; glyph < to; glyph++) {
        out.append('<').append(HEX.toHexDigits((short) glyph)).append("> <");
        texts.get(glyph).chars().forEach(c -> out.append(HEX.toHexDigits((char) c)));
        out.append(">\n");
      }
      out.append("endbfchar\n");
    }
    return out.append(END).toString();
  }
}

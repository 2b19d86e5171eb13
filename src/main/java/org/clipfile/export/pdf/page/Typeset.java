package org.clipfile.export.pdf.page;

import java.util.List;
import org.clipfile.export.pdf.font.FontSubset;
import org.clipfile.export.pdf.tag.StructureElement;

/**
 * A whole article, set and painted.
 *
 * @param warnings what could not be drawn, a sentence each
 */
public record Typeset(
    List<Sheet> sheets,
    StructureElement structure,
    List<Bookmark> outline,
    List<FontSubset> fonts,
    List<String> warnings) {
  public Typeset {
    sheets = List.copyOf(sheets);
    outline = List.copyOf(outline);
    fonts = List.copyOf(fonts);
    warnings = List.copyOf(warnings);
  }
}

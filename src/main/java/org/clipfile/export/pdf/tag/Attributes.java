package org.clipfile.export.pdf.tag;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** The attributes that PDF/UA wants on some elements (ISO 32000-1, 14.8.5). */
final class Attributes {
  private Attributes() {}

  /** The attributes of an element, or null where it needs none. */
  static @Nullable COSDictionary of(StructureElement element) {
    return switch (element.role()) {
      case FIGURE -> figure(element.box());
      case LIST -> named("List", "ListNumbering", element.isNumbered() ? "Decimal" : "Disc");
      case TABLE_HEADER -> named("Table", "Scope", "Column");
      default -> null;
    };
  }

  private static @Nullable COSDictionary figure(@Nullable Area box) {
    if (box == null) {
      return null;
    }
    COSDictionary layout = named("Layout", "Placement", "Block");
    layout.setItem(COSName.BBOX, box.toArray());
    return layout;
  }

  private static COSDictionary named(String owner, String name, String value) {
    var attributes = new COSDictionary();
    attributes.setName(COSName.O, owner);
    attributes.setName(name, value);
    attributes.setDirect(true);
    return attributes;
  }
}

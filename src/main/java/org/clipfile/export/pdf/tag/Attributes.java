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
      case TABLE_HEADER -> {
        COSDictionary scope = named("Table", "Scope", element.headsRow() ? "Row" : "Column");
        yield spanning(scope, element);
      }
      case TABLE_CELL ->
          element.columnSpan() > 1 || element.rowSpan() > 1
              ? spanning(owned("Table"), element)
              : null;
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

  private static COSDictionary spanning(COSDictionary attributes, StructureElement cell) {
    if (cell.columnSpan() > 1) {
      attributes.setInt("ColSpan", cell.columnSpan());
    }
    if (cell.rowSpan() > 1) {
      attributes.setInt("RowSpan", cell.rowSpan());
    }
    return attributes;
  }

  private static COSDictionary named(String owner, String name, String value) {
    COSDictionary attributes = owned(owner);
    attributes.setName(name, value);
    return attributes;
  }

  private static COSDictionary owned(String owner) {
    var attributes = new COSDictionary();
    attributes.setName(COSName.O, owner);
    attributes.setDirect(true);
    return attributes;
  }
}

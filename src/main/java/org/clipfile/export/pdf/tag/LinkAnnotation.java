package org.clipfile.export.pdf.tag;

import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;

/** Writes link annotations as PDF/A and PDF/UA want them: printed, described, without border. */
final class LinkAnnotation {
  private static final int PRINT = 4;

  private LinkAnnotation() {}

  static COSDictionary of(LinkArea link, PDPage page) {
    var annotation = new COSDictionary();
    annotation.setItem(COSName.TYPE, COSName.ANNOT);
    annotation.setName(COSName.SUBTYPE, "Link");
    annotation.setItem(COSName.RECT, link.area().toArray());
    annotation.setItem(COSName.BORDER, noBorder());
    annotation.setInt(COSName.F, PRINT);
    annotation.setString(COSName.CONTENTS, link.href());
    annotation.setItem(COSName.P, page);
    var action = new COSDictionary();
    action.setName(COSName.S, "URI");
    action.setString(COSName.URI, ascii(link.href()));
    action.setDirect(true);
    annotation.setItem(COSName.A, action);
    return annotation;
  }

  private static COSArray noBorder() {
    var border = new COSArray();
    for (int i = 0; i < 3; i++) {
      border.add(COSInteger.ZERO);
    }
    return border;
  }

  /** An address in ASCII, everything else as percent signs. */
  private static String ascii(String address) {
    var out = new StringBuilder();
    for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
      if (b > ' ' && b < 0x7F) {
        out.append((char) b);
      } else {
        out.append("%%%02X".formatted(b & 0xFF));
      }
    }
    return out.toString();
  }
}

package org.clipfile.export.pdf.tag;

import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** Writes link annotations as PDF/A and PDF/UA want them: printed, described, without border. */
final class LinkAnnotation {
  private static final int PRINT = 4;

  private LinkAnnotation() {}

  /** The annotation of a link on a page; {@code target} is the page it leads to, or null. */
  static COSDictionary of(LinkArea link, PDPage page, @Nullable PDPage target) {
    var annotation = new COSDictionary();
    annotation.setItem(COSName.TYPE, COSName.ANNOT);
    annotation.setName(COSName.SUBTYPE, "Link");
    annotation.setItem(COSName.RECT, link.area().toArray());
    annotation.setItem(COSName.BORDER, noBorder());
    annotation.setInt(COSName.F, PRINT);
    annotation.setString(COSName.CONTENTS, link.href());
    annotation.setItem(COSName.P, page);
    if (link.target() != null && target != null) {
      annotation.setItem(COSName.DEST, destination(target, link.target().top()));
    } else {
      annotation.setItem(COSName.A, action(link));
    }
    return annotation;
  }

  /** The upper left corner of what is led to, in the reader's own magnification. */
  private static COSArray destination(PDPage target, double top) {
    var destination = new COSArray();
    destination.add(target.getCOSObject());
    destination.add(COSName.getPDFName("XYZ"));
    destination.add(COSInteger.ZERO);
    destination.add(COSInteger.get((long) Math.ceil(top) + 6));
    destination.add(COSNull.NULL);
    return destination;
  }

  private static COSDictionary action(LinkArea link) {
    var action = new COSDictionary();
    action.setName(COSName.S, "URI");
    action.setString(COSName.URI, ascii(link.href()));
    action.setDirect(true);
    return action;
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

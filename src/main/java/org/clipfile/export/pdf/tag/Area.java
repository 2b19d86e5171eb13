package org.clipfile.export.pdf.tag;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;

/** A rectangle on a page, in points from its lower left corner. */
public record Area(double left, double bottom, double right, double top) {
  COSArray toArray() {
    var array = new COSArray();
    for (double side : new double[] {left, bottom, right, top}) {
      array.add(new COSFloat((float) (Math.round(side * 100) / 100.0)));
    }
    return array;
  }
}

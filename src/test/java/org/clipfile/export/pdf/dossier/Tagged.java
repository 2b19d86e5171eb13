package org.clipfile.export.pdf.dossier;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Looks whether all that is painted hangs in the structure. */
final class Tagged {
  private final Map<COSDictionary, Integer> pages = new HashMap<>();
  private final Set<String> reached = new HashSet<>();

  private Tagged() {}

  /** The pieces of marked content that are not reached from the root, as "page/number". */
  static Set<String> unreached(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var tagged = new Tagged();
      var painted = new HashSet<String>();
      for (PDPage page : document.getPages()) {
        int number = tagged.pages.size();
        tagged.pages.put(page.getCOSObject(), number);
        List<Object> tokens = new PDFStreamParser(page).parse();
        for (int i = 1; i < tokens.size(); i++) {
          if (tokens.get(i) instanceof Operator operator
              && operator.getName().equals("BDC")
              && tokens.get(i - 1) instanceof COSDictionary properties
              && properties.containsKey(COSName.MCID)) {
            painted.add(number + "/" + properties.getInt(COSName.MCID));
          }
        }
      }
      COSDictionary root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
      tagged.walk(root.getDictionaryObject(COSName.K), -1);
      painted.removeAll(tagged.reached);
      return painted;
    }
  }

  private void walk(COSBase node, int page) {
    switch (node) {
      case COSObject object -> walk(object.getObject(), page);
      case COSArray array -> array.forEach(kid -> walk(kid, page));
      case COSInteger id -> reached.add(page + "/" + id.intValue());
      case COSDictionary dictionary -> {
        COSDictionary named = dictionary.getCOSDictionary(COSName.PG);
        int own = named == null ? page : pages.getOrDefault(named, -1);
        if (dictionary.containsKey(COSName.MCID)) {
          reached.add(own + "/" + dictionary.getInt(COSName.MCID));
        } else if (dictionary.getDictionaryObject(COSName.K) != null) {
          walk(dictionary.getDictionaryObject(COSName.K), own);
        }
      }
      default -> {}
    }
  }
}

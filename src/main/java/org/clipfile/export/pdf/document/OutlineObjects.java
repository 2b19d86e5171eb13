package org.clipfile.export.pdf.document;

import java.util.ArrayDeque;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.clipfile.export.pdf.page.Bookmark;

/** The headings as the outline a reader shows beside the pages. */
final class OutlineObjects {
  private record Open(int level, PDOutlineNode node) {}

  private OutlineObjects() {}

  static PDDocumentOutline of(List<Bookmark> bookmarks, List<PDPage> pages) {
    var outline = new PDDocumentOutline();
    var open = new ArrayDeque<Open>();
    open.push(new Open(0, outline));
    for (Bookmark bookmark : bookmarks) {
      while (open.getFirst().level() >= bookmark.level()) {
        open.pop();
      }
      PDOutlineItem item = item(bookmark, pages);
      open.getFirst().node().addLast(item);
      open.push(new Open(bookmark.level(), item));
    }
    outline.openNode();
    return outline;
  }

  private static PDOutlineItem item(Bookmark bookmark, List<PDPage> pages) {
    var item = new PDOutlineItem();
    item.setTitle(bookmark.title());
    var destination = new PDPageXYZDestination();
    destination.setPage(pages.get(bookmark.page()));
    destination.setLeft(0);
    destination.setTop((int) Math.ceil(bookmark.top()) + 6);
    item.setDestination(destination);
    return item;
  }
}

package org.clipfile.ingest.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Draws the pages of a file, within bounds. Those of a short file are kept with their text; those
 * of a long one are drawn again when they are asked for. One thread.
 */
final class DrawnPages {
  /** So many pages are read. */
  static final int MOST = 3000;

  /** So many pages are kept with all they draw. */
  static final int FEW = 200;

  private final List<PDPage> sources = new ArrayList<>();
  private final StreamSizes sizes;
  private final List<DrawnPage> pages = new ArrayList<>();
  private final RunningHeads heads = new RunningHeads();
  private final List<Integer> broken = new ArrayList<>();
  private final boolean few;
  private long signs;
  private long legible;
  private boolean cut;

  DrawnPages(PDDocument document, StreamSizes sizes) {
    this.sizes = sizes;
    Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (PDPage page : document.getPages()) {
      if (!seen.add(page.getCOSObject())) {
        continue; // the tree of pages comes back to itself
      }
      if (sources.size() == MOST) {
        cut = true;
        break;
      }
      sources.add(page);
    }
    few = sources.size() <= FEW;
    var engine = new PageEngine(new Budget(sizes));
    for (int i = 0; i < sources.size() && !engine.budget().isSpent(); i++) {
      DrawnPage page = engine.draw(sources.get(i), i);
      if (engine.isBroken()) {
        broken.add(i + 1);
      }
      heads.note(page);
      for (Glyph glyph : page.glyphs()) {
        signs += glyph.isBlank() ? 0 : 1;
        legible += Characters.legible(glyph.text());
      }
      pages.add(few ? page : page.withoutText());
    }
    cut |= pages.size() < sources.size();
  }

  /** Whether all pages are kept with their text. */
  boolean areFew() {
    return few;
  }

  /** Whether there are more pages than are read. */
  boolean areCut() {
    return cut;
  }

  /** The numbers, from 1, of the pages that broke off or drew more than a page may. */
  List<Integer> broken() {
    return broken;
  }

  /** The pages; of many, without their text. */
  List<DrawnPage> pages() {
    return pages;
  }

  /** The pages as the file has them. */
  List<PDPage> sources() {
    return sources;
  }

  RunningHeads heads() {
    return heads;
  }

  /** Whether there is text that can be read: a scan has none, and some fonts hide it. */
  boolean haveText() {
    return legible > 3 && legible * 3 > signs;
  }

  /** Lays out every page. */
  List<Block> placed(Pictures pictures) {
    var text = new PlacedText(heads, pictures);
    var engine = new PageEngine(new Budget(sizes));
    for (DrawnPage page : pages) {
      text.add(few ? page : engine.draw(sources.get(page.number()), page.number()));
    }
    return text.read();
  }
}

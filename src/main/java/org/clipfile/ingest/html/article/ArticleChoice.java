package org.clipfile.ingest.html.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses among a page's blocks: the box they speak for most, and in it those sure enough. */
final class ArticleChoice {
  /** Blocks surer than this speak for their box, others against it. */
  private static final double SPEAKING = 0.2;

  /** What speaks against a box counts more: a larger one has to be worth it. */
  private static final double AGAINST = 1.4;

  /** Blocks surer than this are kept. */
  private static final double SURE = 0.37;

  /** Paragraphs between the headline and the box that are surer than this open the article. */
  private static final double OPENING = 0.45;

  /** The same where their names tell that they stand under the headline. */
  private static final double NAMED_OPENING = 0.3;

  /** Such names; a teaser that stands there is the article's own. */
  private static final int OF_OPENING = Names.DECK | Names.TEASER;

  private static final int SHORTEST_OPENING = 60;

  /** Where no headline is found, the article opens so many blocks before the box at most. */
  private static final int NEAR = 4;

  /** A shorter cell of a table says nothing for or against. */
  private static final int SHORTEST_CELL = 12;

  /** So many like items make a list of them. */
  private static final int MANY = 3;

  private static final int LONGEST_HEADING = 80;

  /** No more than this share of the text is taken for what stands above the headline. */
  private static final double LITTLE = 0.25;

  private static final int PROSE = 80;
  private static final double MOST_LINKS = 0.4;

  private ArticleChoice() {}

  /** Marks the kept blocks and boxes; returns the box that holds them all. */
  static Box choose(PageBlocks page, Told told, BlockModel model) {
    var features = new BlockFeatures(page, told, model.asksFor(BlockFeatures.TIMES));
    for (Block block : page.blocks) {
      block.chance = isLinks(page, block) ? 0 : model.chance(features.of(block));
    }
    ToldBody body = told.body();
    if (body != null) {
      BodyEvidence.weigh(page, body);
    }
    return choose(page, SPEAKING, SURE);
  }

  /** Whether it is one of a row of links, as menus are: half of a page, and never the article's. */
  static boolean isLinks(PageBlocks page, Block block) {
    return Asides.isLink(block)
        && (block.links > 1
            || (block.index > 0 && Asides.isLink(page.blocks.get(block.index - 1)))
            || (block.index + 1 < page.blocks.size()
                && Asides.isLink(page.blocks.get(block.index + 1))));
  }

  /**
   * The same where that found too little: all prose is taken but that of forms and comments, no
   * line of links, and no line of what stands around articles.
   */
  static Box chooseMore(PageBlocks page) {
    for (Block block : page.blocks) {
      boolean prose =
          block.length() >= PROSE && block.sentences > 0 && block.linkDensity() < MOST_LINKS;
      if (block.chance < SURE && prose) {
        block.chance = stands(block, Place.FORM, Names.COMMENT) ? 0 : SURE;
      } else if (block.chance < SURE) {
        boolean around = stands(block, Place.AROUND | Place.FORM, Names.UNLIKELY);
        block.chance = around || Asides.isLink(block) ? 0 : block.chance;
      }
    }
    return choose(page, SPEAKING / 10, SURE / 10);
  }

  /** Whether it stands in one of these places, or the names nearest to it tell one of these. */
  private static boolean stands(Block block, int places, int names) {
    Box box = block.box;
    Box up = box.parent == null ? box : box.parent;
    return (box.places & places) != 0 || ((box.names | up.names) & names) != 0;
  }

  private static Box choose(PageBlocks page, double speaking, double sure) {
    return keep(page, best(page, speaking), sure);
  }

  /** Of an article in which only one line was found, those beside it too. */
  static Box widen(PageBlocks page, Box found) {
    return found.parent == null || found.end - found.first > 1
        ? found
        : keep(page, found.parent, SURE);
  }

  private static Box keep(PageBlocks page, Box best, double sure) {
    int headline = headline(page, best);
    page.keep(block ->
        (block.chance > sure || (block.chance > sure / 2 && isAsInItemBefore(page, block)))
            && (best.holds(block) || opens(block, headline, best))
            && !Asides.isAside(page, block));
    page.keep(block -> {
      Box table = inWhole(block);
      return table == null ? block.kept : best.holds(block) && isMostlyKept(table);
    });
    leaveWhatIsAboveHeadline(page, best);
    leaveLabelsAtEnd(page);
    return withOpening(page, best);
  }

  /**
   * A heading, or a line as "Contact:", with nothing of the article after it, opens something else.
   */
  private static void leaveLabelsAtEnd(PageBlocks page) {
    int end = -1;
    for (Block block : page.blocks) {
      end = block.kept && !isLabel(page, block) ? block.index : end;
    }
    int last = end;
    if (last >= 0) {
      page.keep(block -> block.kept && block.index <= last);
    }
  }

  /** What stands above the headline is of the site, unless it is much. */
  private static void leaveWhatIsAboveHeadline(PageBlocks page, Box best) {
    int above = 0;
    for (int i = best.first; i < best.end; i++) {
      Block block = page.blocks.get(i);
      if (block.repeated == Told.Repeated.HEADLINE && Kinds.isHeading(block)) {
        if (above > 0 && above < page.keptLength() * LITTLE) {
          int headline = i;
          page.keep(b -> b.kept && b.index > headline);
        }
        return;
      }
      above += block.kept ? block.length() : 0;
    }
  }

  private static boolean isLabel(PageBlocks page, Block block) {
    return block.length() < LONGEST_HEADING
        && inWhole(block) == null
        && (Kinds.isHeading(block) || ":：".indexOf(page.lastChar(block)) >= 0);
  }

  /**
   * Whether it stands in one of many like items, and what stands there in the one before is kept.
   */
  private static boolean isAsInItemBefore(PageBlocks page, Block block) {
    Box item = block.box;
    int size = item.end - item.first;
    if (item.alike < MANY || size < 2 || block.index < size) {
      return false;
    }
    Block before = page.blocks.get(block.index - size);
    return before.kept && before.box.parent == item.parent && before.box.alike == item.alike - 1;
  }

  /** The headline above a box, or where it may have been. */
  private static int headline(PageBlocks page, Box box) {
    for (int i = box.first - 1; i >= 0; i--) {
      Block block = page.blocks.get(i);
      if (block.repeated == Told.Repeated.HEADLINE && Kinds.isHeading(block)) {
        return i;
      }
    }
    return box.first - NEAR;
  }

  /** Whether it is a first paragraph that stands above the box of the others. */
  private static boolean opens(Block block, int headline, Box box) {
    return block.index > headline
        && block.index < box.first
        && block.chance > (isNamedDeck(block) ? NAMED_OPENING : OPENING)
        && block.length() > SHORTEST_OPENING;
  }

  /** Whether a name nearest to it tells of the lines under a headline. */
  private static boolean isNamedDeck(Block block) {
    Box box = block.box;
    return ((box.names | (box.parent == null ? 0 : box.parent.names)) & OF_OPENING) != 0;
  }

  private static Box withOpening(PageBlocks page, Box best) {
    Box box = best;
    for (Block block : page.blocks) {
      while (block.kept && box.parent != null && !box.holds(block)) {
        box = box.parent;
      }
    }
    return box;
  }

  /** The table of data that it stands in: such a one is kept whole or not at all. */
  private static @Nullable Box inWhole(Block block) {
    return (block.box.places & Place.TABLE) == 0 ? null : block.box.data();
  }

  private static boolean isMostlyKept(Box table) {
    table.whole = table.kept * 2 >= table.end - table.first;
    return table.whole;
  }

  private static Box best(PageBlocks page, double speaking) {
    for (Box box : page.boxes) {
      box.gain = 0;
    }
    for (Block block : page.blocks) {
      double gain = gain(block, speaking);
      for (Box box = block.box; box != null; box = box.parent) {
        box.gain += gain;
      }
    }
    List<Box> boxes = page.boxes;
    Box best = boxes.getFirst();
    for (Box box : boxes) {
      if (box.gain >= best.gain - 1e-9) {
        best = box;
      }
    }
    return best;
  }

  private static double gain(Block block, double speaking) {
    double gain = Math.sqrt(block.length()) * (block.chance - speaking);
    if (gain >= 0) {
      return gain;
    }
    boolean cell = block.length() < SHORTEST_CELL && (block.box.places & Place.TABLE) != 0;
    return cell ? 0 : gain * AGAINST;
  }
}

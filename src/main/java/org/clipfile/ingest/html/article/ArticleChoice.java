package org.clipfile.ingest.html.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses among a page's blocks: the box they speak for most, and in it those sure enough. */
final class ArticleChoice {
  /** Blocks surer than this speak for their box, others against it. */
  private static final double SPEAKING = 0.2;

  /** Blocks surer than this are kept. */
  private static final double SURE = 0.4;

  private static final int PROSE = 80;
  private static final double MOST_LINKS = 0.4;

  /** Longer texts are no lines. */
  private static final int LINE = 200;

  private ArticleChoice() {}

  /** Marks the kept blocks and boxes; returns the box that holds them all. */
  static Box choose(PageBlocks page, Told told, BlockModel model) {
    var features = new BlockFeatures(page, told);
    for (Block block : page.blocks) {
      block.chance = isLinks(page, block) ? 0 : model.chance(features.of(block));
    }
    return choose(page, SPEAKING, SURE);
  }

  /** Whether it is one of a row of links, as menus are: half of a page, and never the article's. */
  static boolean isLinks(PageBlocks page, Block block) {
    return isLink(block)
        && (block.links > 1
            || (block.index > 0 && isLink(page.blocks.get(block.index - 1)))
            || (block.index + 1 < page.blocks.size() && isLink(page.blocks.get(block.index + 1))));
  }

  private static boolean isLink(Block block) {
    return block.words < 10 && block.linked >= block.length() - 2;
  }

  /**
   * The same where that found too little: all prose is taken, but no line of links, and no line of
   * what stands around articles.
   */
  static Box chooseMore(PageBlocks page) {
    for (Block block : page.blocks) {
      boolean prose =
          block.length() >= PROSE && block.sentences > 0 && block.linkDensity() < MOST_LINKS;
      boolean around = isLink(block) || (block.box.places & Place.AROUND) != 0;
      block.chance = prose ? Math.max(block.chance, SURE) : around ? 0 : block.chance;
    }
    return choose(page, SPEAKING / 10, SURE / 10);
  }

  private static Box choose(PageBlocks page, double speaking, double sure) {
    Box best = best(page, speaking);
    page.keep(block -> best.holds(block) && block.chance > sure && !isAside(block));
    page.keep(block -> {
      Box table = inWhole(block);
      return table == null ? block.kept : best.holds(block) && isMostlyKept(table);
    });
    return best;
  }

  /** What has a field of its own, and lines for sharing and the like, by their names. */
  private static boolean isAside(Block block) {
    Box box = block.box;
    int names = box.names | (box.parent == null || box.parent.length > LINE ? 0 : box.parent.names);
    boolean line = block.length() < LINE && (box.places & Place.FIGURE) == 0;
    return block.repeated != Told.Repeated.NOTHING
        || (line && (names & (Names.SHARE | Names.TAGS)) != 0)
        || (line && isLink(block) && (block.clues & Clues.MORE) != 0)
        || (line && isPartlyLinks(block) && (block.clues & Clues.SHARE) != 0)
        || (line && block.sentences == 0 && (names & (Names.AUTHOR | Names.SUBSCRIBE)) != 0);
  }

  /** A few words and no sentence, of which a third leads somewhere: buttons, a time of reading. */
  private static boolean isPartlyLinks(Block block) {
    return block.words < 10 && block.sentences == 0 && block.linked * 3 > block.length();
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
      double gain = Math.sqrt(block.length()) * (block.chance - speaking);
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
}

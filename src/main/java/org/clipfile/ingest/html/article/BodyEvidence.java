package org.clipfile.ingest.html.article;

import java.util.List;

/**
 * What an article's text that the page tells elsewhere says of the page's blocks. Where nearly all
 * of it is found in one run of blocks, that run is the article, with the headings, lists,
 * quotations and captions between, of which the model judges.
 */
final class BodyEvidence {
  /** In characters; shorter blocks may be repeated anywhere and tell no place. */
  private static final int PARAGRAPH = 60;

  /** The share of the told text that has to be found. */
  private static final double FOUND = 0.75;

  /**
   * Prose after the end that is as sure and as much, as a share of what is told, tells of a cut.
   */
  private static final double CERTAIN = 0.8;

  private static final double MUCH = 0.5;

  private static final int BETWEEN =
      Place.LIST | Place.QUOTE | Place.FIGURE | Place.CAPTION | Place.TABLE | Place.VERBATIM;

  private final List<Block> blocks;
  private final ToldBody body;
  private final boolean[] told;
  private int first;
  private int last = -1;
  private int found;

  private BodyEvidence(PageBlocks page, ToldBody body) {
    this.blocks = page.blocks;
    this.body = body;
    this.told = new boolean[blocks.size()];
    for (Block block : blocks) {
      told[block.index] = block.chance > 0 && body.covers(page.text(block));
    }
    locate();
  }

  /** Makes the blocks of a page surer or less sure by what is told of the article, if anything. */
  static void weigh(PageBlocks page, ToldBody body) {
    var evidence = new BodyEvidence(page, body);
    if (evidence.found >= body.length() * FOUND) {
      evidence.weigh();
    }
  }

  /** The run in which most is told, and that other text of as great a length does not part. */
  private void locate() {
    int start = -1;
    int sum = 0;
    int end = -1;
    int apart = 0;
    for (Block block : blocks) {
      if (block.length() < PARAGRAPH) {
        continue;
      }
      if (!told[block.index]) {
        apart += block.length();
        continue;
      }
      if (start < 0 || apart > body.length() / 2) {
        start = block.index;
        sum = 0;
      }
      sum += block.length();
      end = block.index;
      apart = 0;
      if (sum > found) {
        first = start;
        last = end;
        found = sum;
      }
    }
    while (last + 1 < told.length && told[last + 1]) {
      last++; // a short last line
    }
  }

  private void weigh() {
    boolean cut = !body.whole || goesOn();
    int headline = headline();
    for (Block block : blocks) {
      int at = block.index;
      if (at > last && cut) {
        break;
      }
      if (at >= first && at <= last && told[at]) {
        block.chance = Math.max(block.chance, CERTAIN);
      } else if (!isDeck(block, headline) && (at < first || at > last || !isBetween(block))) {
        block.chance = 0;
      }
    }
  }

  /** Such texts leave decks out: of them the model judges. */
  private boolean isDeck(Block block, int headline) {
    return block.index < first && block.index > headline && block.length() > PARAGRAPH;
  }

  /** The headline above what is told; where none is found, nothing stands between. */
  private int headline() {
    for (int i = first - 1; i >= 0; i--) {
      Block block = blocks.get(i);
      if (block.repeated == Told.Repeated.HEADLINE && Kinds.isHeading(block)) {
        return i;
      }
    }
    return first;
  }

  /** Whether it is of what such texts leave out. */
  private static boolean isBetween(Block block) {
    return !PageBlocks.isProse(block)
        || (block.box.places & BETWEEN) != 0
        || Kinds.isHeading(block);
  }

  private boolean goesOn() {
    int more = 0;
    for (int i = last + 1; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean beside = block.box.parent == blocks.get(last).box.parent;
      more += beside && PageBlocks.isProse(block) && block.chance > CERTAIN ? block.length() : 0;
    }
    return more > body.length() * MUCH;
  }
}

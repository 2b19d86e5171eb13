package org.clipfile.ingest.html.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is told of each block to the model, as numbers in a fixed order. */
final class BlockFeatures {
  static final int COUNT = 184;

  /** How often the same line stands on the page is the last. */
  static final int TIMES = COUNT - 1;

  private static final int[] NEIGHBOURS = {-2, -1, 1, 2};

  private final PageBlocks page;
  private final Told told;
  private final @Nullable Box top;
  private final int headline;
  private final int textLength;
  private final int proseLength;
  private final int[] proseBefore;

  /** How often each line stands on the page: what is repeated is a button's or a label's. */
  private final Map<String, Integer> times = new HashMap<>();

  private final String[] lines;

  private final List<Block> blocks;

  private final float[] row = new float[COUNT];
  private int at;

  BlockFeatures(PageBlocks page, Told told) {
    this(page, told, true);
  }

  /**
   * Looks at all blocks of a page, once.
   *
   * @param counts whether lines are counted; else each is taken to stand there once
   */
  BlockFeatures(PageBlocks page, Told told, boolean counts) {
    this.page = page;
    this.told = told;
    this.blocks = page.blocks;
    this.top = new BoxScores(page).top();
    this.headline = headline();
    Box root = page.boxes.getFirst();
    this.textLength = Math.max(1, root.length);
    this.proseLength = Math.max(1, root.prose);
    this.proseBefore = new int[blocks.size() + 1];
    this.lines = new String[blocks.size()];
    for (Block block : blocks) {
      String line = counts || told.mayRepeat(block.length()) ? page.line(block) : "";
      lines[block.index] = line;
      block.repeated = told.repeats(line);
      if (counts) {
        times.merge(line, 1, Integer::sum);
      }
      proseBefore[block.index + 1] =
          proseBefore[block.index] + (PageBlocks.isProse(block) ? block.length() : 0);
    }
  }

  /** The last heading of the page that is its headline, before most of the prose; else -1. */
  private int headline() {
    int found = -1;
    for (Block block : blocks) {
      String name = block.box.element.normalName();
      if (name.equals("h1") || name.equals("h2")) {
        if (told.isHeadline(page.text(block))) {
          return block.index;
        }
        if (found < 0 && name.equals("h1")) {
          found = block.index;
        }
      }
    }
    return found;
  }

  private void put(double value) {
    row[at++] = (float) value;
  }

  private void bits(int bits, int count) {
    int from = at;
    for (int i = 0; i < count; i++) {
      row[from + i] = (bits >> i) & 1;
    }
    at += count;
  }

  /** The numbers of a block, until the next is asked for. */
  float[] of(Block block) {
    at = 0;
    Box box = block.box;
    int length = block.length();
    put(Math.log(length + 1));
    put(Math.min(60, block.words));
    put(Math.min(20, block.commas));
    put(Math.min(12, block.sentences));
    put((double) block.digits / length);
    put((double) block.capitals / (block.words + 1));
    put(block.linkDensity());
    put((double) block.stressed / length);
    put(Math.min(10, block.links));
    put((double) length / (block.words + 1));
    put(Kinds.ofLast(page.lastChar(block)));
    put(Kinds.ofFirst(page.firstChar(block)));
    put(box.kind);
    put(box.parent == null ? -1 : box.parent.kind);
    bits(box.places, Place.COUNT);
    Box up1 = box.parent == null ? box : box.parent;
    Box up2 = up1.parent == null ? up1 : up1.parent;
    Box up3 = up2.parent == null ? up2 : up2.parent;
    bits(box.names, Names.COUNT);
    bits(up1.names | up2.names | up3.names, Names.COUNT);
    bits(box.around, Names.COUNT);
    bits(block.clues, Clues.COUNT);
    put(Integer.bitCount(block.clues) * 10.0 / (block.words + 3));
    put(block.lead < 0 ? -1 : Math.min(40, block.lead));
    put(block.lead < 0 ? 2 : (double) (length - block.lead - block.linked) / length);
    // position
    put((double) block.from / textLength);
    put((double) block.index / blocks.size());
    put((double) proseBefore[block.index] / proseLength);
    put(headline < 0 ? -50 : Math.clamp(block.index - headline, -40, 200));
    put(
        headline < 0
            ? -1
            : block.index < headline ? -0.5 : Math.log(1 + block.from - blocks.get(headline).from));
    // neighbours
    for (int step : NEIGHBOURS) {
      int i = block.index + step;
      Block other = i < 0 || i >= blocks.size() ? null : blocks.get(i);
      put(other == null ? -1 : Math.log(other.length() + 1));
      put(other == null ? -1 : other.linkDensity());
      put(other != null && PageBlocks.isProse(other) ? 1 : 0);
      put(
          other == null
              ? -1
              : other.box == box || other.box.parent == box.parent
                  ? (other.box.element.normalName().equals(box.element.normalName()) ? 2 : 1)
                  : 0);
    }
    put(block.index == 0 ? 0 : blocks.get(block.index - 1).clues & 0x7f);
    put(block.index > 0 && (blocks.get(block.index - 1).clues & Clues.MORE) != 0 ? 1 : 0);
    put(under(block, Clues.MORE | Clues.COMMENT | Clues.TAGS));
    put(under(block, Clues.SHARE | Clues.SUBSCRIBE | Clues.CONTACT | Clues.LEGAL));
    int near = Math.max(0, block.index - 4);
    int far = Math.min(blocks.size(), block.index + 5);
    put(Math.log(1 + proseBefore[far] - proseBefore[near]));
    put(Math.log(1 + proseBefore[far] - proseBefore[block.index + 1]));
    put(Math.log(1 + proseBefore[block.index] - proseBefore[near]));
    // containers
    box(up1);
    box(up2);
    box(up3);
    put(Math.min(20, box.alike));
    put(Math.min(20, up1.alike));
    put(Math.min(20, up2.alike));
    put(Math.min(20, up3.alike));
    put(Math.min(40, up1.boxes));
    // the best box by prose
    if (top == null) {
      put(-1);
      put(0);
      put(0);
    } else {
      int common = common(box, top);
      put(top.holds(block) ? 1 : 0);
      put(top.depth - common);
      Box best = up1.score > up2.score || Double.isNaN(up2.score) ? up1 : up2;
      put(Double.isNaN(best.score) || top.score <= 0 ? -1 : best.score / top.score);
    }
    put(top != null && top.holds(block) ? Math.min(12, box.depth - top.depth) : -1);
    put(top == null ? 0 : block.index >= top.end ? 1 : block.index < top.first ? -1 : 0);
    // what is told elsewhere
    put(
        switch (block.repeated) {
          case NOTHING -> 0;
          case HEADLINE -> 1;
          case DECK -> 2;
          case CREDIT -> 3;
          case DAY -> 4;
        });
    String line = lines[block.index];
    put(line.isEmpty() ? 1 : Math.min(6, times.getOrDefault(line, 1)));
    return row;
  }

  /** How far above the nearest heading stands, where its words tell this; else -1. */
  private int under(Block block, int clues) {
    for (int i = block.index - 1; i >= Math.max(0, block.index - 12); i--) {
      Block above = blocks.get(i);
      int tag = above.box.kind;
      if (tag >= 3 && tag <= 6) {
        return (above.clues & clues) != 0 ? block.index - i : -1;
      }
    }
    return -1;
  }

  private void box(Box box) {
    put(Math.log(box.length + 1));
    put(box.length == 0 ? 0 : (double) box.linked / box.length);
    put((double) box.prose / proseLength);
    put(box.length == 0 ? 0 : (double) box.prose / box.length);
    put(Math.min(60, box.end - box.first));
    put(Math.min(5, box.pictures));
  }

  private static int common(Box box, Box other) {
    Box a = box;
    Box b = other;
    while (a != b && (a.parent != null || b.parent != null)) {
      if (a.depth >= b.depth && a.parent != null) {
        a = a.parent;
      } else if (b.parent != null) {
        b = b.parent;
      }
    }
    return a.depth;
  }
}

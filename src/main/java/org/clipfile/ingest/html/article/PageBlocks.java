package org.clipfile.ingest.html.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** A page as blocks of text and the boxes they lie in, read in one walk. */
final class PageBlocks {
  private static final int LINKED = 1;
  private static final int STRESSED = 2;
  private static final int LONGEST_LINE = 500;

  final List<Block> blocks = new ArrayList<>();

  /** Each before those in it. */
  final List<Box> boxes = new ArrayList<>();

  final Shown shown;

  private final Names names = new Names();

  private char[] text = new char[1 << 14];
  private int size;
  private @Nullable Block open;
  private int breaks;

  PageBlocks(Element root, Shown shown) {
    this.shown = shown;
    Box box = new Box(root, null, 0, 0, 0, 0);
    boxes.add(box);
    walk(root, box, false, 0);
    close();
    box.end = blocks.size();
    box.endBox = boxes.size();
    sum();
    compare();
  }

  String text(Block block) {
    return new String(text, block.from, block.to - block.from);
  }

  /** The text, where it is no longer than a line; else nothing. */
  String line(Block block) {
    return block.length() > LONGEST_LINE ? "" : text(block);
  }

  /** Keeps the blocks that are wanted, and no others. */
  void keep(Predicate<Block> wanted) {
    for (Block block : blocks) {
      block.kept = wanted.test(block);
    }
    for (Box box : boxes) {
      box.kept = 0;
    }
    for (Block block : blocks) {
      for (Box box = block.kept ? block.box : null; box != null; box = box.parent) {
        box.kept++;
      }
    }
  }

  /** In characters. */
  int keptLength() {
    int length = 0;
    for (Block block : blocks) {
      length += block.kept ? block.length() : 0;
    }
    return length;
  }

  /** How sure the model is of what is kept, on average over its characters. */
  double sureness() {
    double sure = 0;
    for (Block block : blocks) {
      sure += block.kept ? block.length() * block.chance : 0;
    }
    return sure / Math.max(1, keptLength());
  }

  char lastChar(Block block) {
    return text[block.to - 1];
  }

  /** The last character before the first link of a block that begins with a few other words. */
  char leadChar(Block block) {
    int at = block.from + block.lead - 1;
    while (at > block.from && text[at] == ' ') {
      at--;
    }
    return text[Math.max(at, block.from)];
  }

  char firstChar(Block block) {
    return text[block.from];
  }

  private void walk(Element parent, Box box, boolean verbatim, int style) {
    for (int i = 0; i < parent.childNodeSize(); i++) {
      Node node = parent.childNode(i);
      if (node instanceof TextNode words) {
        append(words, box, verbatim || words instanceof CDataNode, style);
      } else if (node instanceof Element element) {
        enter(element, box, verbatim, style);
      }
    }
  }

  private void enter(Element element, Box box, boolean verbatim, int style) {
    String name = element.normalName();
    Attributes attributes = element.attributesSize() == 0 ? null : element.attributes();
    if (!shown.shows(name, attributes)) {
      return;
    }
    switch (name) {
      case "br" -> {
        breaks++;
        if (breaks > 1) {
          close();
        } else if (open != null) {
          part();
        }
      }
      case "img" -> box.pictures++;
      case "a" -> {
        int before = size;
        boolean away = attributes == null || !attributes.get("href").startsWith("#");
        walk(element, box, verbatim, away ? style | LINKED : style);
        if (open != null && size > before) {
          open.lead = open.links == 0 ? Math.max(0, before - open.from) : open.lead;
          open.links++;
        }
      }
      default -> {
        if (element.isBlock()) {
          close();
          int told = attributes == null ? 0 : names.of(attributes);
          int places =
              box.places | Place.of(name, attributes) | ((style & LINKED) != 0 ? Place.LINK : 0);
          var inner = new Box(element, box, told, places, boxes.size(), blocks.size());
          boxes.add(inner);
          box.boxes++;
          walk(element, inner, verbatim || name.equals("pre"), style);
          close();
          inner.end = blocks.size();
          inner.endBox = boxes.size();
        } else {
          walk(element, box, verbatim, style | stress(name));
        }
      }
    }
  }

  private static int stress(String name) {
    return switch (name) {
      case "b", "strong", "i", "em" -> STRESSED;
      default -> 0;
    };
  }

  private void part() {
    if (size > 0 && text[size - 1] != ' ') {
      room(1);
      text[size++] = ' ';
    }
  }

  private void room(int more) {
    if (size + more > text.length) {
      text = Arrays.copyOf(text, Math.max(2 * text.length, size + more));
    }
  }

  private void close() {
    breaks = 0;
    if (open == null) {
      return;
    }
    int end = size;
    while (end > open.from && text[end - 1] <= ' ') {
      end--;
    }
    open.to = end;
    open = null;
    part();
  }

  private void append(TextNode node, Box box, boolean verbatim, int style) {
    String words = node.getWholeText();
    int start = 0;
    while (start < words.length() && isWhite(words.charAt(start))) {
      start++;
    }
    if (start == words.length()) {
      if (open != null && start > 0) {
        part();
      }
      return;
    }
    breaks = 0;
    Block block = open;
    if (block == null) {
      block = new Block(blocks.size(), box, node, size);
      blocks.add(block);
      open = block;
    } else if (start > 0) {
      part();
    }
    boolean space = size == 0 || text[size - 1] == ' ';
    room(words.length());
    int before = size;
    for (int i = start; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c >= 'a' && c <= 'z') {
        text[size++] = c;
        space = false;
      } else if (isWhite(c) && !(verbatim && c != '\u200b')) {
        if (!space && c != '\u200b' && c != '\u00ad') {
          text[size++] = ' ';
          block.words++;
          space = true;
        }
      } else {
        text[size++] = c;
        space = false;
        count(block, c);
      }
    }
    if ((style & LINKED) != 0) {
      block.linked += size - before;
    }
    if ((style & STRESSED) != 0) {
      block.stressed += size - before;
    }
  }

  private static void count(Block block, char c) {
    if (c < 128) {
      if (c >= 'A' && c <= 'Z') {
        block.capitals++;
      } else if (c >= '0' && c <= '9') {
        block.digits++;
      } else if (c == ',' || c == ';') {
        block.commas++;
      } else if (c == '.' || c == '!' || c == '?') {
        block.sentences++;
      }
    } else if (c >= 0x3000 && c < 0xfff0) {
      count(block, c == '、' || c == '，', c == '。' || c == '！' || c == '？');
    } else if (c >= 0x600 && c < 0xa00) {
      count(block, c == '،', c == '؟' || c == '۔' || c == '।');
    }
  }

  private static void count(Block block, boolean comma, boolean end) {
    block.commas += comma ? 1 : 0;
    block.sentences += end ? 1 : 0;
  }

  private static boolean isWhite(char c) {
    return c <= ' ' || c == '\u00a0' || c == '\u200b' || c == '\u00ad';
  }

  /** What the boxes hold, from their blocks. */
  private void sum() {
    for (Block block : blocks) {
      String line = block.length() > Clues.LONGEST ? "" : text(block);
      block.clues = Clues.of(line);
      boolean prose = isProse(block);
      for (Box box = block.box; box != null; box = box.parent) {
        box.length += block.length();
        box.linked += block.linked;
        box.prose += prose ? block.length() : 0;
        box.paragraphs += prose ? 1 : 0;
      }
    }
  }

  /** How many siblings are like each box. */
  private void compare() {
    HashMap<Long, Box> counts = HashMap.newHashMap(boxes.size());
    for (Box box : boxes) {
      if (box.parent == null || box.first == box.end) {
        continue;
      }
      Element element = box.element;
      String names = element.attributesSize() == 0 ? "" : element.attributes().get("class");
      int kind = element.normalName().hashCode() * 31 + names.hashCode();
      Box before = counts.put(((long) box.parent.index << 32) | (kind & 0xffff_ffffL), box);
      box.alike = before == null ? 0 : before.alike + 1;
    }
  }

  static boolean isProse(Block block) {
    return block.length() >= 80
        && block.sentences > 0
        && block.linkDensity() < 0.4
        && (block.box.places & Place.AROUND) == 0;
  }
}

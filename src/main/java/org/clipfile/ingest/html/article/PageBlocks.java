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
    Box box = new Box(root, null, 0, 0, 0, 0, 0);
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
      block.box.kept += block.kept ? 1 : 0;
    }
    for (int i = boxes.size() - 1; i > 0; i--) {
      Box box = boxes.get(i);
      box.within().kept += box.kept;
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
    String kinds = attributes == null ? "" : attributes.get("class");
    String id = attributes == null ? "" : attributes.get("id");
    Attributes others = attributes == null || hasOnly(attributes, kinds, id) ? null : attributes;
    if (!shown.shows(name, others)) {
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
        boolean away = others == null || !others.get("href").startsWith("#");
        walk(element, box, verbatim, away ? style | LINKED : style);
        if (open != null && size > before) {
          open.lead = open.links == 0 ? Math.max(0, before - open.from) : open.lead;
          open.links++;
        }
      }
      default -> {
        if (element.isBlock()) {
          close();
          int told = names.of(kinds, id);
          int places =
              box.places | Place.of(name, others) | ((style & LINKED) != 0 ? Place.LINK : 0);
          int like = name.hashCode() * 31 + kinds.hashCode();
          var inner = new Box(element, box, told, places, like, boxes.size(), blocks.size());
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

  /** Whether an element has no more than names: most have not, and are soon done with. */
  private static boolean hasOnly(Attributes attributes, String kinds, String id) {
    return attributes.size() == (kinds.isEmpty() ? 0 : 1) + (id.isEmpty() ? 0 : 1);
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
    int before = size;
    squeeze(words, start, block, verbatim);
    if ((style & LINKED) != 0) {
      block.linked += size - before;
    }
    if ((style & STRESSED) != 0) {
      block.stressed += size - before;
    }
  }

  /** Adds a text to that of the page, white space in a row as one space, and counts in it. */
  private void squeeze(String words, int start, Block block, boolean verbatim) {
    room(words.length() - start);
    char[] to = text;
    int at = size;
    int end = at + words.length() - start;
    words.getChars(start, words.length(), to, at);
    boolean space = at == 0 || to[at - 1] == ' ';
    int spaces = 0;
    for (int i = at; i < end; i++) {
      char c = to[i];
      if (c >= 'a' && c <= 'z') {
        to[at++] = c;
        space = false;
      } else if (isWhite(c) && !(verbatim && c != '\u200b')) {
        if (!space && c != '\u200b' && c != '\u00ad') {
          to[at++] = ' ';
          spaces++;
          space = true;
        }
      } else {
        to[at++] = c;
        space = false;
        count(block, c);
      }
    }
    block.words += spaces;
    size = at;
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
      block.clues = Clues.of(text, block.from, block.to);
      Box box = block.box;
      box.length += block.length();
      box.linked += block.linked;
      if (isProse(block)) {
        box.prose += block.length();
        box.paragraphs++;
      }
    }
    for (int i = boxes.size() - 1; i > 0; i--) {
      Box box = boxes.get(i);
      Box outer = box.within();
      outer.length += box.length;
      outer.linked += box.linked;
      outer.prose += box.prose;
      outer.paragraphs += box.paragraphs;
    }
  }

  /** How many siblings are like each box. */
  private void compare() {
    HashMap<Long, Box> counts = HashMap.newHashMap(boxes.size());
    for (Box box : boxes) {
      if (box.parent == null || box.first == box.end) {
        continue;
      }
      Box before = counts.put(((long) box.parent.index << 32) | (box.like & 0xffff_ffffL), box);
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

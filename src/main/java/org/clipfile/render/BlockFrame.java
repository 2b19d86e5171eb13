package org.clipfile.render;

import java.util.ArrayList;
import java.util.List;
import org.clipfile.render.Block.Figure;
import org.clipfile.render.Block.Listing;
import org.clipfile.render.Block.Paragraph;
import org.clipfile.render.Block.Quote;
import org.clipfile.render.Block.Table;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A block that is still open while a body is read, with what it holds so far. One thread. */
abstract sealed class BlockFrame {
  private final @Nullable Element element;
  private final List<Block> blocks = new ArrayList<>();

  private BlockFrame(@Nullable Element element) {
    this.element = element;
  }

  /** The element whose end closes this block; null for the body itself. */
  final @Nullable Element element() {
    return element;
  }

  void add(Block block) {
    blocks.add(block);
  }

  final List<Block> content() {
    return List.copyOf(blocks);
  }

  /** Hands what was collected to the block around it; nothing where nothing was. */
  abstract void closeInto(BlockFrame parent);

  static final class Flow extends BlockFrame {
    Flow(@Nullable Element element) {
      super(element);
    }

    @Override
    void closeInto(BlockFrame parent) {
      content().forEach(parent::add);
    }
  }

  static final class Quoted extends BlockFrame {
    Quoted(Element element) {
      super(element);
    }

    @Override
    void closeInto(BlockFrame parent) {
      if (!content().isEmpty()) {
        parent.add(new Quote(content()));
      }
    }
  }

  /** A list; what stands in it outside an item is one. */
  static final class Items extends BlockFrame {
    private final boolean ordered;
    private final int start;
    private final List<List<Block>> items = new ArrayList<>();

    Items(Element element) {
      super(element);
      ordered = element.normalName().equals("ol");
      start = ordered ? number(element.attr("start")) : 1;
    }

    void addItem(List<Block> item) {
      items.add(item);
    }

    @Override
    void add(Block block) {
      if (block instanceof Listing && !items.isEmpty()) {
        List<Block> last = new ArrayList<>(items.removeLast());
        last.add(block);
        items.add(List.copyOf(last));
      } else {
        items.add(List.of(block));
      }
    }

    @Override
    void closeInto(BlockFrame parent) {
      if (!items.isEmpty()) {
        parent.add(new Listing(ordered, start, List.copyOf(items)));
      }
    }

    private static int number(String text) {
      try {
        return Integer.parseInt(text.strip());
      } catch (NumberFormatException _) {
        return 1;
      }
    }
  }

  static final class Item extends BlockFrame {
    Item(Element element) {
      super(element);
    }

    @Override
    void closeInto(BlockFrame parent) {
      if (parent instanceof Items list && !content().isEmpty()) {
        list.addItem(content());
      }
    }
  }

  /** A figure: its caption goes to its last picture or table, or stands alone. */
  static final class Captioned extends BlockFrame {
    private List<Inline> caption = List.of();

    Captioned(Element element) {
      super(element);
    }

    void caption(List<Inline> more) {
      if (caption.isEmpty()) {
        caption = more;
      } else if (!more.isEmpty()) {
        List<Inline> both = new ArrayList<>(caption);
        both.add(new Inline.LineBreak());
        both.addAll(more);
        caption = List.copyOf(both);
      }
    }

    @Override
    void closeInto(BlockFrame parent) {
      List<Block> captioned = new ArrayList<>(content());
      if (!caption.isEmpty() && !captionLast(captioned)) {
        captioned.add(new Paragraph(caption));
      }
      captioned.forEach(parent::add);
    }

    private boolean captionLast(List<Block> captioned) {
      for (int i = captioned.size() - 1; i >= 0; i--) {
        Block with =
            switch (captioned.get(i)) {
              case Figure f when f.caption().isEmpty() -> new Figure(f.sha256(), f.alt(), caption);
              case Table t when t.caption().isEmpty() -> new Table(caption, t.rows());
              default -> captioned.get(i);
            };
        if (!with.equals(captioned.get(i))) {
          captioned.set(i, with);
          return true;
        }
      }
      return false;
    }
  }
}

package org.clipfile.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.clipfile.render.Block.Figure;
import org.clipfile.render.Block.Heading;
import org.clipfile.render.Block.Paragraph;
import org.clipfile.render.Block.Preformatted;
import org.clipfile.render.Block.Rule;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Walks a body and collects its blocks. It walks without recursion, and what is nested deeper than
 * {@link #MAX_DEPTH} is laid flat, so that whoever reads the blocks may recurse. One thread.
 */
final class BlockReader implements NodeFilter {
  static final int MAX_DEPTH = 32;

  private final Deque<BlockFrame> frames = new ArrayDeque<>();
  private final InlineReader inlines = new InlineReader(InlineContext.ROOT);

  BlockReader() {
    frames.push(new BlockFrame.Flow(null));
  }

  List<Block> blocks() {
    endParagraph();
    return frames.element().content();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    return switch (node) {
      case TextNode text -> {
        inlines.text(text.getWholeText());
        yield FilterResult.CONTINUE;
      }
      case Element element when InlineReader.SILENT.contains(element.normalName()) ->
          FilterResult.SKIP_ENTIRELY;
      case Element element -> enter(element);
      default -> FilterResult.CONTINUE;
    };
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      inlines.leave(element);
      if (element.isBlock()) {
        endParagraph();
      }
      if (element.equals(frames.element().element())) {
        BlockFrame closed = frames.pop();
        closed.closeInto(frames.element());
      }
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult enter(Element element) {
    if (element.isBlock()) {
      endParagraph();
    }
    inlines.enter(element);
    return switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
      case "figcaption" -> caption(element);
      case "table" -> table(element);
      case "pre" -> preformatted(element);
      case "img" -> {
        picture(element);
        yield FilterResult.CONTINUE;
      }
      case "hr" -> {
        add(new Rule());
        yield FilterResult.CONTINUE;
      }
      case "br" -> {
        lineBreak();
        yield FilterResult.CONTINUE;
      }
      default -> {
        open(element);
        yield FilterResult.CONTINUE;
      }
    };
  }

  private void open(Element element) {
    if (frames.size() > MAX_DEPTH) {
      return;
    }
    switch (element.normalName()) {
      case "blockquote" -> frames.push(new BlockFrame.Quoted(element));
      case "ul", "ol", "menu" -> frames.push(new BlockFrame.Items(element));
      case "figure" -> frames.push(new BlockFrame.Captioned(element));
      case "li" -> {
        if (frames.element() instanceof BlockFrame.Items) {
          frames.push(new BlockFrame.Item(element));
        }
      }
      default -> {}
    }
  }

  private FilterResult heading(Element element) {
    int level = Math.max(2, element.normalName().charAt(1) - '0');
    List<Inline> content = read(element);
    if (!content.isEmpty()) {
      add(new Heading(level, content));
    }
    return skipWithPictures(element);
  }

  private List<Inline> read(Element element) {
    List<String> places = inlines.line().takePlaces();
    return LineBuilder.beginning(places, InlineReader.read(element, inlines.context()));
  }

  private FilterResult caption(Element element) {
    List<Inline> content = read(element);
    if (frames.element() instanceof BlockFrame.Captioned figure) {
      figure.caption(content);
    } else if (!content.isEmpty()) {
      add(new Paragraph(content));
    }
    return skipWithPictures(element);
  }

  private FilterResult table(Element element) {
    TableReader table = new TableReader(element, inlines.context());
    if (!table.isGrid()) {
      return FilterResult.CONTINUE;
    }
    List<Inline> strays = table.strays();
    if (!strays.isEmpty()) {
      add(new Paragraph(strays));
    }
    add(table.table(inlines.line().takePlaces()));
    return skipWithPictures(element);
  }

  private FilterResult preformatted(Element element) {
    String text = element.wholeText().strip().isEmpty() ? "" : element.wholeText();
    if (!text.isEmpty()) {
      add(new Preformatted(text.replaceFirst("^\\R", "").stripTrailing()));
    }
    return skipWithPictures(element);
  }

  /** The pictures of an element that was read as text only stand after it. */
  private FilterResult skipWithPictures(Element element) {
    element.getElementsByTag("img").forEach(this::picture);
    return FilterResult.SKIP_CHILDREN;
  }

  private void picture(Element element) {
    endParagraph();
    add(
        new Figure(
            PictureAddress.sha256(element.attr("src")), element.attr("alt").strip(), List.of()));
  }

  private void lineBreak() {
    if (inlines.line().endsWithLineBreak()) {
      endParagraph();
    } else {
      inlines.line().lineBreak();
    }
  }

  private void endParagraph() {
    List<Inline> content = inlines.line().take();
    if (!content.isEmpty()) {
      add(new Paragraph(content));
    }
  }

  private void add(Block block) {
    frames.element().add(block);
  }
}

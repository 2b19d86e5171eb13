package org.clipfile.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text below an element into one line of inlines: blocks within it part the text by a
 * line end. Pictures are left to {@link BlockReader}. One thread.
 */
final class InlineReader implements NodeFilter {
  /** Elements that hold no text for a reader. */
  static final Set<String> SILENT =
      Set.of("script", "style", "template", "head", "title", "textarea", "select", "object");

  private final Deque<InlineContext> contexts = new ArrayDeque<>();
  private final LineBuilder line = new LineBuilder();
  private boolean parted;

  InlineReader(InlineContext context) {
    contexts.push(context);
  }

  /** The text below an element that stands in this context. */
  static List<Inline> read(Element element, InlineContext context) {
    InlineReader reader = new InlineReader(context);
    element.filter(reader);
    return reader.line().take();
  }

  LineBuilder line() {
    return line;
  }

  InlineContext context() {
    return contexts.element();
  }

  void enter(Element element) {
    contexts.push(context().within(element));
    String name = element.attributesSize() == 0 ? "" : element.attr("id");
    if (InlineContext.isLocal("#" + name)) {
      line.place(name);
    }
    quote(element, "\u201C");
    ruby(element, "(");
  }

  void leave(Element element) {
    ruby(element, ")");
    quote(element, "\u201D");
    contexts.pop();
  }

  void text(String text) {
    line.text(text, context());
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      if (parted && !text.isBlank()) {
        line.lineBreak();
        parted = false;
      }
      text(text.getWholeText());
    } else if (node instanceof Element element) {
      if (SILENT.contains(element.normalName())) {
        return FilterResult.SKIP_ENTIRELY;
      }
      enter(element);
      if (element.normalName().equals("br")) {
        line.lineBreak();
      }
      parted |= element.isBlock() && depth > 0;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      parted |= element.isBlock() && depth > 0;
      leave(element);
    }
    return FilterResult.CONTINUE;
  }

  private void quote(Element element, String mark) {
    if (element.normalName().equals("q")) {
      text(mark);
    }
  }

  /** A reading beside its word goes into brackets, unless the page brought its own. */
  private void ruby(Element element, String bracket) {
    if (element.normalName().equals("rt") && !hasOwnBrackets(element.parent())) {
      text(bracket);
    }
  }

  private static boolean hasOwnBrackets(@Nullable Element word) {
    return word != null && !word.getElementsByTag("rp").isEmpty();
  }
}

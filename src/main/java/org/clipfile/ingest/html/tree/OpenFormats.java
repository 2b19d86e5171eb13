package org.clipfile.ingest.html.tree;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The elements of formats, such as {@code b}, that hold until they are closed, also where what they
 * stand in was closed before. One thread.
 */
final class OpenFormats {
  /** As many as may be opened again. */
  private static final int MOST = 12;

  private static final int ALIKE = 3;

  private record Format(@Nullable Element element, PageTag tag) {}

  private static final Format BOUND = new Format(null, PageTags.BODY);

  private final List<Format> formats = new ArrayList<>();

  void add(Element element, PageTag tag) {
    int alike = 0;
    for (int i = formats.size() - 1; i >= 0 && formats.get(i).element != null; i--) {
      Element other = formats.get(i).element;
      if (other != null && formats.get(i).tag == tag && isAlike(element, other)) {
        alike++;
        if (alike == ALIKE) {
          formats.remove(i);
          break;
        }
      }
    }
    formats.add(new Format(element, tag));
  }

  private static boolean isAlike(Element element, Element other) {
    return element.attributesSize() == other.attributesSize()
        && (element.attributesSize() == 0 || element.attributes().equals(other.attributes()));
  }

  /** None before counts until this is ended. */
  void begin() {
    formats.add(BOUND);
  }

  void end() {
    while (!formats.isEmpty() && formats.removeLast().element != null) {
      // all up to the beginning
    }
  }

  /** The last of a name, or null. */
  @Nullable Element find(PageTag tag) {
    for (int i = formats.size() - 1; i >= 0 && formats.get(i).element != null; i--) {
      if (formats.get(i).tag == tag) {
        return formats.get(i).element;
      }
    }
    return null;
  }

  boolean holds(Element element) {
    for (Format format : formats) {
      if (element.equals(format.element)) {
        return true;
      }
    }
    return false;
  }

  /** Puts one in another's place. */
  void replace(Element element, Element by, PageTag tag) {
    for (int i = 0; i < formats.size(); i++) {
      if (element.equals(formats.get(i).element)) {
        formats.set(i, new Format(by, tag));
      }
    }
  }

  void remove(Element element) {
    for (int i = formats.size() - 1; i >= 0; i--) {
      if (element.equals(formats.get(i).element)) {
        formats.remove(i);
        return;
      }
    }
  }

  /** Whether there are some that would have to be opened again. */
  boolean areClosed(OpenElements open) {
    if (formats.isEmpty()) {
      return false;
    }
    Element last = formats.getLast().element;
    return last != null && open.find(last) < 0;
  }

  /** Opens again what was closed with the elements around; false where that takes too much. */
  boolean reopen(OpenElements open) {
    int first = formats.size() - 1;
    while (first > 0) {
      Element before = formats.get(first - 1).element;
      if (before == null || open.find(before) >= 0) {
        break;
      }
      first--;
    }
    if (formats.size() - first > MOST) {
      return false;
    }
    for (int i = first; i < formats.size(); i++) {
      Format format = formats.get(i);
      Element closed = format.element;
      if (closed != null) {
        Element again =
            new Element(
                format.tag.tag,
                null,
                closed.attributesSize() == 0 ? null : closed.attributes().clone());
        open.last().appendChild(again);
        open.push(again, format.tag);
        formats.set(i, new Format(again, format.tag));
      }
    }
    return true;
  }
}

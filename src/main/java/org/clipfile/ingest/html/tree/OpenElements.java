package org.clipfile.ingest.html.tree;

import java.util.Arrays;
import org.jsoup.nodes.Element;

/** The elements that are open where a page is read, the innermost last. One thread. */
final class OpenElements {
  private Element[] elements = new Element[64];
  private PageTag[] tags = new PageTag[64];
  private int size;

  int size() {
    return size;
  }

  Element last() {
    return elements[size - 1];
  }

  PageTag lastTag() {
    return tags[size - 1];
  }

  boolean isLast(String name) {
    return tags[size - 1].name.equals(name);
  }

  Element element(int at) {
    return elements[at];
  }

  PageTag tag(int at) {
    return tags[at];
  }

  void push(Element element, PageTag tag) {
    if (size == tags.length) {
      elements = Arrays.copyOf(elements, 2 * size);
      tags = Arrays.copyOf(tags, 2 * size);
    }
    elements[size] = element;
    tags[size++] = tag;
  }

  void pop() {
    size--;
  }

  /** Puts one before those that opened later. */
  void insert(int at, Element element, PageTag tag) {
    push(element, tag);
    System.arraycopy(elements, at, elements, at + 1, size - at - 1);
    System.arraycopy(tags, at, tags, at + 1, size - at - 1);
    elements[at] = element;
    tags[at] = tag;
  }

  void remove(int at) {
    System.arraycopy(elements, at + 1, elements, at, size - at - 1);
    System.arraycopy(tags, at + 1, tags, at, size - at - 1);
    size--;
  }

  int find(Element element) {
    for (int i = size - 1; i >= 0; i--) {
      if (elements[i].equals(element)) {
        return i;
      }
    }
    return -1;
  }

  /** Closes the innermost element of a name and all in it. */
  void popTo(String name) {
    while (size > 1 && !tags[size - 1].name.equals(name)) {
      size--;
    }
    size -= size > 1 ? 1 : 0;
  }

  /** Closes what is in the innermost of such elements. */
  void popTo(Rule first, Rule second) {
    while (size > 1 && !tags[size - 1].is(first) && !tags[size - 1].is(second)) {
      size--;
    }
  }

  void popImplied(String but) {
    while (tags[size - 1].implied && !tags[size - 1].name.equals(but)) {
      size--;
    }
  }

  boolean inScope(String name) {
    for (int i = size - 1; i >= 0; i--) {
      if (tags[i].name.equals(name)) {
        return true;
      }
      if (tags[i].bound) {
        return false;
      }
    }
    return false;
  }

  /** Whether anything is in a template, however deep. */
  boolean inTemplate() {
    for (int i = size - 1; i >= 0; i--) {
      if (tags[i].is(Rule.TEMPLATE)) {
        return true;
      }
    }
    return false;
  }

  boolean headingInScope() {
    for (int i = size - 1; i >= 0; i--) {
      if (tags[i].is(Rule.HEADING)) {
        return true;
      }
      if (tags[i].bound) {
        return false;
      }
    }
    return false;
  }

  boolean paragraphInScope() {
    for (int i = size - 1; i >= 0; i--) {
      if (tags[i].is(Rule.P)) {
        return true;
      }
      if (tags[i].bound || tags[i].is(Rule.BUTTON)) {
        return false;
      }
    }
    return false;
  }

  boolean itemInScope() {
    for (int i = size - 1; i >= 0; i--) {
      if (tags[i].is(Rule.ITEM)) {
        return true;
      }
      if (tags[i].bound || tags[i].name.equals("ul") || tags[i].name.equals("ol")) {
        return false;
      }
    }
    return false;
  }

  boolean inTableScope(String name) {
    for (int i = size - 1; i >= 0; i--) {
      if (tags[i].name.equals(name)) {
        return true;
      }
      if (tags[i].is(Rule.TABLE) || tags[i].is(Rule.HTML)) {
        return false;
      }
    }
    return false;
  }
}

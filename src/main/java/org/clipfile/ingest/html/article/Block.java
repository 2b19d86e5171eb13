package org.clipfile.ingest.html.article;

import org.jsoup.nodes.TextNode;

/** A run of text that no block-level element parts: a paragraph, a heading, an item, a line. */
final class Block {
  final int index;
  final Box box;

  /** The first text in it, by which it is found again. */
  final TextNode start;

  /** Where its text begins and ends in the page's. */
  final int from;

  int to;
  int linked;
  int links;

  /** The characters before its first link; -1 without one. */
  int lead = -1;

  int stressed;

  /** What its words tell, where it is short. */
  int clues;

  int commas;
  int sentences;
  int words;
  int digits;
  int capitals;

  /** How sure it is of the article, by the model. */
  double chance;

  /** What it repeats of what is told elsewhere. */
  Told.Repeated repeated = Told.Repeated.NOTHING;

  boolean kept;

  Block(int index, Box box, TextNode start, int from) {
    this.index = index;
    this.box = box;
    this.start = start;
    this.from = from;
  }

  int length() {
    return to - from;
  }

  double linkDensity() {
    return length() == 0 ? 0 : Math.min(1, (double) linked / length());
  }
}

package org.clipfile.model;

import java.util.List;

/**
 * What a reader made of some bytes: an article and its pictures, before the archive gives it an id.
 *
 * @param pictures those that the article's body refers to
 */
public record ParsedClipping(Article article, List<Picture> pictures) {
  public ParsedClipping {
    pictures = List.copyOf(pictures);
  }
}

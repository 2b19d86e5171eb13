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

  /** The memory it takes on its way into the archive, in bytes, rather too many. */
  public long held() {
    // The text's words as numbers are about as much as the text.
    long letters = article.bodyHtml().length() + 2L * article.bodyText().length();
    return 2 * letters + pictures.stream().mapToLong(it -> it.bytes().length).sum();
  }
}

package org.clipfile.store;

import org.clipfile.model.Article;
import org.jspecify.annotations.Nullable;

/**
 * What a clipping is known again by, worked out once and before it is its turn to be written.
 *
 * @param address the canonical one, or null where it has none
 * @param identity the hash of address and text, or null where either is missing
 */
record KnownBy(@Nullable String address, @Nullable String identity) {
  static KnownBy of(Article article) {
    return new KnownBy(
        Address.of(article.url()), Duplicates.identity(article.url(), article.bodyText()));
  }
}

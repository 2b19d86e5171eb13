package org.clipfile.export.pdf.dossier;

import org.clipfile.export.pdf.text.Language;
import org.clipfile.model.Article;
import org.clipfile.model.Clipping;
import org.clipfile.model.ClippingDate;
import org.jspecify.annotations.Nullable;

/**
 * What contents and index tell of a clipping, without its body.
 *
 * @param language BCP 47
 * @param story 0 where it has no copies
 */
record Member(
    long id,
    String headline,
    @Nullable String publication,
    @Nullable ClippingDate published,
    @Nullable String category,
    @Nullable String place,
    String language,
    long story) {
  static Member of(Clipping clipping, long story) {
    Article article = clipping.article();
    return new Member(
        clipping.id(),
        article.headline(),
        article.publication(),
        article.published(),
        article.categories().isEmpty() ? null : article.categories().getFirst(),
        article.dateline() == null ? null : article.dateline().place(),
        Language.of(article.language(), article.headline() + "\n" + article.bodyText()),
        story);
  }
}

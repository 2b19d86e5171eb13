package org.clipfile.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.util.BytesRef;
import org.clipfile.model.Article;
import org.clipfile.model.FacetField;

/** What of a clipping is counted: the values beside each document, letter by letter. */
final class FacetFields {
  static final List<FacetField> ALL = Arrays.asList(FacetField.values());

  /** Lucene holds no longer value (32,766 bytes) and nobody chooses by one. */
  private static final int LONGEST = 8000;

  private FacetFields() {}

  /** The name of the index's field. */
  static String name(FacetField field) {
    return switch (field) {
      case PUBLICATION -> "pubs";
      case SOURCE -> "sources";
      case CATEGORY -> "cats";
      case TAG -> "tags";
      case LANGUAGE -> "langs";
      case PLACE -> "places";
      case SECTION -> "sections";
    };
  }

  static void add(Document document, Article article) {
    for (FacetField field : ALL) {
      values(field, article)
          .filter(value -> !value.isBlank() && value.length() <= LONGEST)
          .forEach(
              value -> document.add(new SortedSetDocValuesField(name(field), new BytesRef(value))));
    }
  }

  private static Stream<String> values(FacetField field, Article article) {
    return switch (field) {
      case PUBLICATION -> Stream.ofNullable(article.publication());
      case SOURCE -> Stream.ofNullable(article.source());
      case CATEGORY -> article.categories().stream();
      case TAG -> article.keywords().stream();
      case LANGUAGE -> Stream.ofNullable(article.language());
      case PLACE ->
          article.dateline() == null ? Stream.of() : Stream.ofNullable(article.dateline().place());
      case SECTION -> Stream.ofNullable(article.section());
    };
  }
}

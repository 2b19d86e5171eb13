package org.clipfile.store;

import java.util.List;
import org.clipfile.model.Article;

/** The lists of plain texts that an article has, a table each, all of one shape. */
enum TextList {
  AUTHORS("author") {
    @Override
    List<String> of(Article article) {
      return article.authors();
    }
  },
  CATEGORIES("category") {
    @Override
    List<String> of(Article article) {
      return article.categories();
    }
  },
  KEYWORDS("keyword") {
    @Override
    List<String> of(Article article) {
      return article.keywords();
    }
  };

  private final String insert;
  private final String select;

  TextList(String table) {
    insert = "INSERT INTO " + table + " (clipping, position, value) VALUES (?, ?, ?)";
    select =
        "SELECT clipping, value FROM "
            + table
            + " WHERE clipping IN (SELECT value FROM json_each(?)) ORDER BY clipping, position";
  }

  abstract List<String> of(Article article);

  /** Clipping, position, value. */
  String insert() {
    return insert;
  }

  /** Clipping and value by a JSON array of ids. */
  String select() {
    return select;
  }
}

package org.clipfile.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import org.clipfile.model.Article;
import org.clipfile.model.ArticleField;

/** What the owner wrote over what was read. */
final class OwnerEdits {
  private OwnerEdits() {}

  static Map<ArticleField, String> of(Session session, long clipping) throws SQLException {
    var edits = new EnumMap<ArticleField, String>(ArticleField.class);
    try (ResultSet rows =
        session
            .bind("SELECT field, value FROM owner_edit WHERE clipping = ?")
            .number(clipping)
            .query()) {
      while (rows.next()) {
        edits.put(ArticleField.valueOf(rows.getString(1)), rows.getString(2));
      }
    }
    return edits;
  }

  /** The article with the owner's words. */
  static Article apply(Article article, Map<ArticleField, String> edits) {
    Article edited = article;
    for (var edit : edits.entrySet()) {
      edited = edit.getKey().in(edited, edit.getValue());
    }
    return edited;
  }

  static void put(Session session, long clipping, Map<ArticleField, String> edits)
      throws SQLException {
    for (var edit : edits.entrySet()) {
      session
          .bind("INSERT OR REPLACE INTO owner_edit (clipping, field, value) VALUES (?, ?, ?)")
          .number(clipping)
          .text(edit.getKey().name())
          .text(edit.getValue())
          .update();
    }
  }

  static void remove(Session session, long clipping, ArticleField field) throws SQLException {
    session
        .bind("DELETE FROM owner_edit WHERE clipping = ? AND field = ?")
        .number(clipping)
        .text(field.name())
        .update();
  }

  /**
   * What was written over a link goes over to its page.
   *
   * @return whether anything was; the link still shows it then, until it is read again
   */
  static boolean move(Session session, long from, long to) throws SQLException {
    boolean any = !of(session, from).isEmpty();
    session
        .bind("UPDATE owner_edit SET clipping = ? WHERE clipping = ?")
        .number(to)
        .number(from)
        .update();
    return any;
  }
}

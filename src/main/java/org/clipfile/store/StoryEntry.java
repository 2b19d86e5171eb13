package org.clipfile.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import org.clipfile.model.Article;
import org.clipfile.model.ArticleKind;
import org.clipfile.model.ClippingDate;
import org.clipfile.story.Setting;
import org.clipfile.story.StoryText;
import org.jspecify.annotations.Nullable;

/**
 * A clipping as far as it decides what it is a copy of.
 *
 * @param day of publication, {@code NO_DAY} where that is not known to the day
 * @param publication in lower case, null where it is not known
 * @param address the canonical one
 */
record StoryEntry(
    long id, StoryText text, long day, @Nullable String publication, @Nullable String address) {

  /** The entry of an article; null where it can have no copies. */
  static @Nullable StoryEntry of(long id, Article article, @Nullable StoryText text) {
    if (text == null || article.kind() != ArticleKind.ARTICLE) {
      return null;
    }
    return new StoryEntry(
        id,
        text,
        day(article.published()),
        lower(article.publication()),
        Address.of(article.url()));
  }

  /** The entry of a clipping that is there; null where it can have no copies. */
  static @Nullable StoryEntry stored(Session session, long id) throws SQLException {
    try (ResultSet rows =
        session
            .bind(
                """
                SELECT text, publication, address,
                  published, published_precision, published_zone, published_origin,
                  published_uncertain
                FROM clipping JOIN body ON body.clipping = clipping.id
                WHERE clipping.id = ? AND listed > 0 AND kind = 'ARTICLE'
                """)
            .number(id)
            .query()) {
      if (!rows.next()) {
        return null;
      }
      var row = new Columns(rows);
      StoryText text = StoryText.of(row.text());
      String publication = lower(row.textOrNull());
      String address = row.textOrNull();
      long day = day(row.date());
      return text == null ? null : new StoryEntry(id, text, day, publication, address);
    }
  }

  private static @Nullable String lower(@Nullable String publication) {
    return publication == null ? null : publication.toLowerCase(Locale.ROOT);
  }

  private static long day(@Nullable ClippingDate published) {
    if (published == null || published.uncertain()) {
      return StoryBands.NO_DAY;
    }
    return switch (published.precision()) {
      case YEAR, MONTH -> StoryBands.NO_DAY;
      case DAY, MINUTE -> published.firstDay().toEpochDay();
    };
  }

  /** Whether two clippings carry the same story. */
  boolean isCopyOf(StoryEntry other) {
    boolean dated = day != StoryBands.NO_DAY && other.day != StoryBands.NO_DAY;
    if (dated && Math.abs(day - other.day) > StoryBands.NEIGHBOURHOOD) {
      return false;
    }
    return text.isCopyOf(other.text, setting(other, dated));
  }

  /** Whether another entry of the same clipping would have the same copies. */
  boolean isLike(@Nullable StoryEntry other) {
    return other != null
        && day == other.day
        && Objects.equals(publication, other.publication)
        && Objects.equals(address, other.address)
        && text.equals(other.text);
  }

  private Setting setting(StoryEntry other, boolean dated) {
    boolean samePage = address != null && address.equals(other.address);
    if (publication != null && publication.equals(other.publication) && !samePage) {
      return Setting.SAME_PUBLICATION;
    }
    return dated ? Setting.NEIGHBOURS : Setting.UNDATED;
  }
}

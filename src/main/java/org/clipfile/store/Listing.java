package org.clipfile.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.clipfile.model.Article;

/**
 * Which clippings are seen: all but links whose words another clipping of the address has taken
 * over, and what is in the trash. A hidden link stands before that clipping in the chain of
 * versions; what is in the trash stays where it was, in its chain and in its story, and counts
 * nowhere.
 */
final class Listing {
  private static final int SEEN = 1;
  private static final int TRASHED = 2;

  private Listing() {}

  /** Hides a link whose page has come in, which may be of the same transaction. */
  static void hide(Session session, long sequence, long link) throws SQLException {
    session.runPending();
    session.bind("UPDATE clipping SET listed = 0 WHERE id = ?").number(link).update();
    session
        .bind("INSERT INTO removal (sequence, clipping) VALUES (?, ?)")
        .number(sequence)
        .number(link)
        .update();
  }

  /** Whether a clipping is a link whose words another has taken over. */
  static boolean isHidden(Session session, long clipping) throws SQLException {
    return session
        .bind("SELECT 1 FROM clipping WHERE id = ? AND listed = 0")
        .number(clipping)
        .queryNumber()
        .isPresent();
  }

  /** Puts a hidden link into the chain before the clipping that has taken over its words. */
  static void putBefore(Session session, long link, long clipping) throws SQLException {
    session
        .bind(
            "UPDATE clipping SET earlier = (SELECT earlier FROM clipping WHERE id = ?) WHERE id = ?")
        .number(clipping)
        .number(link)
        .update();
    session
        .bind("UPDATE clipping SET earlier = ? WHERE id = ?")
        .number(link)
        .number(clipping)
        .update();
  }

  /** Puts a clipping that is seen into the trash, or one that is there out of it. */
  static void trash(Session session, long clipping, boolean trashed) throws SQLException {
    session
        .bind("UPDATE clipping SET listed = ?1 WHERE id = ?2 AND listed = ?3")
        .number(trashed ? TRASHED : SEEN)
        .number(clipping)
        .number(trashed ? SEEN : TRASHED)
        .update();
  }

  /**
   * An article with the words of the links that its clipping has taken over, in the order they came
   * in. A clipping that is seen has taken over all hidden links before it; a link that is hidden
   * itself those that came in after it, while it was seen.
   *
   * @param changed links that are about to show something else
   */
  static Article withLinks(
      Session session, long clipping, Article article, Map<Long, Article> changed)
      throws SQLException {
    var links = new TreeSet<>(hiddenBefore(session, clipping));
    if (isHidden(session, clipping)) {
      links.headSet(clipping).clear();
    }
    Article with = article;
    for (long link : links) {
      Article now = changed.get(link);
      with =
          with.withWordsOf(
              now != null ? now : ClippingQueries.clippings(session, link).getFirst().article());
    }
    return with;
  }

  /** The hidden links that stand before a clipping, the nearest first. */
  private static List<Long> hiddenBefore(Session session, long clipping) throws SQLException {
    return session
        .bind(
            """
            WITH RECURSIVE link (id, earlier, distance) AS (
              SELECT hidden.id, hidden.earlier, 1 FROM clipping
              JOIN clipping AS hidden ON hidden.id = clipping.earlier
              WHERE clipping.id = ? AND hidden.listed = 0
              UNION
              SELECT hidden.id, hidden.earlier, distance + 1 FROM link
              JOIN clipping AS hidden ON hidden.id = link.earlier WHERE hidden.listed = 0
            )
            SELECT id FROM link ORDER BY distance
            """)
        .number(clipping)
        .queryNumbers();
  }

  /**
   * The clippings that show words of a hidden link: those that are seen and stand after it, and the
   * hidden ones between that took it over while they were seen.
   */
  static List<Long> takers(Session session, long link) throws SQLException {
    return session
        .bind(
            """
            WITH RECURSIVE later (id, listed) AS (
              SELECT id, listed FROM clipping WHERE id = ?1 AND NOT listed
              UNION
              SELECT clipping.id, clipping.listed FROM later
              JOIN clipping ON clipping.earlier = later.id WHERE NOT later.listed
            )
            SELECT id FROM later WHERE listed OR id < ?1 ORDER BY id
            """)
        .number(link)
        .queryNumbers();
  }

  /**
   * Shows of the hidden links whose page is gone the one that came in first, before which the
   * others then stand, as if the page had never been there.
   *
   * @param nearest the one that stood before the page; no clipping stands after it
   * @return the link that is seen, with its own words only
   */
  static long showFirst(Session session, long sequence, long nearest) throws SQLException {
    var chain = new ArrayList<>(List.of(nearest));
    chain.addAll(hiddenBefore(session, nearest));
    OptionalLong last = earlier(session, chain.getLast());
    chain.sort(Comparator.reverseOrder());
    chain.addFirst(chain.removeLast());
    for (int i = 0; i < chain.size(); i++) {
      Parameters link = session.bind("UPDATE clipping SET earlier = ? WHERE id = ?");
      OptionalLong earlier = i + 1 < chain.size() ? OptionalLong.of(chain.get(i + 1)) : last;
      if (earlier.isPresent()) {
        link.number(earlier.getAsLong());
      } else {
        link.none();
      }
      link.number(chain.get(i)).update();
    }
    session
        .bind("UPDATE clipping SET listed = 1, changed = ? WHERE id = ?")
        .number(sequence)
        .number(chain.getFirst())
        .update();
    return chain.getFirst();
  }

  /** The clipping that stands before this one. */
  static OptionalLong earlier(Session session, long clipping) throws SQLException {
    return session
        .bind("SELECT earlier FROM clipping WHERE id = ? AND earlier IS NOT NULL")
        .number(clipping)
        .queryNumber();
  }
}

package org.clipfile.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.clipfile.model.Clipping;
import org.clipfile.store.ClippingStore.ChangeBatch;

/**
 * Takes clippings out for good, with what nobody else uses of their originals and pictures. For one
 * step only, within the transaction of its caller.
 */
final class Removal {
  private final Session session;
  private final Stories stories;
  private final List<Clipping> shown = new ArrayList<>();
  private final List<Long> removed = new ArrayList<>();
  private final List<Long> bereft = new ArrayList<>();

  Removal(Session session) {
    this.session = session;
    this.stories = new Stories(session);
  }

  /** Ends the step; what changed in what is seen. */
  ChangeBatch settle() throws SQLException {
    stories.settle();
    bereft.removeAll(removed);
    return new ChangeBatch(List.copyOf(shown), List.copyOf(removed), Changes.sequence(session));
  }

  /** The clippings that show words of a link that was taken out, until they are read again. */
  List<Long> bereft() {
    return List.copyOf(bereft);
  }

  /** Takes a clipping out; the link whose place it took is seen again. */
  void remove(long id) throws SQLException {
    OptionalLong earlier = earlier(id);
    takeOut(id);
    if (earlier.isPresent() && isHiddenAndLast(earlier.getAsLong())) {
      Listing.show(session, Changes.next(session), earlier.getAsLong());
      shown.addAll(ClippingQueries.clippings(session, earlier.getAsLong()));
    }
  }

  /** Takes a clipping out, and with it the links whose words it took over. */
  void removeWithLinks(long id) throws SQLException {
    OptionalLong next = OptionalLong.of(id);
    do {
      long gone = next.getAsLong();
      next = earlier(gone);
      takeOut(gone);
    } while (next.isPresent() && isHiddenAndLast(next.getAsLong()));
  }

  private OptionalLong earlier(long id) throws SQLException {
    return session
        .bind("SELECT earlier FROM clipping WHERE id = ? AND earlier IS NOT NULL")
        .number(id)
        .queryNumber();
  }

  private void takeOut(long id) throws SQLException {
    OptionalLong original =
        session.bind("SELECT original FROM clipping WHERE id = ?").number(id).queryNumber();
    stories.goes(id);
    bereave(id);
    List<Long> pictures = Pictures.rows(session, id, original.orElse(0));
    session
        .bind(
            """
            UPDATE clipping SET earlier = (SELECT earlier FROM clipping WHERE id = ?1)
            WHERE earlier = ?1
            """)
        .number(id)
        .update();
    session.bind("DELETE FROM clipping WHERE id = ?").number(id).update();
    removed.add(id);
    session
        .bind(
            """
            DELETE FROM original WHERE id = ?1
              AND NOT EXISTS (SELECT 1 FROM clipping WHERE original = ?1)
            """)
        .number(original.orElse(0))
        .update();
    for (long picture : pictures) {
      Pictures.dropUnused(session, picture);
    }
  }

  /** Remembers who shows the words of a link that goes. */
  private void bereave(long link) throws SQLException {
    session
        .bind(
            """
            WITH RECURSIVE later (id, listed) AS (
              SELECT id, listed FROM clipping WHERE id = ? AND NOT listed
              UNION
              SELECT clipping.id, clipping.listed FROM later
              JOIN clipping ON clipping.earlier = later.id WHERE NOT later.listed
            )
            SELECT id FROM later WHERE listed
            """)
        .number(link)
        .queryNumber()
        .ifPresent(bereft::add);
  }

  /** Whether a link is hidden, and nothing stands in its place any more. */
  private boolean isHiddenAndLast(long link) throws SQLException {
    return session
        .bind(
            """
            SELECT 1 FROM clipping WHERE id = ?1 AND NOT listed
              AND id NOT IN (SELECT earlier FROM clipping WHERE earlier = ?1)
            """)
        .number(link)
        .queryNumber()
        .isPresent();
  }
}

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

  /**
   * The clippings that show words of a link that was taken out, or not those that a link before
   * them brings now, until they are read again.
   */
  List<Long> bereft() {
    return List.copyOf(bereft);
  }

  /**
   * Takes a clipping out; the link whose place it took is seen again, or goes to the version that
   * came after.
   */
  void remove(long id) throws SQLException {
    OptionalLong earlier = Listing.earlier(session, id);
    takeOut(id);
    if (earlier.isEmpty() || !Listing.isHidden(session, earlier.getAsLong())) {
      return;
    }
    if (isLastBut(id, earlier.getAsLong())) {
      long link = Listing.showFirst(session, Changes.next(session), earlier.getAsLong());
      shown.addAll(ClippingQueries.clippings(session, link));
      bereft.add(link);
    } else {
      bereft.addAll(Listing.takers(session, earlier.getAsLong()));
    }
  }

  /** Takes a clipping out, and with it the links whose words it took over. */
  void removeWithLinks(long id) throws SQLException {
    OptionalLong next = OptionalLong.of(id);
    boolean own;
    do {
      long gone = next.getAsLong();
      next = Listing.earlier(session, gone);
      own =
          next.isPresent()
              && Listing.isHidden(session, next.getAsLong())
              && isLastBut(gone, next.getAsLong());
      takeOut(gone);
    } while (own);
  }

  private void takeOut(long id) throws SQLException {
    OptionalLong original =
        session.bind("SELECT original FROM clipping WHERE id = ?").number(id).queryNumber();
    stories.goes(id);
    bereft.addAll(Listing.takers(session, id));
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

  /** Whether no other than this one stands in a clipping's place. */
  private boolean isLastBut(long other, long clipping) throws SQLException {
    return session
        .bind("SELECT 1 FROM clipping WHERE earlier = ? AND id <> ?")
        .number(clipping)
        .number(other)
        .queryNumber()
        .isEmpty();
  }
}

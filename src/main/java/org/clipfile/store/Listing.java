package org.clipfile.store;

import java.sql.SQLException;

/** Which clippings are seen: all but links whose page has come in. */
final class Listing {
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

  /** Shows a link again whose page is gone. */
  static void show(Session session, long sequence, long link) throws SQLException {
    session
        .bind("UPDATE clipping SET listed = 1, changed = ? WHERE id = ?")
        .number(sequence)
        .number(link)
        .update();
  }
}

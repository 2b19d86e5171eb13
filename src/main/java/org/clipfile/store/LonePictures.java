package org.clipfile.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.clipfile.model.ledger.Incoming;
import org.clipfile.model.ledger.LedgerEntry;
import org.clipfile.store.ClippingStore.Taken;

/**
 * Keeps the books of pictures that lie by themselves, such as those beside notes. One whose bytes
 * are kept with a clipping came in with that, and has no entry of its own; any other is rejected.
 */
final class LonePictures {
  private LonePictures() {}

  /** What came of a batch, with the entries of its pictures, once all else of it is taken. */
  static Taken after(Session session, long run, List<PreparedInput> batch, Taken taken)
      throws SQLException {
    List<Incoming.Picture> pictures =
        batch.stream()
            .map(prepared -> prepared.input)
            .filter(Incoming.Picture.class::isInstance)
            .map(Incoming.Picture.class::cast)
            .toList();
    if (pictures.isEmpty()) {
      return taken;
    }
    session.runPending();
    var refused = new ArrayList<LedgerEntry>();
    for (Incoming.Picture picture : pictures) {
      if (!isKept(session, picture)) {
        refused.add(new LedgerEntry(picture.path(), picture.why()));
      }
    }
    Ledger.enter(session, run, Ledger.run(session, run).orElseThrow().sums(), refused);
    var entries = new ArrayList<>(taken.entries());
    entries.addAll(refused);
    return new Taken(List.copyOf(entries), taken.change(), taken.unedited());
  }

  private static boolean isKept(Session session, Incoming.Picture picture) throws SQLException {
    return session
        .bind("SELECT id FROM picture WHERE sha256 = ?")
        .hash(picture.sha256())
        .queryNumber()
        .isPresent();
  }
}

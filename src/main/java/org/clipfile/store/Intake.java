package org.clipfile.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.clipfile.model.ParsedClipping;
import org.clipfile.model.Picture;
import org.clipfile.model.ledger.ImportRun;
import org.clipfile.model.ledger.Incoming;
import org.clipfile.model.ledger.LedgerEntry;
import org.clipfile.model.ledger.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Takes one batch in, within the transaction of its caller: tells what is there already, writes the
 * rest, and keeps the books. For one batch only.
 */
final class Intake {
  private final ClippingWriter writer;
  private final Originals originals;
  private final Duplicates duplicates;
  private final Instant imported;
  private final List<LedgerEntry> entries = new ArrayList<>();
  private long sequence;

  private Intake(Session session, Instant imported) throws SQLException {
    this.writer = new ClippingWriter(session);
    this.originals = new Originals(session);
    this.duplicates = new Duplicates(session);
    this.imported = imported;
  }

  /** Takes a batch in; an entry per clipping of each input, one per refused input. */
  static List<LedgerEntry> take(
      Session session, ImportRun run, Instant imported, List<Incoming> batch) throws SQLException {
    var intake = new Intake(session, imported);
    intake.sequence = Changes.sequence(session);
    for (Incoming input : batch) {
      switch (input) {
        case Incoming.Read read -> intake.takeRead(read);
        case Incoming.Refused(String path, Outcome.Rejected why) ->
            intake.entries.add(new LedgerEntry(path, why));
      }
    }
    Changes.advance(session, intake.sequence);
    Ledger.enter(session, run.id(), run.sums(), intake.entries);
    return List.copyOf(intake.entries);
  }

  private void takeRead(Incoming.Read read) throws SQLException {
    String sha256 = Picture.sha256(read.bytes());
    OptionalLong original = originals.find(sha256);
    boolean single = read.clippings().size() == 1;
    int ordinal = 0;
    for (ParsedClipping parsed : read.clippings()) {
      String path = single ? read.path() : read.path() + LedgerEntry.PLACE + (ordinal + 1);
      String identity = Duplicates.identity(parsed.article());
      OptionalLong known = known(original, ordinal, identity);
      if (known.isPresent()) {
        entries.add(new LedgerEntry(path, new Outcome.Duplicate(known.getAsLong())));
      } else {
        if (original.isEmpty()) {
          original = OptionalLong.of(originals.keep(sha256, read.bytes()));
        }
        var origin =
            new ClippingWriter.Origin(original.getAsLong(), ordinal, read.name(), read.format());
        long id = writer.insert(++sequence, imported, origin, identity, parsed);
        duplicates.added(id, original.getAsLong(), ordinal, identity);
        entries.add(new LedgerEntry(path, new Outcome.Added(id)));
      }
      ordinal++;
    }
  }

  private OptionalLong known(OptionalLong original, int ordinal, @Nullable String identity)
      throws SQLException {
    if (original.isPresent()) {
      OptionalLong same = duplicates.byPlace(original.getAsLong(), ordinal);
      if (same.isPresent()) {
        return same;
      }
    }
    return identity == null ? OptionalLong.empty() : duplicates.byIdentity(identity);
  }
}

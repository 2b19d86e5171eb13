package org.clipfile.store;

import static java.util.Objects.requireNonNull;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.clipfile.model.Article;
import org.clipfile.model.Clipping;
import org.clipfile.model.OriginalInfo;
import org.clipfile.model.ParsedClipping;
import org.clipfile.model.ledger.ImportRun;
import org.clipfile.model.ledger.Incoming;
import org.clipfile.model.ledger.LedgerEntry;
import org.clipfile.model.ledger.Outcome;
import org.clipfile.model.owner.Marks;
import org.clipfile.store.ClippingStore.ChangeBatch;
import org.clipfile.store.ClippingStore.Taken;
import org.jspecify.annotations.Nullable;

/**
 * Takes one batch in, within the transaction of its caller: tells what is there already, links what
 * is another version or the page of a link, writes the rest, and keeps the books. For one batch
 * only.
 */
final class Intake {
  private final Session session;
  private final ClippingWriter writer;
  private final Originals originals;
  private final Duplicates duplicates;
  private final Stories stories;
  private final Instant imported;
  private final List<LedgerEntry> entries = new ArrayList<>();
  private final List<Clipping> put = new ArrayList<>();
  private final List<Long> removed = new ArrayList<>();
  private final List<Long> unedited = new ArrayList<>();
  private long sequence;

  private Intake(Session session, Instant imported) throws SQLException {
    this.session = session;
    this.writer = new ClippingWriter(session);
    this.originals = new Originals(session);
    this.duplicates = new Duplicates(session);
    this.stories = new Stories(session);
    this.imported = imported;
  }

  /** Takes a batch in; an entry per clipping of each input, one per refused input. */
  static Taken take(Session session, ImportRun run, Instant imported, List<PreparedInput> batch)
      throws SQLException {
    var intake = new Intake(session, imported);
    intake.sequence = Changes.sequence(session);
    for (PreparedInput prepared : batch) {
      switch (prepared.input) {
        case Incoming.Read read ->
            intake.takeRead(prepared, read, requireNonNull(prepared.original));
        case Incoming.Refused(String path, Outcome.Rejected why) ->
            intake.entries.add(new LedgerEntry(path, why));
        case Incoming.Picture _ -> {} // see LonePictures
      }
    }
    Changes.advance(session, intake.sequence);
    Ledger.enter(session, run.id(), run.sums(), intake.entries);
    intake.stories.settle();
    return new Taken(
        List.copyOf(intake.entries),
        new ChangeBatch(List.copyOf(intake.put), List.copyOf(intake.removed), intake.sequence),
        List.copyOf(intake.unedited));
  }

  private void takeRead(PreparedInput prepared, Incoming.Read read, PackedOriginal packed)
      throws SQLException {
    OptionalLong original = originals.find(packed.sha256());
    boolean isNew = original.isEmpty();
    boolean single = read.clippings().size() == 1;
    int ordinal = 0;
    for (ParsedClipping parsed : read.clippings()) {
      String path = single ? read.path() : read.path() + LedgerEntry.PLACE + (ordinal + 1);
      KnownBy by = prepared.knownBy.get(ordinal);
      OptionalLong known = known(original, ordinal, parsed.article(), by);
      if (known.isPresent()) {
        entries.add(new LedgerEntry(path, duplicates.of(known.getAsLong())));
      } else {
        if (original.isEmpty()) {
          original = OptionalLong.of(originals.keep(packed));
        }
        long id = add(read, packed, original.getAsLong(), ordinal, parsed, by);
        entries.add(new LedgerEntry(path, new Outcome.Added(id)));
        stories.comes(id, parsed.article(), prepared.texts.get(ordinal).orElse(null));
      }
      ordinal++;
    }
    if (isNew && original.isPresent()) {
      writer.insertCompanions(original.getAsLong(), read.companions());
    }
  }

  private OptionalLong known(OptionalLong original, int ordinal, Article article, KnownBy by)
      throws SQLException {
    if (original.isPresent()) {
      OptionalLong same = duplicates.byPlace(original.getAsLong(), ordinal);
      if (same.isPresent()) {
        return same;
      }
    }
    String identity = by.identity();
    if (identity != null) {
      return duplicates.byIdentity(identity);
    }
    String address = by.address();
    if (article.isLinkOnly() && address != null) {
      Optional<Duplicates.Known> same = duplicates.byAddress(address);
      if (same.isPresent() && !tellsMore(article, same.get())) {
        return OptionalLong.of(same.get().id());
      }
    }
    return OptionalLong.empty();
  }

  /** Whether a link comes with words, such as tags, that the clipping of its address lacks. */
  private boolean tellsMore(Article link, Duplicates.Known known) throws SQLException {
    Article article = article(known);
    return !article.withWordsOf(link).equals(article);
  }

  private long add(
      Incoming.Read read,
      PackedOriginal packed,
      long original,
      int ordinal,
      ParsedClipping parsed,
      KnownBy by)
      throws SQLException {
    Article article = parsed.article();
    String address = by.address();
    Duplicates.Known known = address == null ? null : duplicates.byAddress(address).orElse(null);
    Duplicates.Known earlier = article.isLinkOnly() ? null : earlier(original, address, known);
    Long link = earlier != null && earlier.linkOnly() ? earlier.id() : null;
    ParsedClipping kept = parsed;
    if (earlier != null && link != null) {
      Article filled = article.withWordsOf(article(earlier));
      Article shown = OwnerEdits.apply(filled, OwnerEdits.of(session, link));
      kept = new ParsedClipping(shown, parsed.pictures());
      removed.add(link);
      Listing.hide(session, ++sequence, link);
    }
    var origin = new ClippingWriter.Origin(original, ordinal, read.name(), read.format());
    Long before = earlier == null ? null : earlier.id();
    KnownBy keptBy = link == null ? by : KnownBy.of(kept.article());
    long id = writer.insert(++sequence, imported, origin, before, kept, keptBy);
    if (link != null) {
      session.runPending();
      if (OwnerEdits.move(session, link, id)) {
        unedited.add(link);
      }
      OwnerMarks.move(session, link, id);
    }
    if (known != null && article.isLinkOnly()) {
      duplicates.addedLink(id, original, ordinal);
      takeOver(id, known);
      return id;
    }
    duplicates.added(id, original, ordinal, kept.article(), keptBy);
    var info = new OriginalInfo(packed.sha256(), read.name(), read.format(), packed.size());
    Marks marks = link == null ? Marks.NONE : OwnerMarks.of(session, id);
    put.add(new Clipping(id, kept.article(), imported, info, marks));
    return id;
  }

  /** Gives the words of a link to the clipping of its address, which was there before. */
  private void takeOver(long link, Duplicates.Known known) throws SQLException {
    Listing.hide(session, ++sequence, link);
    Listing.putBefore(session, link, known.id());
    Clipping clipping = ClippingQueries.clippings(session, known.id()).getFirst();
    Article words = ClippingQueries.clippings(session, link).getFirst().article();
    Article with = clipping.article().withWordsOf(words);
    Article article = OwnerEdits.apply(with, OwnerEdits.of(session, known.id()));
    var shown = new ParsedClipping(article, Pictures.of(session, known.id()));
    writer.replace(++sequence, known.id(), clipping.original().format(), shown);
    put.removeIf(other -> other.id() == known.id());
    put.add(
        new Clipping(
            known.id(), article, clipping.imported(), clipping.original(), clipping.marks()));
    duplicates.changed(known, article);
  }

  /** The version that this article is a later one of. */
  private static Duplicates.@Nullable Known earlier(
      long original, @Nullable String address, Duplicates.@Nullable Known known) {
    if (address == null || known == null || known.original() == original) {
      return null;
    }
    return known.linkOnly() || !Address.isFrontPage(address) ? known : null;
  }

  private Article article(Duplicates.Known known) throws SQLException {
    Article article = known.article();
    return article != null
        ? article
        : ClippingQueries.clippings(session, known.id()).getFirst().article();
  }
}

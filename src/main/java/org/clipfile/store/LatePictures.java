package org.clipfile.store;

import static java.util.Objects.requireNonNull;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import org.clipfile.model.Article;
import org.clipfile.model.Clipping;
import org.clipfile.model.ParsedClipping;
import org.clipfile.model.Picture;
import org.clipfile.model.ledger.Incoming;
import org.clipfile.model.ledger.LedgerEntry;
import org.clipfile.model.ledger.Outcome;
import org.clipfile.store.ClippingStore.ChangeBatch;
import org.clipfile.store.ClippingStore.Replacement;
import org.clipfile.store.ClippingStore.Taken;

/**
 * Gives pages that came in before their pictures lay beside them the pictures they lacked, once
 * they come in again with them. They stay duplicates in the books: nothing was added.
 */
final class LatePictures {
  private LatePictures() {}

  /** What came of a batch, with the pictures that it brought for clippings that were there. */
  static Taken with(Session session, List<PreparedInput> batch, Taken taken) throws SQLException {
    var replacements = new ArrayList<Replacement>();
    var pages = new ArrayList<Page>();
    Iterator<LedgerEntry> entries = taken.entries().iterator();
    for (PreparedInput prepared : batch) {
      if (prepared.input instanceof Incoming.Read read) {
        int before = replacements.size();
        for (int ordinal = 0; ordinal < read.clippings().size(); ordinal++) {
          if (entries.next().outcome() instanceof Outcome.Duplicate(long of, boolean _)) {
            add(session, prepared, read, ordinal, of, replacements);
          }
        }
        if (replacements.size() > before) {
          pages.add(new Page(read, replacements.getLast().clipping()));
        }
      } else if (prepared.input instanceof Incoming.Refused) {
        entries.next();
      }
    }
    if (replacements.isEmpty()) {
      return taken;
    }
    ChangeBatch given = Rereading.replace(session, replacements);
    for (Page page : pages) {
      keepBeside(session, page);
    }
    session.runPending();
    return new Taken(taken.entries(), joined(taken.change(), given), taken.unedited());
  }

  /** A page that came in again, and a clipping of it. */
  private record Page(Incoming.Read read, long clipping) {}

  private static void add(
      Session session,
      PreparedInput prepared,
      Incoming.Read read,
      int ordinal,
      long of,
      List<Replacement> replacements)
      throws SQLException {
    ParsedClipping parsed = read.clippings().get(ordinal);
    if (parsed.pictures().isEmpty() || !isFrom(session, of, prepared, ordinal)) {
      return;
    }
    Clipping known = ClippingQueries.clippings(session, of).getFirst();
    Article shown = Rereading.shown(session, of, parsed.article());
    boolean lacks =
        parsed.pictures().stream()
            .map(Picture::url)
            .anyMatch(
                url -> shown.bodyHtml().contains(url) && !known.article().bodyHtml().contains(url));
    boolean losesNone =
        Pictures.of(session, of).stream()
            .map(Picture::url)
            .allMatch(url -> shown.bodyHtml().contains(url));
    if (lacks && losesNone) {
      replacements.add(
          new Replacement(of, read.format(), new ParsedClipping(shown, parsed.pictures())));
    }
  }

  /**
   * Whether a clipping was read from these very bytes, from this place in them, and as they were
   * now; of one of which the owner took the whole page, only the article was read now.
   */
  private static boolean isFrom(Session session, long clipping, PreparedInput prepared, int ordinal)
      throws SQLException {
    return session
        .bind(
            """
            SELECT 1 FROM clipping JOIN original ON original.id = clipping.original
            WHERE clipping.id = ? AND ordinal = ? AND sha256 = ?
              AND clipping.id NOT IN (SELECT clipping FROM whole_page)
            """)
        .number(clipping)
        .number(ordinal)
        .hash(requireNonNull(prepared.original).sha256())
        .queryNumber()
        .isPresent();
  }

  /** So that the page is read with its pictures when it is read again. */
  private static void keepBeside(Session session, Page page) throws SQLException {
    OptionalLong original =
        session
            .bind("SELECT original FROM clipping WHERE id = ?")
            .number(page.clipping())
            .queryNumber();
    new ClippingWriter(session).insertCompanions(original.orElseThrow(), page.read().companions());
  }

  /** What a change and a later one come to together. */
  private static ChangeBatch joined(ChangeBatch first, ChangeBatch then) {
    var put = new ArrayList<>(first.put());
    put.removeIf(it -> then.put().stream().anyMatch(later -> later.id() == it.id()));
    put.addAll(then.put());
    return new ChangeBatch(List.copyOf(put), first.removed(), then.last());
  }
}

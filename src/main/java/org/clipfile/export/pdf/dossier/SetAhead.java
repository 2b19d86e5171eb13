package org.clipfile.export.pdf.dossier;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.clipfile.export.pdf.page.Piece;
import org.clipfile.export.pdf.picture.PictureSourceException;
import org.clipfile.export.pdf.tag.Role;
import org.clipfile.export.pdf.tag.StructureElement;
import org.clipfile.model.Clipping;

/**
 * Sets the next few articles on all processors while one is painted. How many depends on their
 * length, so that what is set and not yet painted stays small. Used by one thread.
 */
final class SetAhead implements AutoCloseable {
  private static final int THREADS = Math.min(4, Runtime.getRuntime().availableProcessors());

  /** So many characters of markup may be set ahead; a longer article is set alone. */
  private static final int MOST_MARKUP = 1_000_000;

  private final DossierSource source;
  private final Articles articles;
  private final Iterator<Member> members;
  private final Deque<Begun> ahead = new ArrayDeque<>();
  private final ExecutorService setters =
      Executors.newFixedThreadPool(
          THREADS, Thread.ofPlatform().daemon().name("dossier-", 0).factory());
  private int markup;

  /** What became of a clipping. */
  sealed interface Outcome {
    /** The article and its structure, which is nowhere yet. */
    record Done(Piece piece, StructureElement element) implements Outcome {}

    /** It is not in the archive any more. */
    record Gone() implements Outcome {}

    /** Nobody foresaw what is in it. */
    record Failed() implements Outcome {}
  }

  private record Begun(Future<Outcome> outcome, int markup) {}

  /** Sets these members, in this order. */
  SetAhead(List<Member> members, DossierSource source, Articles articles) {
    this.members = members.iterator();
    this.source = source;
    this.articles = articles;
  }

  /** What became of the next member; waits for it. What the source throws is thrown. */
  Outcome next() {
    begin();
    Begun first = ahead.removeFirst();
    markup -= first.markup();
    begin();
    try {
      return first.outcome().get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case PictureSourceException unreadable -> throw unreadable.getCause();
        case RuntimeException unchecked -> throw unchecked;
        case Error error -> throw error;
        case null, default -> throw new IllegalStateException(e);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("The dossier was interrupted.");
    }
  }

  private void begin() {
    while (members.hasNext()
        && (ahead.isEmpty() || (ahead.size() <= THREADS && markup < MOST_MARKUP))) {
      Member member = members.next();
      Optional<Clipping> clipping = source.clipping(member.id());
      int length = clipping.map(c -> c.article().bodyHtml().length()).orElse(0);
      markup += length;
      ahead.add(new Begun(setters.submit(() -> set(member, clipping)), length));
    }
  }

  private Outcome set(Member member, Optional<Clipping> clipping) {
    if (clipping.isEmpty()) {
      return new Outcome.Gone();
    }
    try {
      StructureElement element = StructureElement.loose(Role.ARTICLE).in(member.language());
      return new Outcome.Done(articles.set(clipping.get(), member.language(), element), element);
    } catch (PictureSourceException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      // One clipping that nobody foresaw must not cost the person all others.
      return new Outcome.Failed();
    }
  }

  /** Ends what has begun and begins nothing more. */
  @Override
  public void close() {
    ahead.forEach(begun -> begun.outcome().cancel(false));
    setters.close();
  }
}

package org.clipfile.archive;

import java.util.List;
import java.util.Optional;
import org.clipfile.ingest.Charsets;
import org.clipfile.ingest.Extent;
import org.clipfile.ingest.Found;
import org.clipfile.ingest.Ingest;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.ArchiveException.Kind;
import org.clipfile.model.Article;
import org.clipfile.model.Clipping;
import org.clipfile.model.ParsedClipping;
import org.clipfile.model.ledger.Incoming;
import org.clipfile.store.ClippingStore;
import org.clipfile.store.ClippingStore.StoredOriginal;
import org.jspecify.annotations.Nullable;

/** What clippings came as, to be looked at and to be read again. Thread-safe. */
public final class Originals {
  private final ClippingStore store;
  private final Ingest ingest;

  Originals(ClippingStore store, Ingest ingest) {
    this.store = store;
    this.ingest = ingest;
  }

  /** A clipping's place in its original. */
  record Place(Clipping clipping, StoredOriginal original, int ordinal) {}

  /** A part of an original that was read again. */
  record Again(ParsedClipping parsed, String format) {}

  /**
   * An original to look at.
   *
   * @param text what it says where it is a text that is no page, else null
   * @param page all that is seen of it, cleaned, where it is not a mere text, else null
   * @param html its markup where it is one page of HTML, else null
   */
  public record Shown(@Nullable String text, @Nullable Article page, @Nullable String html) {}

  /**
   * What a clipping came as.
   *
   * @throws ArchiveException MISSING where there is no such clipping, IO where its original cannot
   *     be read any more
   */
  public Shown show(long clipping) {
    Place place = place(clipping);
    byte[] bytes = store.original(clipping).orElseThrow(() -> gone(clipping));
    String format = place.clipping().original().format();
    if (format.equals("text") || format.equals("markdown")) {
      return new Shown(Charsets.decode(bytes, null), null, null);
    }
    Article page = read(place, Extent.PAGE).parsed().article();
    String html = format.equals("html") ? Charsets.decode(bytes, null) : null;
    return new Shown(null, page, html);
  }

  private static ArchiveException gone(long clipping) {
    return new ArchiveException(Kind.MISSING, "The original of clipping " + clipping + " is gone.");
  }

  Place place(long id) {
    Clipping clipping = store.present(id);
    StoredOriginal original = store.storedOriginal(store.originals(id)[0]).orElseThrow();
    int ordinal =
        original.clippings().entrySet().stream()
            .filter(entry -> entry.getValue() == id)
            .findFirst()
            .orElseThrow()
            .getKey();
    return new Place(clipping, original, ordinal);
  }

  /** What today's readers read of a place. */
  Again read(Place place, Extent extent) {
    Found found = ingest.read(StoredSource.of(store, place.original(), extent));
    found.bundles().forEach(bundle -> bundle.close());
    Optional<Again> again = again(found.incoming(), place);
    return again.orElseThrow(
        () -> new ArchiveException(Kind.IO, "The original of this clipping cannot be read again."));
  }

  private static Optional<Again> again(List<Incoming> incoming, Place place) {
    return incoming.stream()
        .filter(Incoming.Read.class::isInstance)
        .map(Incoming.Read.class::cast)
        .filter(read -> read.path().equals(place.original().name()))
        .filter(read -> place.ordinal() < read.clippings().size())
        .map(read -> new Again(read.clippings().get(place.ordinal()), read.format()))
        .findFirst();
  }
}

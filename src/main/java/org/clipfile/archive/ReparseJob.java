package org.clipfile.archive;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.clipfile.ingest.Found;
import org.clipfile.ingest.Ingest;
import org.clipfile.model.Article;
import org.clipfile.model.ArticleField;
import org.clipfile.model.Clipping;
import org.clipfile.model.ParsedClipping;
import org.clipfile.model.Picture;
import org.clipfile.model.ledger.Incoming;
import org.clipfile.store.ClippingStore;
import org.clipfile.store.ClippingStore.Replacement;
import org.clipfile.store.ClippingStore.StoredOriginal;
import org.clipfile.store.ClippingStore.Taken;
import org.clipfile.store.PreparedInput;
import org.clipfile.task.Cancellation;
import org.clipfile.task.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Reads originals again with today's readers, on all cores, and compares; writes what differs where
 * that is asked for. What the owner wrote stays, and nothing is given up that a reader finds no
 * more. Links whose words others show are read before those, the latest first, so that all is as it
 * will be after one run. Used once, by one thread.
 */
final class ReparseJob {
  private static final int BATCH = 200;

  /** So many changed links are remembered where nothing is written, in the interest of memory. */
  private static final int MOST_LINKS = 50_000;

  private static final long MAX_BYTES = Runtime.getRuntime().maxMemory() / 16;
  private static final Pattern PICTURE = Pattern.compile(Picture.URL_PREFIX);

  private final ClippingStore store;
  private final @Nullable IndexFollower writing;
  private final Clock clock;
  private final Consumer<ReparseChange> listener;
  private final Deque<StoredOriginal> read = new ArrayDeque<>();
  private final List<Replacement> batch = new ArrayList<>();

  /** What changed links will show whose words others show, until they are written. */
  private final Map<Long, Article> links = new HashMap<>();

  private OptionalLong run = OptionalLong.empty();
  private boolean hidden;
  private int same;
  private int changed;
  private int added;
  private int kept;

  /**
   * @param writing null to compare only
   */
  ReparseJob(
      ClippingStore store,
      @Nullable IndexFollower writing,
      Clock clock,
      Consumer<ReparseChange> listener) {
    this.store = store;
    this.writing = writing;
    this.clock = clock;
    this.listener = listener;
  }

  /** Reads clippings again whose words of links, or own, are not what they were. */
  static void readAgain(
      ClippingStore store,
      IndexFollower writing,
      Ingest ingest,
      Clock clock,
      Collection<Long> clippings) {
    if (!clippings.isEmpty()) {
      long[] ids = clippings.stream().mapToLong(Long::longValue).toArray();
      var _ =
          new ReparseJob(store, writing, clock, change -> {})
              .run(ingest, store.originals(ids), Progress.NONE, new Cancellation());
    }
  }

  ReparseSums run(Ingest ingest, long[] originals, Progress progress, Cancellation cancellation) {
    long[] first = store.originalsOfHiddenLinks(originals);
    try (var readings = new ReadAhead<>(ingest, incoming -> incoming, Incoming::held)) {
      long all = (long) first.length + originals.length;
      hidden = true;
      read(readings, first, new Steps(progress, 0, all), cancellation);
      hidden = false;
      read(readings, originals, new Steps(progress, first.length, all), cancellation);
    } finally {
      write();
      if (run.isPresent()) {
        store.ledger().finishRun(run.getAsLong(), clock.instant(), cancellation.requested());
      }
    }
    return new ReparseSums(same, changed, added, kept);
  }

  /** Reads originals and compares those of their clippings whose turn it is. */
  private void read(
      ReadAhead<Incoming> readings, long[] originals, Steps steps, Cancellation cancellation) {
    for (long id : originals) {
      if (cancellation.requested()) {
        return;
      }
      Optional<StoredOriginal> original = store.storedOriginal(id);
      if (original.isPresent() && hasTurn(original.get())) {
        while (!readings.isEmpty()
            && (readings.isFull() || readings.held() + original.get().size() > MAX_BYTES)) {
          takeOldest(readings);
        }
        readings.put(StoredSource.of(store, original.get()));
        read.add(original.get());
      }
      steps.done(original.map(StoredOriginal::name).orElse(""));
    }
    while (!readings.isEmpty() && !cancellation.requested()) {
      takeOldest(readings);
    }
  }

  /** Whether any of its clippings is to be compared now. */
  private boolean hasTurn(StoredOriginal original) {
    return hidden
        ? !original.hidden().isEmpty()
        : original.hidden().size() < original.clippings().size();
  }

  /** How far the run is. */
  private static final class Steps {
    private final Progress progress;
    private final long all;
    private long done;

    Steps(Progress progress, long done, long all) {
      this.progress = progress;
      this.done = done;
      this.all = all;
    }

    void done(String name) {
      progress.update(++done, all, name);
    }
  }

  private void takeOldest(ReadAhead<Incoming> readings) {
    StoredOriginal original = read.remove();
    ReadAhead.Result<Incoming> result = readings.take();
    if (result != null) {
      compare(original, new Found(result.incoming(), result.bundles()));
    }
  }

  private void compare(StoredOriginal original, Found found) {
    found.bundles().forEach(bundle -> bundle.close());
    Incoming.Read again =
        found.incoming().stream()
            .filter(Incoming.Read.class::isInstance)
            .map(Incoming.Read.class::cast)
            .filter(r -> r.path().equals(original.name()))
            .findFirst()
            .orElse(null);
    original
        .clippings()
        .forEach((ordinal, id) -> {
          if (original.hidden().contains(id) == hidden) {
            store.clipping(id).ifPresent(known -> compare(known, ordinal, again, found));
          }
        });
    boolean complete = original.clippings().size() == original.clippings().lastKey() + 1;
    boolean last = !hidden || original.hidden().size() == original.clippings().size();
    if (again != null && complete && last) {
      more(again, original.clippings().size());
    }
  }

  private void compare(Clipping known, int ordinal, Incoming.@Nullable Read again, Found found) {
    if (again == null) {
      keep(known, why(found));
    } else if (ordinal >= again.clippings().size()) {
      keep(known, "Today's reader finds fewer articles in the original.");
    } else {
      ParsedClipping parsed = again.clippings().get(ordinal);
      Article shown = store.shown(known.id(), parsed.article(), links);
      if (pictures(shown) < pictures(known.article())) {
        keep(known, "Its pictures do not lie with the original any more.");
      } else if (shown.equals(known.article())
          && again.format().equals(known.original().format())) {
        same++;
      } else {
        change(known, shown);
        put(
            new Replacement(
                known.id(), again.format(), new ParsedClipping(shown, parsed.pictures())));
      }
    }
  }

  private static String why(Found found) {
    if (!found.bundles().isEmpty()) {
      return "Today's readers take the original for a bundle; import it again to open it.";
    }
    return found.incoming().stream()
        .filter(Incoming.Refused.class::isInstance)
        .map(refused -> ((Incoming.Refused) refused).why().detail())
        .findFirst()
        .orElse("Today's readers find no article in the original.");
  }

  private static long pictures(Article article) {
    return PICTURE.matcher(article.bodyHtml()).results().count();
  }

  private void keep(Clipping known, String why) {
    kept++;
    listener.accept(new ReparseChange(known.id(), known.article().headline(), List.of(), why));
  }

  private void change(Clipping known, Article shown) {
    changed++;
    var fields = new ArrayList<FieldChange>();
    for (ArticleField field : ArticleField.values()) {
      String before = field.of(known.article());
      String after = field.of(shown);
      if (!before.equals(after)) {
        fields.add(new FieldChange(field, before, after));
      }
    }
    listener.accept(new ReparseChange(known.id(), known.article().headline(), fields, null));
  }

  private void put(Replacement replacement) {
    if (hidden && links.size() < MOST_LINKS) {
      links.put(replacement.clipping(), replacement.shown().article());
    }
    if (writing != null) {
      batch.add(replacement);
      if (batch.size() >= BATCH) {
        write();
      }
    }
  }

  private void write() {
    if (writing != null && !batch.isEmpty()) {
      var _ = writing.follow(() -> store.replace(List.copyOf(batch)), change -> change);
      batch.clear();
      links.clear();
    }
  }

  /** Articles that today's reader finds more come in as an import, with its books. */
  private void more(Incoming.Read again, int known) {
    List<ParsedClipping> more = again.clippings().subList(known, again.clippings().size());
    if (more.isEmpty()) {
      return;
    }
    for (ParsedClipping parsed : more) {
      added++;
      listener.accept(new ReparseChange(null, parsed.article().headline(), List.of(), null));
    }
    if (writing != null) {
      write(); // what is known is compared with what it has become
      if (run.isEmpty()) {
        run = OptionalLong.of(store.ledger().beginRun(clock.instant()).id());
      }
      var _ =
          writing.follow(
              () -> store.add(run.getAsLong(), clock.instant(), List.of(PreparedInput.of(again))),
              Taken::change);
    }
  }
}

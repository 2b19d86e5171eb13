package org.clipfile.benchmark;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clipfile.model.Article;
import org.clipfile.model.ParsedClipping;
import org.clipfile.model.ledger.Incoming;
import org.clipfile.model.ledger.LedgerEntry;
import org.clipfile.model.ledger.Outcome;
import org.clipfile.store.ClippingStore;
import org.clipfile.store.PreparedInput;
import org.clipfile.story.StoryText;
import org.clipfile.testing.TempFolder;

/**
 * What adding a clipping to a store costs, in all and for its story, as the archive grows: texts
 * that are new, and copies of texts that are there. Dates fall anywhere in 21 years, in no order,
 * which is the hardest for the database.
 */
final class StoriesBenchmark {
  private static final int BATCH = 500;
  private static final int TIMED = 4_000;

  /** What only fills the archive is short: it stands in as many bands as what is long. */
  private static final int FILLING = 700;

  private final GeneratedClippings generated = new GeneratedClippings();
  private final ClippingStore store;
  private final long run;
  private int bytes;

  private StoriesBenchmark(ClippingStore store) {
    this.store = store;
    this.run = store.ledger().beginRun(Instant.EPOCH).id();
  }

  public static void main(String[] args) throws Exception {
    int most = args.length > 0 && !args[0].isEmpty() ? Integer.parseInt(args[0]) : 100_000;
    try (TempFolder folder = TempFolder.create()) {
      Path archive = folder.path().resolve("archive");
      try (ClippingStore store = ClippingStore.open(archive)) {
        new StoriesBenchmark(store).measure(most);
      }
    }
  }

  private void measure(int most) {
    int next = 1;
    for (int size = most / 100; size <= most; size *= 10) {
      for (; next <= size; next += BATCH) {
        add(next, next + BATCH, FILLING, "");
      }
      time(size + " there, new texts", next, "");
      time(size + " there, copies of them", next, " Our own correspondents added this line.");
      next += TIMED;
    }
  }

  private void time(String what, int first, String added) {
    List<List<PreparedInput>> batches = new ArrayList<>();
    long texts = 0;
    for (int from = first; from < first + TIMED; from += BATCH) {
      List<Incoming> batch = batch(from, from + BATCH, Integer.MAX_VALUE, added);
      long start = System.nanoTime();
      for (Incoming input : batch) {
        var read = (Incoming.Read) input;
        StoryText.of(read.clippings().getFirst().article().bodyText());
      }
      texts += System.nanoTime() - start;
      batches.add(batch.stream().map(PreparedInput::of).toList());
    }
    long start = System.nanoTime();
    int alone = 0;
    for (List<PreparedInput> batch : batches) {
      List<LedgerEntry> entries = store.add(run, Instant.EPOCH, batch).entries();
      long[] ids = entries.stream().mapToLong(e -> ((Outcome.Added) e.outcome()).id()).toArray();
      alone += ids.length - store.storyParts(ids).size();
    }
    System.out.printf(
        Locale.ROOT,
        "%s: added in %.3f ms each, all told; the text made ready in %.3f ms; %d without a copy%n",
        what,
        (System.nanoTime() - start) / 1e6 / TIMED,
        texts / 1e6 / TIMED,
        alone);
  }

  private void add(int from, int to, int most, String added) {
    store.add(
        run, Instant.EPOCH, batch(from, to, most, added).stream().map(PreparedInput::of).toList());
  }

  private List<Incoming> batch(int from, int to, int most, String added) {
    var batch = new ArrayList<Incoming>();
    for (int number = from; number < to; number++) {
      Article article = generated.clipping(number).article();
      String body = article.bodyText();
      String text = body.substring(0, Math.min(most, body.length())) + added;
      Article kept =
          Article.builder(article.headline())
              .publication(article.publication() + added.length())
              .published(article.published())
              .body("", text)
              .build();
      String name = ++bytes + ".txt";
      byte[] original = name.getBytes(StandardCharsets.UTF_8);
      List<ParsedClipping> parsed = List.of(new ParsedClipping(kept, List.of()));
      batch.add(new Incoming.Read(name, name, "text", original, parsed, Map.of()));
    }
    return batch;
  }
}

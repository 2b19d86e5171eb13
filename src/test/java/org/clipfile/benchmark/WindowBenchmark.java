package org.clipfile.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import org.clipfile.archive.Archive;
import org.clipfile.store.ClippingStore;
import org.clipfile.task.Cancellation;
import org.clipfile.task.Progress;
import org.clipfile.ui.article.ArticleView;
import org.clipfile.ui.window.OpenWindow;

/**
 * How calm the window stays, without a display: scrolling a long list, opening clippings, many
 * thousand openings, and browsing while an import runs. The argument is how many clippings there
 * are (100,000 if none), then after commas how many are opened (10,000) and imported (20,000).
 */
final class WindowBenchmark {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int FRAMES = 1_000;
  private static final int TIMED_OPENINGS = 200;

  private final OpenWindow window;
  private final Random random = new Random(1);

  private WindowBenchmark(OpenWindow window) {
    this.window = window;
  }

  public static void main(String[] args) throws Exception {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    String[] counts = (args.length > 0 && !args[0].isEmpty() ? args[0] : "100000").split(",", -1);
    int clippings = Integer.parseInt(counts[0]);
    int openings = counts.length > 1 ? Integer.parseInt(counts[1]) : 10_000;
    int imported = counts.length > 2 ? Integer.parseInt(counts[2]) : 20_000;
    try (TempFolder folder = TempFolder.create()) {
      Path archive = folder.path().resolve("archive");
      try (ClippingStore store = ClippingStore.open(archive)) {
        new GeneratedArchive().fill(store, 1, clippings);
      }
      try (Archive indexed = Archive.open(archive)) {
        indexed.reindex(Progress.NONE, new Cancellation());
      }
      try (OpenWindow window = OpenWindow.on(archive)) {
        var benchmark = new WindowBenchmark(window);
        benchmark.scroll(clippings);
        benchmark.open();
        benchmark.openMany(openings);
        benchmark.importWhileBrowsing(folder.path().resolve("files"), imported);
      }
      Platform.exit();
    }
  }

  /** Steps of half a page, and jumps anywhere; each frame's work on the JavaFX thread. */
  private void scroll(int clippings) throws Exception {
    var steps = new Frames(FRAMES, frame -> list().scrollTo(clippings / 2 + 3 * frame));
    steps.print("a scroll frame at %,d rows".formatted(clippings));
    var jumps = new Frames(FRAMES / 5, frame -> list().scrollTo(random.nextInt(clippings)));
    jumps.print("a jump anywhere in %,d rows".formatted(clippings));
  }

  @SuppressWarnings("unchecked")
  private ListView<Long> list() {
    if (window.find("#clip-list") instanceof ListView<?> found) {
      return (ListView<Long>) found;
    }
    throw new IllegalStateException("no list");
  }

  /** From selecting a row until the frame with the article's text has been laid out. */
  private void open() throws Exception {
    var wall = new ArrayList<Double>();
    long[] ids = OpenWindow.fx(() -> window.model().list().ids());
    for (int i = 0; i < TIMED_OPENINGS + 20; i++) {
      long id = ids[random.nextInt(ids.length)];
      long before = System.nanoTime();
      openOne(id);
      if (i >= 20) {
        wall.add((System.nanoTime() - before) / 1e6);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "opening a clipping to laid-out text: median %.1f ms, 99 %% %.1f ms by the wall clock"
            + " (budget: median 50)%n",
        at(wall, 0.5),
        at(wall, 0.99));
  }

  /** Selects a clipping and waits, on no thread of the window's, until its text was laid out. */
  private void openOne(long id) throws Exception {
    var shown = new CompletableFuture<Void>();
    Platform.runLater(() -> {
      window.model().list().select(id);
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          var page = window.model().reader().page();
          boolean there = page != null && page.clipping() == id;
          if (there
              && window.find("#article") instanceof ArticleView view
              && !view.isNeedsLayout()) {
            stop();
            shown.complete(null);
          }
        }
      }.start();
    });
    shown.get();
  }

  /** Memory and nodes stay what they were, however many were opened. */
  private void openMany(int openings) throws Exception {
    long[] ids = OpenWindow.fx(() -> window.model().list().ids());
    for (int i = 0; i <= openings; i++) {
      openOne(ids[random.nextInt(ids.length)]);
      if (i % Math.max(1, openings / 5) == 0) {
        System.gc();
        long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        int nodes = OpenWindow.fx(() -> nodes(window.scene().getRoot()));
        System.out.printf(Locale.ROOT, "%,d opened: %d MB held, %,d nodes%n", i, used >> 20, nodes);
      }
    }
  }

  private static int nodes(Node node) {
    int sum = 1;
    if (node instanceof Parent parent) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        sum += nodes(child);
      }
    }
    return sum;
  }

  /** An import of files, while somebody searches, scrolls and reads. */
  private void importWhileBrowsing(Path files, int imported) throws Exception {
    new GeneratedClippings().write(Files.createDirectories(files), imported);
    var texts = new GeneratedArchive();
    try (var pulse = new PulseMonitor()) {
      OpenWindow.run(() -> window.model().importing().importPaths(List.of(files)));
      while (OpenWindow.fx(window.model().importing().progress().runningProperty()::get)) {
        String word = texts.word(random.nextInt(2_000));
        OpenWindow.run(() -> window.model().search().search(word));
        new Frames(30, frame -> list().scrollTo(3 * frame));
        OpenWindow.run(() -> window.model().list().selectFirst());
        new Frames(10, frame -> {});
      }
      OpenWindow.run(() ->
          pulse.print("importing %,d files, searching, scrolling, reading".formatted(imported)));
    }
  }

  private static double at(List<Double> times, double share) {
    return times.stream().sorted().skip((long) (times.size() * share)).findFirst().orElse(0.0);
  }

  /** Does something before each frame, and keeps the JavaFX thread's CPU between two frames. */
  private static final class Frames extends AnimationTimer {
    private final int count;
    private final IntConsumer before;
    private final List<Double> cpu = new ArrayList<>();
    private final CompletableFuture<Void> done = new CompletableFuture<>();
    private long last = -1;

    Frames(int count, IntConsumer before) throws Exception {
      this.count = count;
      this.before = before;
      Platform.runLater(this::start);
      done.get();
    }

    @Override
    public void handle(long now) {
      long spent = THREADS.getCurrentThreadCpuTime();
      if (last >= 0) {
        cpu.add((spent - last) / 1e6);
      }
      last = spent;
      if (cpu.size() >= count) {
        stop();
        done.complete(null);
      } else {
        before.accept(cpu.size());
      }
    }

    void print(String what) {
      System.out.printf(
          Locale.ROOT,
          "%s: median %.1f ms, 99 %% %.1f ms, at most %.1f ms of CPU (budget: 99 %% under 16)%n",
          what,
          at(cpu, 0.5),
          at(cpu, 0.99),
          at(cpu, 1 - 1e-9));
    }
  }
}

package org.clipfile.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import org.clipfile.testing.TempFolder;
import org.clipfile.ui.article.ArticleView;
import org.clipfile.ui.window.LiveObjects;
import org.clipfile.ui.window.OpenWindow;

/**
 * How calm the window stays, without a display: its start, scrolling a long list and what else is
 * done to it, opening clippings, many thousand openings, and browsing while an import runs. The
 * argument is how many clippings there are (100,000 if none), then after commas how many are opened
 * (10,000) and imported (20,000), and a folder where what is made for it is kept and found again.
 */
final class WindowBenchmark {
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int FRAMES = 1_000;
  private static final int WARM_UP = 200;
  private static final int TIMED_OPENINGS = 200;

  private final OpenWindow window;
  private final Random random = new Random(1);

  private WindowBenchmark(OpenWindow window) {
    this.window = window;
  }

  public static void main(String[] args) {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    int status = 0;
    try {
      String argument = args.length > 0 && !args[0].isEmpty() ? args[0] : "100000";
      run(argument.split(",", 4));
    } catch (Exception e) {
      status = 1;
      System.err.println("The benchmark ended early: " + e.getMessage());
      e.printStackTrace();
    }
    Platform.exit();
    System.exit(status);
  }

  private static void run(String... counts) throws Exception {
    int clippings = Integer.parseInt(counts[0]);
    int openings = counts.length > 1 ? Integer.parseInt(counts[1]) : 10_000;
    int imported = counts.length > 2 ? Integer.parseInt(counts[2]) : 20_000;
    try (TempFolder temporary = TempFolder.create()) {
      Path kept = counts.length > 3 ? Path.of(counts[3]) : temporary.path().resolve("kept");
      var made = new WindowArchive(Files.createDirectories(kept), clippings);
      Path archive = imported > 0 ? made.copyTo(temporary.path()) : made.made();
      OpenWindow.startToolkit();
      long started = System.nanoTime();
      long cpu = SYSTEM.getProcessCpuTime();
      try (OpenWindow window = OpenWindow.on(archive)) {
        var benchmark = new WindowBenchmark(window);
        benchmark.start(started, cpu);
        new WindowQuestions(window.archive()).run();
        benchmark.scroll();
        new WindowActs(window).run();
        benchmark.open();
        benchmark.openMany(openings);
        if (imported > 0) {
          benchmark.importWhileBrowsing(made.files(imported), imported);
        }
      }
    }
  }

  /** From nothing but the toolkit to rows that are painted. */
  private void start(long started, long cpuBefore) throws Exception {
    Frames.after(
        () -> {},
        () ->
            window.find(".row-headline") instanceof Parent row
                && !row.getChildrenUnmodifiable().isEmpty());
    double rows = (System.nanoTime() - started) / 1e6;
    Frames.after(() -> {}, () -> !window.model().search().searchingProperty().get());
    Frames.after(() -> {}, () -> window.model().sidebar().total() > 0);
    Frames.pass(3);
    long cpu = OpenWindow.fx(THREADS::getCurrentThreadCpuTime);
    System.out.printf(
        Locale.ROOT,
        "opening the window: rows painted after %.0f ms, all found and counted after %.0f ms by the"
            + " wall clock; the JavaFX thread had worked %.0f ms of CPU, all threads %.0f ms; %d MB"
            + " held%n",
        rows,
        (System.nanoTime() - started) / 1e6,
        cpu / 1e6,
        (SYSTEM.getProcessCpuTime() - cpuBefore) / 1e6,
        held());
  }

  private static long held() {
    System.gc();
    return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
  }

  /** Steps of half a page, and jumps anywhere; each frame's work on the JavaFX thread. */
  private void scroll() throws Exception {
    int rows = OpenWindow.fx(() -> window.model().list().ids().length);
    FrameTimes.of(WARM_UP, frame -> scrollTo(3 * frame));
    FrameTimes.of(FRAMES, frame -> scrollTo(rows / 2 + 3 * frame))
        .print("a scroll frame at %,d rows".formatted(rows));
    FrameTimes.of(FRAMES / 5, frame -> scrollTo(random.nextInt(rows)))
        .print("a jump anywhere in %,d rows".formatted(rows));
  }

  /** Where nothing was found there is no list, and nothing to scroll. */
  private void scrollTo(int row) {
    if (window.find("#clip-list") instanceof ListView<?> list) {
      list.scrollTo(row);
    }
  }

  /** From selecting a row until the frame with the article's text has been painted. */
  private void open() throws Exception {
    var wall = new ArrayList<Double>();
    var cpu = new ArrayList<Double>();
    long[] ids = OpenWindow.fx(() -> window.model().list().ids());
    for (int i = 0; i < TIMED_OPENINGS + 20; i++) {
      long id = ids[random.nextInt(ids.length)];
      long spent = OpenWindow.fx(THREADS::getCurrentThreadCpuTime);
      long before = System.nanoTime();
      openOne(id);
      if (i >= 20) {
        wall.add((System.nanoTime() - before) / 1e6);
        cpu.add((OpenWindow.fx(THREADS::getCurrentThreadCpuTime) - spent) / 1e6);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "opening a clipping to painted text: median %.1f ms, 99 %% %.1f ms by the wall clock"
            + " (budget: median 50); of the JavaFX thread's CPU %.1f and %.1f ms%n",
        FrameTimes.at(wall, 0.5),
        FrameTimes.at(wall, 0.99),
        FrameTimes.at(cpu, 0.5),
        FrameTimes.at(cpu, 0.99));
  }

  /** Selects a clipping and waits until the frame after the one that its text was laid out for. */
  private void openOne(long id) throws Exception {
    Frames.after(
        () -> window.model().list().select(id),
        () -> {
          var page = window.model().reader().page();
          return page != null
              && page.clipping() == id
              && window.find("#article") instanceof ArticleView view
              && !view.isNeedsLayout();
        });
  }

  /** Memory, views and listeners stay what they were, however many were opened. */
  private void openMany(int openings) throws Exception {
    long[] ids = OpenWindow.fx(() -> window.model().list().ids());
    int steps = Math.min(5, openings);
    LiveObjects before = null;
    for (int i = 0; i <= openings; i++) {
      openOne(ids[random.nextInt(ids.length)]);
      if (i % Math.max(1, openings / Math.max(1, steps)) == 0) {
        openOne(ids[0]); // always the same, for articles have more views or less
        Frames.pass(5);
        LiveObjects now = LiveObjects.now();
        System.out.printf(
            Locale.ROOT,
            "%,d opened: %d MB held; %,d views, %,d listeners%n",
            i,
            held(),
            now.views(),
            now.listeners());
        if (before != null) {
          now.moreThan(before, openings / 10).forEach(grown -> System.out.println("  " + grown));
        }
        before = now;
      }
    }
  }

  /** An import of files, while somebody searches, scrolls and reads. */
  private void importWhileBrowsing(Path files, int imported) throws Exception {
    var texts = new GeneratedArchive();
    int searches = 0;
    try (var pulse = new PulseMonitor()) {
      OpenWindow.run(() -> window.model().importing().importPaths(List.of(files)));
      while (OpenWindow.fx(window.model().importing().progress().runningProperty()::get)) {
        String word = searches++ % 4 == 3 ? "" : texts.word(random.nextInt(2_000));
        OpenWindow.run(() -> window.model().search().search(word));
        FrameTimes.of(30, frame -> scrollTo(3 * frame));
        OpenWindow.run(() -> window.model().list().selectFirst());
        Frames.pass(10);
      }
      int done = searches;
      OpenWindow.run(() ->
          pulse.print(
              "importing %,d files, %,d searches, scrolling, reading".formatted(imported, done)));
    }
  }
}

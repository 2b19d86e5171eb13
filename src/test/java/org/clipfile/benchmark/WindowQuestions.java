package org.clipfile.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Locale;
import org.clipfile.archive.Archive;
import org.clipfile.model.FacetField;
import org.clipfile.model.RowGroup;
import org.clipfile.task.Cancellation;

/** What the window asks its archive in the background after each change, and what that costs. */
final class WindowQuestions {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int ROUNDS = 5;
  private static final int FIRST_PAGE = 500;

  private final Archive archive;

  WindowQuestions(Archive archive) {
    this.archive = archive;
  }

  void run() throws Exception {
    int all = archive.counts().total();
    ask("the sidebar's counts", archive::counts);
    ask("what is recent", () -> archive.find("is:recent", null, 0));
    ask("places", () -> archive.values(FacetField.PLACE, 50_000));
    ask("languages", () -> archive.values(FacetField.LANGUAGE, 50_000));
    ask("what is the owner's", () -> archive.marking().counts());
    ask("the first page of everything", () -> archive.find("", null, FIRST_PAGE));
    ask(
        "the same with all counts",
        () -> archive.firstAnswer("", null, FIRST_PAGE, new Cancellation()));
    ask("all of everything", () -> archive.find("", null, all));
    ask("a year, with all counts", () -> count("date:2015"));
    ask("a year, without", () -> archive.find("date:2015", null, FIRST_PAGE));
    long[] ids = archive.find("", null, all).hits().ids();
    ask("where days begin", () -> archive.groupStarts(RowGroup.DAY, ids));
  }

  private void count(String text) {
    archive.firstAnswer(text, null, FIRST_PAGE, new Cancellation());
  }

  private static void ask(String what, Measure.Work question) throws Exception {
    var times = new ArrayList<Double>();
    for (int i = 0; i < ROUNDS; i++) {
      long before = THREADS.getCurrentThreadCpuTime();
      question.run();
      times.add((THREADS.getCurrentThreadCpuTime() - before) / 1e6);
    }
    System.out.printf(
        Locale.ROOT,
        "asking for %s: %.1f ms of CPU, the first time %.1f ms%n",
        what,
        FrameTimes.at(times, 0.5),
        times.getFirst());
  }
}

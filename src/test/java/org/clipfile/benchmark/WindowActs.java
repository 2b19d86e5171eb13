package org.clipfile.benchmark;

import java.util.ArrayList;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import org.clipfile.ui.cliplist.GroupBy;
import org.clipfile.ui.cliplist.ListForm;
import org.clipfile.ui.window.OpenWindow;
import org.clipfile.ui.window.WindowModel;

/**
 * What a person does to a large list, one thing after the other, and what each costs the window.
 */
final class WindowActs {
  private static final int ROUNDS = 7;

  private final OpenWindow window;
  private final GeneratedArchive texts = new GeneratedArchive();

  WindowActs(OpenWindow window) {
    this.window = window;
  }

  void run() throws Exception {
    type();
    act("emptying the box", i -> search(texts.word(1 + i)), i -> search(""));
    act("selecting all", i -> model().list().select(), i -> model().list().selectAll());
    act("selecting one of all", i -> model().list().selectAll(), i -> selectOne(i));
    group();
    act("going to the middle", i -> list().scrollTo(i), i -> list().scrollTo(middle(i)));
    act("showing a table", i -> form(ListForm.COMFORTABLE), i -> form(ListForm.TABLE));
    act("showing rows", i -> form(ListForm.TABLE), i -> form(ListForm.COMFORTABLE));
  }

  /** Letter by letter, as into the box. */
  private void type() throws Exception {
    String word = texts.word(120);
    for (int length = 1; length <= word.length(); length++) {
      String typed = word.substring(0, length);
      String before = word.substring(0, length - 1);
      act(
          "typing letter " + length,
          i -> typeText(before),
          () -> isFound(before),
          i -> typeText(typed),
          () -> isFound(typed));
    }
    Frames.after(() -> typeText(""), () -> isFound(""));
  }

  /** Searching begins when typing rests. */
  private boolean isFound(String text) {
    return model().search().text().equals(text) && isSettled();
  }

  private void typeText(String text) {
    if (window.find("#search") instanceof TextField box) {
      box.setText(text);
    } else {
      throw new IllegalStateException("no search box");
    }
  }

  private void group() throws Exception {
    OpenWindow.run(() -> form(ListForm.COMPACT));
    BooleanSupplier grouped = () -> isSettled() && list().getItems().size() > hits();
    BooleanSupplier plain = () -> isSettled() && list().getItems().size() == hits();
    act(
        "grouping by day",
        i -> model().list().groupBy(GroupBy.NOTHING),
        plain,
        i -> model().list().groupBy(GroupBy.DAY),
        grouped);
    act("going to the middle of days", i -> list().scrollTo(i), i -> list().scrollTo(middle(i)));
    Frames.after(() -> model().list().groupBy(GroupBy.NOTHING), plain);
    OpenWindow.run(() -> form(ListForm.COMFORTABLE));
  }

  private WindowModel model() {
    return window.model();
  }

  private void search(String text) {
    model().search().search(text);
  }

  private void selectOne(int number) {
    model().list().select(model().list().ids()[middle(number)]);
  }

  private void form(ListForm form) {
    model().list().form(form);
  }

  private int hits() {
    return model().list().ids().length;
  }

  private int middle(int number) {
    return (hits() / 2 + 100 * number) % hits();
  }

  private boolean isSettled() {
    return !model().search().searchingProperty().get();
  }

  private ListView<?> list() {
    if (window.find("#clip-list") instanceof ListView<?> found) {
      return found;
    }
    throw new IllegalStateException("no list");
  }

  /** An act, told its number. */
  @FunctionalInterface
  private interface Act {
    void run(int number);
  }

  private void act(String what, Act before, Act act) throws Exception {
    act(what, before, this::isSettled, act, this::isSettled);
  }

  private void act(String what, Act before, BooleanSupplier ready, Act act, BooleanSupplier over)
      throws Exception {
    var sums = new ArrayList<Double>();
    double longest = 0;
    double first = 0;
    for (int i = 0; i < ROUNDS; i++) {
      int number = i;
      Frames.after(() -> before.run(number), ready);
      Frames.pass(5);
      try (var pulse = new PulseMonitor()) {
        Frames.after(
            () -> {
              pulse.begin();
              act.run(number);
            },
            over);
        Frames.pass(5);
        double stretch = OpenWindow.fx(pulse::longest);
        sums.add(OpenWindow.fx(pulse::sum));
        first = i == 0 ? stretch : first;
        longest = i == 0 ? 0 : Math.max(longest, stretch);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%s: the JavaFX thread worked %.1f ms of CPU (median), at a stretch at most %.1f ms, the"
            + " first time %.1f ms%n",
        what,
        FrameTimes.at(sums, 0.5),
        longest,
        first);
  }
}

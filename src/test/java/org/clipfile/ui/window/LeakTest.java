package org.clipfile.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.clipfile.ui.article.ArticleView;
import org.clipfile.ui.cliplist.GroupBy;
import org.clipfile.ui.cliplist.ListForm;
import org.clipfile.ui.command.Command;
import org.clipfile.ui.reader.ReaderPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/**
 * However often something is opened and closed, there are as many views and listeners afterwards as
 * before. What is done once makes a few more the first times (caches, helpers of JavaFX's), so that
 * counting begins after some rounds; what leaked, leaks in each round.
 */
class LeakTest {
  private static final int SPANS = 4;
  private static final int LOOKS = 10;

  @TempDir static Path folder;
  private OpenWindow window;

  @BeforeEach
  void open() {
    window = OpenWindow.on(folder.resolve("archive"), Path.of("sample-clips"));
    OpenWindow.until(() -> window.model().list().ids().length == 31);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void opening_clippings_leaves_nothing_behind() {
    leavesNothing(100, i -> openClipping(i % 31));
  }

  @Test
  void searching_leaves_nothing_behind() {
    List<String> texts = List.of("strike", "nothing-has-this", "", "lang:en", "\"the");
    leavesNothing(70, i -> search(texts.get(i % texts.size())));
  }

  @Test
  void the_lists_forms_leave_nothing_behind() {
    List<ListForm> forms = List.of(ListForm.values());
    leavesNothing(
        12,
        i -> {
          OpenWindow.run(() -> window.model().list().form(forms.get(i % forms.size())));
          OpenWindow.run(
              () -> window.model().list().groupBy(i % 2 == 0 ? GroupBy.NOTHING : GroupBy.DAY));
          OpenWindow.run(() -> window.model().facets().show(i % 2 == 0));
          OpenWindow.run(() -> window.model().timeline().show(i % 3 == 0));
          settle();
        });
  }

  @Test
  void articles_in_windows_of_their_own_leave_nothing_behind() {
    leavesNothing(
        10,
        i -> {
          openClipping(i % 31);
          OpenWindow.run(() -> execute("clipping.open-in-window"));
          closeOther();
        });
  }

  @Test
  void windows_beside_leave_nothing_behind() {
    leavesNothing(
        10,
        i -> {
          beside(() -> window.window().showSettings(), "#reset-all");
          beside(() -> window.window().ledger().show(), ".entry-cell .line-subject");
          beside(() -> window.window().rereading().show(), ".button");
          beside(() -> window.window().dossier().show(), ".button");
          beside(() -> window.window().keys().show(), ".button");
        });
  }

  @Test
  void windows_on_the_same_archive_leave_nothing_behind() {
    leavesNothing(
        10,
        i -> {
          ClipfileWindow other = OpenWindow.fx(window::another);
          OpenWindow.until(() -> other.model().list().ids().length == 31);
          OpenWindow.run(other.model().list()::selectFirst);
          OpenWindow.until(() -> other.model().reader().page() != null);
          OpenWindow.run(() -> window.closeAnother(other));
          settle();
        });
  }

  /** A round, told its number. */
  @FunctionalInterface
  private interface Round {
    void run(int number);
  }

  /** What leaks grows in every span of rounds; what is made once, or late to go, in one of them. */
  private void leavesNothing(int rounds, Round round) {
    repeat(rounds, round);
    List<String> grown = List.of();
    for (int span = 0; span < SPANS && (span == 0 || !grown.isEmpty()); span++) {
      LiveObjects before = LiveObjects.now();
      repeat(rounds, round);
      grown = grown(before, rounds * 3 / 4);
    }

    assertThat(grown).isEmpty();
  }

  /** What there is more of, also some frames later. */
  private static List<String> grown(LiveObjects before, int allowed) {
    List<String> grown = LiveObjects.now().moreThan(before, allowed);
    for (int look = 1; look < LOOKS && !grown.isEmpty(); look++) {
      WaitForAsyncUtils.waitForFxEvents();
      grown = LiveObjects.now().moreThan(before, allowed);
    }
    return grown;
  }

  private void repeat(int rounds, Round round) {
    for (int i = 0; i < rounds; i++) {
      round.run(i);
    }
    settle();
  }

  private void openClipping(int place) {
    long id = OpenWindow.fx(() -> window.model().list().ids()[place]);
    OpenWindow.run(() -> window.model().list().select(id));
    OpenWindow.until(() -> {
      ReaderPage page = window.model().reader().page();
      return page != null
          && page.clipping() == id
          && window.find("#article") instanceof ArticleView view
          && !view.isNeedsLayout();
    });
  }

  private void search(String text) {
    OpenWindow.run(() -> window.model().search().search(text));
    settle();
  }

  private void settle() {
    OpenWindow.until(() -> !window.model().search().searchingProperty().get());
  }

  private void execute(String id) {
    window.window().commands().find(id).ifPresent(Command::run);
  }

  /** Shows a window beside this one, closes it once this is seen in it. */
  private void beside(Runnable way, String content) {
    OpenWindow.run(way);
    drawOther();
    OpenWindow.until(() -> others().getFirst().getScene().getRoot().lookup(content) != null);
    closeOther();
  }

  private void closeOther() {
    drawOther();
    OpenWindow.run(() -> others().forEach(Window::hide));
    OpenWindow.until(() -> others().isEmpty());
  }

  /**
   * Until it is drawn, a scene holds the nodes to be drawn, also those that were replaced since.
   */
  private void drawOther() {
    OpenWindow.until(() -> others().size() == 1);
    Scene scene = OpenWindow.fx(() -> others().getFirst().getScene());
    var drawn = new AtomicBoolean();
    Runnable listener = () -> drawn.set(true);
    OpenWindow.run(() -> {
      scene.addPostLayoutPulseListener(listener);
      Platform.requestNextPulse();
    });
    OpenWindow.until(drawn::get);
    OpenWindow.run(() -> scene.removePostLayoutPulseListener(listener));
  }

  private List<Window> others() {
    return Window.getWindows().stream()
        .filter(it -> it instanceof Stage && !it.equals(window.stage()))
        .toList();
  }
}

package org.clipfile.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.clipfile.settings.Language;
import org.clipfile.settings.Setting;
import org.clipfile.settings.Settings;
import org.clipfile.ui.command.Command;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.control.WordFlow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole run: windows, the language of all, and the archive that is opened after this one. */
class WindowRunTest {
  private final Locale before = Messages.language();
  @TempDir Path folder;
  private CompletableFuture<WindowEnd> run;

  @BeforeEach
  void start() {
    OpenWindow.startToolkit();
    var sample =
        new SampleArchive(folder.resolve("sample"), Path.of("target/classes").toAbsolutePath());
    run =
        CompletableFuture.supplyAsync(() ->
            WindowRun.run(
                folder.resolve("archive"),
                List.of(Path.of("sample-clips")),
                folder.resolve("config"),
                sample));
    OpenWindow.until(() -> windows().size() == 1);
    OpenWindow.until(() -> window().model().list().ids().length == 31);
  }

  @AfterEach
  void end() throws Exception {
    OpenWindow.run(() -> List.copyOf(windows()).forEach(it -> quit(it, "file.quit")));
    run.get(30, TimeUnit.SECONDS);
    Locale.setDefault(Locale.Category.DISPLAY, before);
  }

  @Test
  void another_window_has_a_search_of_its_own_and_the_run_ends_with_the_last() throws Exception {
    OpenWindow.run(() -> execute("file.new-window"));
    OpenWindow.until(() -> windows().size() == 2);
    ClipfileWindow other = windows().getLast();
    OpenWindow.run(() -> other.model().search().search("strike"));
    OpenWindow.until(() -> other.model().list().ids().length == 3);
    assertThat(OpenWindow.fx(() -> window().model().list().ids())).hasSize(31);

    OpenWindow.run(() -> execute("file.close-window"));
    OpenWindow.until(() -> windows().size() == 1);
    assertThat(run).isNotDone();
    OpenWindow.run(() -> execute("file.close-window"));
    assertThat(run.get(30, TimeUnit.SECONDS)).isEqualTo(new WindowEnd(0, null, List.of()));
  }

  @Test
  void a_window_that_was_closed_is_let_go() {
    OpenWindow.run(() -> execute("file.new-window"));
    OpenWindow.until(() -> windows().size() == 2);
    OpenWindow.until(() -> windows().getLast().model().list().ids().length == 31);
    var closed = new WeakReference<>(windows().getLast().model());
    OpenWindow.run(() -> quit(windows().getLast(), "file.close-window"));
    OpenWindow.until(() -> windows().size() == 1);

    OpenWindow.until(() -> {
      System.gc();
      return closed.get() == null;
    });
  }

  @Test
  void another_language_is_spoken_at_once_and_what_was_shown_stays() {
    OpenWindow.run(() -> window().model().search().search("strike"));
    OpenWindow.until(() -> window().model().list().ids().length == 3);
    long[] ids = OpenWindow.fx(() -> window().model().list().ids());
    OpenWindow.run(() -> window().model().list().select(ids[1]));
    ClipfileWindow english = window();

    OpenWindow.run(() -> window().preferences().language().choose(Language.URDU));
    OpenWindow.until(() -> window() != english && window().model().list().ids().length == 3);
    assertThat(OpenWindow.fx(() -> window().model().list().selection().ids()))
        .containsExactly(ids[1]);
    assertThat(firstMenu()).isEqualTo("فائل");
    assertThat(Settings.in(folder.resolve("config")).get(Setting.LANGUAGE))
        .isEqualTo(Language.URDU);

    OpenWindow.run(() -> window().preferences().language().reset());
    OpenWindow.until(() -> firstMenu().equals("_File"));
  }

  @Test
  void nothing_stays_in_the_language_before_whatever_is_open() throws IOException {
    OpenWindow.run(() -> {
      window().model().list().selectFirst();
      window().model().facets().show(true);
      execute("view.details");
    });
    OpenWindow.until(() -> window().model().reader().page() != null);
    OpenWindow.run(() -> execute("clipping.open-in-window"));
    OpenWindow.until(() -> articles().size() == 1);
    Set<String> english = texts("");
    assertThat(OpenWindow.fx(WindowRunTest::told)).containsAnyElementsOf(english);
    ClipfileWindow before = window();

    OpenWindow.run(() -> window().preferences().language().choose(Language.URDU));
    OpenWindow.until(() -> window() != before && window().model().reader().page() != null);
    OpenWindow.until(() ->
        articles().size() == 1 && told().contains("تفصیلات") && told().contains("محدود کریں"));
    english.removeAll(texts("_ur"));
    assertThat(OpenWindow.fx(WindowRunTest::told)).doesNotContainAnyElementsOf(english);
  }

  /** The texts of the whole interface in a language, those with arguments left out. */
  private static Set<String> texts(String language) throws IOException {
    var texts = new HashSet<String>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/resources/org/clipfile/ui"))) {
      for (Path file :
          files.filter(it -> it.endsWith("messages" + language + ".properties")).toList()) {
        var bundle = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
          bundle.load(reader);
        }
        bundle.values().forEach(it -> texts.add(it.toString()));
      }
    }
    return texts;
  }

  /** All that the windows say, to who sees it and to who hears it. */
  private static Set<String> told() {
    var told = new HashSet<String>();
    for (Window window : List.copyOf(Window.getWindows())) {
      EveryWindow.seen(window.getScene().getRoot()).forEach(node -> tell(node, told));
    }
    return told;
  }

  private static void tell(Node node, Set<String> told) {
    tell(node.getAccessibleText(), told);
    switch (node) {
      case Text text -> tell(text.getText(), told);
      case TextInputControl field -> tell(field.getPromptText(), told);
      case MenuBar bar -> bar.getMenus().forEach(menu -> tell(menu, told));
      case WordFlow flow -> tell(flow.text(), told);
      case Labeled labeled -> tell(labeled.getText(), told);
      default -> {}
    }
    if (node instanceof Control control && control.getTooltip() != null) {
      tell(control.getTooltip().getText(), told);
    }
  }

  private static void tell(MenuItem item, Set<String> told) {
    tell(item.getText(), told);
    if (item instanceof Menu menu) {
      menu.getItems().forEach(it -> tell(it, told));
    }
  }

  private static void tell(@Nullable String text, Set<String> told) {
    if (text != null) {
      told.add(text);
    }
  }

  private static List<Window> articles() {
    return Window.getWindows().stream()
        .filter(it -> it.getScene().lookup("#menu") == null)
        .filter(it -> it.getScene().lookup("#article") != null)
        .toList();
  }

  @Test
  void the_sample_archive_is_opened_in_the_place_of_this_one() throws Exception {
    OpenWindow.run(() -> execute("file.open-sample"));

    WindowEnd end = run.get(30, TimeUnit.SECONDS);
    assertThat(end.next()).isEqualTo(folder.resolve("sample"));
    assertThat(end.pathsToImport()).containsExactly(Path.of("sample-clips").toRealPath());
    assertThat(Settings.in(folder.resolve("config")).get(Setting.RECENT_ARCHIVES))
        .containsExactly(folder.resolve("archive"));
  }

  private static List<ClipfileWindow> windows() {
    return WindowRun.openWindows();
  }

  private static ClipfileWindow window() {
    return windows().getFirst();
  }

  private static void execute(String id) {
    window().commands().find(id).ifPresent(Command::run);
  }

  private static void quit(ClipfileWindow window, String command) {
    window.commands().find(command).ifPresent(Command::run);
  }

  private static String firstMenu() {
    return OpenWindow.fx(() ->
        Window.getWindows().stream()
            .filter(it -> it instanceof Stage && it.getScene().lookup("#menu") != null)
            .map(it -> (MenuBar) it.getScene().lookup("#menu"))
            .map(bar -> bar.getMenus().getFirst())
            .map(Menu::getText)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(""));
  }
}

package org.clipfile.pictures;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.util.Duration;
import javax.imageio.ImageIO;
import org.clipfile.archive.Archive;
import org.clipfile.model.owner.Highlight;
import org.clipfile.model.owner.HighlightColour;
import org.clipfile.task.Cancellation;
import org.clipfile.task.Progress;
import org.clipfile.ui.command.Command;
import org.clipfile.ui.reader.ReaderModel.Beside;
import org.clipfile.ui.watching.WatchWindow;
import org.clipfile.ui.window.OpenWindow;
import org.clipfile.ui.window.ThemeChoice;
import org.clipfile.ui.window.WindowMemory;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Draws the window on the sample clippings, without a display, and writes the pictures of the
 * documentation: {@code mvn -q test-compile exec:exec@pictures}.
 */
public final class WindowPictures {
  private static final String FERRY =
      """
      Ferry to the islands sails again

      Published on May 3, 2024
      Show on website : https://harbour.example/ferry
      Harbour Courier

      The ferry sailed %s from the old quay, for the first time since the storm of last winter.

      %s The crossing takes two hours in calm weather.

      A second boat is to follow in June.
      """;

  /** Files of the import that is shown while it runs. */
  private static final int MANY = 3000;

  private final Path target;

  private WindowPictures(Path target) {
    this.target = target;
  }

  /**
   * Writes the pictures.
   *
   * @param arguments the folder of clippings, the folder to write to
   */
  public static void main(String[] arguments) throws Exception {
    var pictures = new WindowPictures(Files.createDirectories(Path.of(arguments[1])));
    pictures.draw(Path.of(arguments[0]));
    Platform.exit();
  }

  private void draw(Path clippings) throws Exception {
    try (var window = open(1240, 800, ThemeChoice.LIGHT, clippings)) {
      read(window, "pub:\"RKI.news\"", "");
      take(window, "window-light");
      read(window, "strike port", "strike port");
      take(window, "window-search");
      takeReading(window);
      read(window, "lang:ur", "lang:ur");
      take(window, "window-urdu");
      read(window, "lang:zh", "lang:zh");
      take(window, "window-chinese");
      read(window, "date:2012..2019", "date:2012..2019");
      take(window, "window-timeline");
      execute(window, "view.table");
      search(window, "");
      take(window, "window-table");
      execute(window, "view.comfortable");
      OpenWindow.run(() -> window.model().facets().show(true));
      read(window, "-source:\"AP\" cat:\"Science\"", "-source:\"AP\" cat:\"Science\"");
      take(window, "window-facets");
      OpenWindow.run(() -> window.model().facets().show(false));
      takeDossierAndTrash(window);
    }
    drawImport(clippings);
    try (var window = open(1240, 800, ThemeChoice.DARK, clippings)) {
      read(window, "lang:de", "");
      take(window, "window-dark");
    }
    try (var window = open(1000, 640, ThemeChoice.LIGHT, clippings)) {
      watch(window);
    }
    drawFrame(clippings);
    drawLedgerAndVersions(clippings);
    try (var window = open(1000, 640, ThemeChoice.LIGHT)) {
      window.host().offerSample(clippings);
      OpenWindow.run(() -> window.model().search().refresh());
      take(window, "window-empty");
    }
  }

  /** What stands beside the text: notes with a highlight, and the details. */
  private void takeReading(OpenWindow window) throws Exception {
    OpenWindow.run(() -> window.stage().setWidth(1400));
    OpenWindow.run(() -> {
      var made = Instant.parse("2026-01-10T09:00:00Z");
      String quote = "midnight, leaving 23 ships at anchor";
      var passage =
          new Highlight(0, quote, "", "", HighlightColour.GREEN, "The Courier says so too.", made);
      window.model().reader().notes().highlight(passage);
      window.model().reader().toggle(Beside.NOTES);
    });
    take(window, "window-notes");
    OpenWindow.run(() -> window.model().reader().toggle(Beside.DETAILS));
    take(window, "window-details");
    OpenWindow.run(() -> window.model().reader().toggle(Beside.DETAILS));
    OpenWindow.run(() -> window.stage().setWidth(1240));
  }

  private void takeDossierAndTrash(OpenWindow window) throws Exception {
    search(window, "lang:en");
    execute(window, "edit.select-all");
    execute(window, "file.dossier");
    Scene dossier = window.window().dossier().window().stage().getScene();
    OpenWindow.until(() -> !dossier.getRoot().lookupAll(".preview-paper").isEmpty());
    take(dossier, "window-dossier");
    OpenWindow.run(() -> window.window().dossier().window().stage().close());
    read(window, "lighthouse", "lighthouse");
    execute(window, "clipping.trash");
    OpenWindow.until(() -> window.archive().find("is:trash", null, 1).hits().total() > 0);
    read(window, "is:trash", "is:trash");
    take(window, "window-trash");
  }

  /** An import while it runs: stories enough that it has not ended when the picture is taken. */
  private void drawImport(Path clippings) throws Exception {
    try (var window = open(1240, 800, ThemeChoice.LIGHT, clippings)) {
      Path many = Files.createDirectories(home().resolve("Desk"));
      for (int i = 0; i < MANY; i++) {
        String text = FERRY.formatted("at " + i % 24 + " hours", "Crossing number " + i + ".");
        Files.writeString(many.resolve("ferry-" + i + ".txt"), text);
      }
      read(window, "pub:\"RKI.news\"", "");
      OpenWindow.run(() -> window.model().importing().importPaths(List.of(many)));
      OpenWindow.until(() -> window.model().importing().progress().shareProperty().get() > 0.1);
      take(window, "window-importing");
      OpenWindow.run(() -> window.model().importing().cancel());
      OpenWindow.until(() -> !window.model().importing().progress().runningProperty().get());
    }
  }

  /** What belongs to no single pane: commands, settings, languages, sizes. */
  private void drawFrame(Path clippings) throws Exception {
    try (var window = open(1240, 800, ThemeChoice.SEPIA, clippings)) {
      read(window, "gotthard", "");
      take(window, "window-sepia");
    }
    try (var window = open(1240, 800, ThemeChoice.LIGHT, clippings)) {
      read(window, "pub:\"RKI.news\"", "");
      execute(window, "help.commands");
      OpenWindow.run(() -> {
        if (window.find("#palette-box") instanceof TextField box) {
          box.setText("mark");
        }
      });
      take(window, "window-palette");
      execute(window, "help.commands");
      execute(window, "help.keys");
      take(window.window().keys().window().stage().getScene(), "window-keys");
      OpenWindow.run(() -> window.window().showSettings());
      var settings = Objects.requireNonNull(window.window().settings());
      take(settings.window().stage().getScene(), "window-settings");
    }
    try (var window = open(420, 700, ThemeChoice.LIGHT, clippings)) {
      read(window, "moon", "moon");
      take(window, "window-narrow");
    }
    try (var window = open(1000, 900, ThemeChoice.LIGHT, clippings)) {
      OpenWindow.run(() -> window.host().preferences().textSize().choose(200.0));
      take(window, "window-large-text");
    }
    drawIn("ur", "window-interface-urdu", clippings);
    drawIn("zh", "window-interface-chinese", clippings);
  }

  private void drawIn(String language, String name, Path clippings) throws Exception {
    Locale before = Locale.getDefault(Locale.Category.DISPLAY);
    Locale.setDefault(Locale.Category.DISPLAY, Locale.forLanguageTag(language));
    try (var window = open(1240, 800, ThemeChoice.LIGHT, clippings)) {
      read(window, "lang:" + language, "");
      take(window, name);
    } finally {
      Locale.setDefault(Locale.Category.DISPLAY, before);
    }
  }

  private static void execute(OpenWindow window, String command) {
    OpenWindow.run(() -> window.window().commands().find(command).ifPresent(Command::run));
  }

  private void drawLedgerAndVersions(Path clippings) throws Exception {
    try (var window = open(1240, 800, ThemeChoice.LIGHT, clippings)) {
      Path desk = Files.createDirectories(home().resolve("Desk"));
      Path page = desk.resolve("ferry.txt");
      Files.writeString(page, FERRY.formatted("at noon", "It carried forty passengers."));
      Files.write(desk.resolve("empty.txt"), new byte[0]);
      importAgain(window, desk);
      Files.writeString(page, FERRY.formatted("at one", "It carried sixty passengers and a dog."));
      importAgain(window, desk);
      OpenWindow.run(() -> window.window().ledger().show());
      OpenWindow.until(() -> window.window().ledger().window().find(".entry-cell") != null);
      take(window.window().ledger().window().stage().getScene(), "window-ledger");
      OpenWindow.run(() -> window.window().ledger().window().stage().close());
      OpenWindow.run(() -> window.window().versions().show(33));
      OpenWindow.until(() -> window.window().versions().window().find(".difference") != null);
      take(window.window().versions().window().stage().getScene(), "window-versions");
      OpenWindow.run(() -> window.window().versions().window().stage().close());
      long saved = window.archive().find("title:barrier", null, 1).hits().ids()[0];
      OpenWindow.run(() -> window.window().receipt().show(saved));
      OpenWindow.until(() -> window.window().receipt().window().find(".difference") != null);
      take(window.window().receipt().window().stage().getScene(), "window-left-out");
      OpenWindow.run(() -> window.window().receipt().window().stage().close());
    }
  }

  private static void importAgain(OpenWindow window, Path folder) {
    window
        .archive()
        .importPaths(
            List.of(folder), Archive.LedgerListener.NONE, Progress.NONE, new Cancellation());
  }

  private static Path home() {
    return Path.of(System.getProperty("user.home"));
  }

  /** The window of the watched folders, with folders in several states. */
  private void watch(OpenWindow window) throws Exception {
    Path home = home();
    Path saved = Files.createDirectories(home.resolve("Downloads/SingleFile"));
    var watching = window.model().watching();
    Scene scene =
        OpenWindow.fx(() -> {
          var watched = new WatchWindow(window.stage(), watching);
          watched.show();
          return watched.window().stage().getScene();
        });
    OpenWindow.run(() -> {
      watching.add(saved);
      watching.add(home.resolve("Obsidian/Clippings"));
      watching.add(Path.of("/media/stick/Press cuttings"));
      watching.add(home.resolve("My clippings"));
    });
    Files.writeString(
        saved.resolve("pier.txt"),
        "The pier is open\n\nPublished on March 1, 2026\n\nThe pier was opened to walkers.\n");
    OpenWindow.until(() -> {
      watching.look();
      return watching.foldersProperty().get().getFirst().lastAdded() != null;
    });
    take(scene, "window-watched");
  }

  private static OpenWindow open(double width, double height, ThemeChoice theme, Path... clippings)
      throws IOException {
    Path home = Files.createTempDirectory("clipfile-pictures");
    System.setProperty("user.home", home.toString()); // so that no folder of this machine is seen
    Path archive = home.resolve("My clippings");
    return OpenWindow.on(
        archive, new WindowMemory.State(width, height, 0.18, 0.5, theme), clippings);
  }

  /** Searches, selects the first hit, and leaves another text in the box. */
  private static void read(OpenWindow window, String query, String leave) {
    search(window, query);
    OpenWindow.run(() -> window.model().list().selectFirst());
    OpenWindow.until(() -> window.model().reader().page() != null);
    search(window, leave);
  }

  private static void search(OpenWindow window, String query) {
    OpenWindow.run(() -> window.model().search().search(query));
    OpenWindow.until(() -> !window.model().search().searchingProperty().get());
  }

  private void take(OpenWindow window, String name) throws Exception {
    take(window.scene(), name);
  }

  private void take(Scene scene, String name) throws Exception {
    var settled = new CountDownLatch(1);
    OpenWindow.run(() -> {
      var pause = new PauseTransition(Duration.millis(900)); // the page has no "painted" event
      pause.setOnFinished(event -> settled.countDown());
      pause.play();
    });
    if (!settled.await(30, TimeUnit.SECONDS)) {
      throw new IllegalStateException("the window does not come to rest");
    }
    WaitForAsyncUtils.waitForFxEvents();
    WritableImage image = OpenWindow.fx(() -> scene.snapshot(null));
    ImageIO.write(toAwt(image), "png", target.resolve(name + ".png").toFile());
  }

  private static BufferedImage toAwt(WritableImage image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
      }
    }
    return copy;
  }
}

package org.clipfile.pictures;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.image.WritableImage;
import javafx.util.Duration;
import javax.imageio.ImageIO;
import org.clipfile.ui.window.OpenWindow;
import org.clipfile.ui.window.ThemeChoice;
import org.clipfile.ui.window.WindowMemory;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Draws the window on the sample clippings, without a display, and writes the pictures of the
 * documentation: {@code mvn -q test-compile exec:exec@pictures}.
 */
public final class WindowPictures {
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
      read(window, "lang:ur", "lang:ur");
      take(window, "window-urdu");
      OpenWindow.run(() -> window.model().search().search("nosuchword"));
      take(window, "window-nothing");
    }
    try (var window = open(1240, 800, ThemeChoice.DARK, clippings)) {
      read(window, "gotthard", "gotthard");
      take(window, "window-dark");
    }
    try (var window = open(760, 620, ThemeChoice.LIGHT, clippings)) {
      read(window, "moon", "moon");
      take(window, "window-narrow");
    }
    try (var window = open(1000, 640, ThemeChoice.LIGHT)) {
      take(window, "window-empty");
    }
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
    WritableImage image = OpenWindow.fx(() -> window.scene().snapshot(null));
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

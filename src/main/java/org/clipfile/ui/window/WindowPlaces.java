package org.clipfile.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.clipfile.settings.Setting;
import org.clipfile.settings.WindowPlace;
import org.clipfile.ui.settings.Preferences;

/** Remembers where windows stood and how large they were, each by its name. Window thread only. */
final class WindowPlaces {
  /** So much of a window must lie on a screen that it can be taken hold of. */
  private static final double GRIP = 60;

  private final Preferences preferences;

  WindowPlaces(Preferences preferences) {
    this.preferences = preferences;
  }

  /** Puts a window where one of this name stood last, and remembers where it is closed. */
  void follow(Stage stage, String name) {
    find(name)
        .filter(WindowPlaces::isReachable)
        .ifPresent(place -> {
          stage.setX(place.x());
          stage.setY(place.y());
          stage.setWidth(place.width());
          stage.setHeight(place.height());
        });
    stage.addEventHandler(WindowEvent.WINDOW_HIDING, event -> keep(stage, name));
  }

  private Optional<WindowPlace> find(String name) {
    return places().stream().filter(place -> place.window().equals(name)).findFirst();
  }

  private List<WindowPlace> places() {
    return preferences.settings().get(Setting.WINDOW_PLACES);
  }

  /** The screen it stood on may be gone. */
  private static boolean isReachable(WindowPlace place) {
    return Screen.getScreensForRectangle(place.x(), place.y(), place.width(), GRIP).stream()
        .map(Screen::getVisualBounds)
        .anyMatch(screen -> holds(screen, place));
  }

  private static boolean holds(Rectangle2D screen, WindowPlace place) {
    return place.y() >= screen.getMinY() - 1
        && place.y() <= screen.getMaxY() - GRIP
        && place.x() + place.width() >= screen.getMinX() + GRIP
        && place.x() <= screen.getMaxX() - GRIP;
  }

  private void keep(Stage stage, String name) {
    if (stage.isMaximized() || stage.isFullScreen() || stage.isIconified()) {
      return; // the place it had before is the one to come back to
    }
    var kept = new ArrayList<>(places());
    kept.removeIf(place -> place.window().equals(name));
    kept.add(
        new WindowPlace(name, stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
    preferences.settings().set(Setting.WINDOW_PLACES, kept);
    preferences.save();
  }
}

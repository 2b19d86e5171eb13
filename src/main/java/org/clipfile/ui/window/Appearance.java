package org.clipfile.ui.window;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.util.Subscription;
import org.clipfile.settings.Motion;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.control.ScriptFonts;
import org.clipfile.ui.control.ZoomPane;

/**
 * The looks of all windows, as the person or the desktop wants them: colours, size of text, how
 * much moves, and from which side one reads. Window thread only.
 */
public final class Appearance {
  private static final List<String> FROM_THE_RIGHT = List.of("ur", "ar", "fa", "he");

  private final ReadOnlyObjectWrapper<ThemeChoice> choice;
  private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper calm = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Integer> changes = new ReadOnlyObjectWrapper<>(0);
  private final Subscription system;
  private double zoom = 1;
  private Motion motion = Motion.SYSTEM;

  /** Puts a choice on at once. */
  public Appearance(ThemeChoice first) {
    choice = new ReadOnlyObjectWrapper<>(first);
    Platform.Preferences desktop = Platform.getPreferences();
    system =
        Subscription.combine(
            desktop.colorSchemeProperty().subscribe(scheme -> apply()),
            desktop.reducedMotionProperty().subscribe(reduced -> apply()));
  }

  public ReadOnlyObjectProperty<ThemeChoice> choiceProperty() {
    return choice.getReadOnlyProperty();
  }

  /** Whether the colours are dark now. */
  public ReadOnlyBooleanProperty darkProperty() {
    return dark.getReadOnlyProperty();
  }

  /** Whether things move only where they must. */
  public ReadOnlyBooleanProperty calmProperty() {
    return calm.getReadOnlyProperty();
  }

  /** Chooses the colours. */
  public void choose(ThemeChoice newChoice) {
    choice.set(newChoice);
    apply();
  }

  /** Chooses the size of text, 1 for the usual. */
  public void zoom(double factor) {
    zoom = factor;
    apply();
  }

  /** Chooses how much moves. */
  public void move(Motion newMotion) {
    motion = newMotion;
    apply();
  }

  /** Lets go of the desktop's preferences. */
  public void detach() {
    system.unsubscribe();
  }

  /** Dresses a window's scene, whose root is a {@link ZoomPane}, now and whenever looks change. */
  Subscription dress(Scene scene) {
    scene.setNodeOrientation(
        isFromTheRight() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    return changes.subscribe(change -> paint(scene));
  }

  /** Whether the language of the interface is read from right to left. */
  static boolean isFromTheRight() {
    return FROM_THE_RIGHT.contains(Messages.language().getLanguage());
  }

  private void paint(Scene scene) {
    if (scene.getRoot() instanceof ZoomPane root) {
      root.zoom(zoom); // before the rest, which side windows listen to
    }
    List<String> classes = scene.getRoot().getStyleClass();
    classes.removeAll(List.of("dark", "sepia", "calm"));
    if (dark.get()) {
      classes.add("dark");
    }
    if (calm.get()) {
      classes.add("calm");
    }
    var sheets = new ArrayList<>(List.of(sheet("clipfile.css")));
    if (choice.get() == ThemeChoice.SEPIA) {
      classes.add("sepia");
      sheets.add(sheet("sepia.css"));
    }
    if (zoom != 1) {
      sheets.add(popups());
    }
    ScriptFonts.familyFor(Messages.language())
        .ifPresent(family -> sheets.add(inline(ofScript(family))));
    if (!scene.getStylesheets().equals(sheets)) {
      scene.getStylesheets().setAll(sheets);
    }
  }

  /** Menus and tooltips are windows of their own, which no zoom of the main one reaches. */
  private String popups() {
    String size = String.format(Locale.ROOT, "%.1f", 14 * zoom);
    return inline(".root.popup, .tooltip, .context-menu { -fx-font-size: " + size + "px; }");
  }

  /**
   * Fonts of such scripts lack the ellipsis, which would come from another one and stand wrong; and
   * their lines are so tall that what stands beside words in a row would push them together.
   */
  private static String ofScript(String family) {
    return ".root { -fx-font-family: '"
        + family
        + "'; } .key-cap { -fx-padding: 0 7 0 7; }"
        + " .row-date, .row-copies, .row-group { -fx-padding: -6 0 -4 0; }"
        + " .label, .button, .menu-item, .hyperlink { -fx-ellipsis-string: '...'; }";
  }

  private static String inline(String sheet) {
    return "data:text/css;charset=utf-8,"
        + URLEncoder.encode(sheet, StandardCharsets.UTF_8).replace("+", "%20");
  }

  static String sheet(String name) {
    return Objects.requireNonNull(Appearance.class.getResource(name)).toExternalForm();
  }

  private void apply() {
    Platform.Preferences desktop = Platform.getPreferences();
    boolean wanted =
        switch (choice.get()) {
          case LIGHT, SEPIA -> false;
          case DARK -> true;
          case SYSTEM -> desktop.getColorScheme() == ColorScheme.DARK;
        };
    dark.set(wanted);
    calm.set(motion == Motion.REDUCED || (motion == Motion.SYSTEM && desktop.isReducedMotion()));
    Theme theme = wanted ? new PrimerDark() : new PrimerLight();
    if (!theme.getUserAgentStylesheet().equals(Application.getUserAgentStylesheet())) {
      Application.setUserAgentStylesheet(theme.getUserAgentStylesheet());
    }
    changes.set(changes.get() + 1);
  }
}

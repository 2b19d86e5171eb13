package org.clipfile.ui.window;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/** Light or dark, as the person or the desktop wants it, for all windows. Window thread only. */
public final class Appearance {
  private final ReadOnlyObjectWrapper<ThemeChoice> choice;
  private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();
  private final Subscription system;

  /** Puts a choice on at once. */
  public Appearance(ThemeChoice first) {
    choice = new ReadOnlyObjectWrapper<>(first);
    system = Platform.getPreferences().colorSchemeProperty().subscribe(scheme -> apply());
  }

  public ReadOnlyObjectProperty<ThemeChoice> choiceProperty() {
    return choice.getReadOnlyProperty();
  }

  /** Whether the colours are dark now. */
  public ReadOnlyBooleanProperty darkProperty() {
    return dark.getReadOnlyProperty();
  }

  /** Chooses the colours. */
  public void choose(ThemeChoice newChoice) {
    choice.set(newChoice);
    apply();
  }

  /** Lets go of the desktop's preferences. */
  public void detach() {
    system.unsubscribe();
  }

  private void apply() {
    boolean wanted =
        switch (choice.get()) {
          case LIGHT -> false;
          case DARK -> true;
          case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    dark.set(wanted);
    Theme theme = wanted ? new PrimerDark() : new PrimerLight();
    Application.setUserAgentStylesheet(theme.getUserAgentStylesheet());
  }
}

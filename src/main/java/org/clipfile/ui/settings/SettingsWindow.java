package org.clipfile.ui.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.clipfile.settings.Language;
import org.clipfile.settings.Motion;
import org.clipfile.settings.Paper;
import org.clipfile.settings.ReadingStyle;
import org.clipfile.settings.ReadingStyle.Letters;
import org.clipfile.settings.Theme;
import org.clipfile.ui.control.ChoiceWords;
import org.clipfile.ui.control.Icons;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.control.PathWords;
import org.clipfile.ui.control.SideWindow;

/**
 * The settings, each with a way back to the usual; a choice applies at once. Window thread only.
 */
public final class SettingsWindow {
  private static final Messages TEXTS = Messages.of(SettingsWindow.class);

  private final GridPane grid = new GridPane(12, 10);
  private final SideWindow window;
  private Subscription following = Subscription.EMPTY;
  private int row;

  /**
   * @param archive the folder of the archive that is open, told for information
   * @param watched shows the watched folders
   */
  public SettingsWindow(Window owner, Preferences preferences, Path archive, Runnable watched) {
    grid.getStyleClass().add("settings");
    var names = new ColumnConstraints();
    names.setMinWidth(Region.USE_PREF_SIZE);
    var values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().addAll(names, values, new ColumnConstraints());
    heading("interface");
    choice("language", preferences.language(), List.of(Language.values()), words("language."));
    choice("theme", preferences.theme(), List.of(Theme.values()), words("theme."));
    choice("text-size", preferences.textSize(), Preferences.TEXT_SIZES, SettingsWindow::percent);
    choice("motion", preferences.motion(), List.of(Motion.values()), words("motion."));
    reading(preferences.reading());
    heading("exporting");
    choice("paper", preferences.exporting().paper(), List.of(Paper.values()), words("paper."));
    heading("archive");
    told("location", PathWords.fromHome(archive));
    var folders = new Hyperlink(TEXTS.text("watched.open"));
    folders.setId("settings-watched");
    folders.setOnAction(event -> watched.run());
    name("watched", folders);
    grid.add(folders, 1, row++);
    var all = new Button(TEXTS.text("reset-all"));
    all.setId("reset-all");
    all.setOnAction(event -> preferences.resetAll());
    var scroll = new ScrollPane(grid);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("edge-to-edge");
    window = new SideWindow(owner, TEXTS.text("title"), scroll, 580, 760, all);
    window.onClosed(() -> following.unsubscribe());
  }

  /** Shows it, or brings it to the front. */
  public void show() {
    window.show();
  }

  /** The window itself. */
  public SideWindow window() {
    return window;
  }

  private void reading(ReadingPreferences reading) {
    heading("reading");
    choice("letters", reading.letters(), List.of(Letters.values()), words("letters."));
    choice("page", reading.paper(), List.of(ReadingStyle.Paper.values()), words("page."));
    choice("size", reading.size(), ReadingStyle.sizes(), it -> TEXTS.text("pixels", it));
    choice("spacing", reading.spacing(), ReadingPreferences.SPACINGS, it -> percent(it * 100));
    choice("measure", reading.measure(), ReadingPreferences.MEASURES, SettingsWindow::letters);
  }

  private static String letters(double measure) {
    return TEXTS.text("letters-a-line", Math.round(measure));
  }

  private void heading(String key) {
    var heading = new Label(TEXTS.text("section." + key));
    heading.getStyleClass().add("settings-heading");
    grid.add(heading, 0, row++, 3, 1);
  }

  private void name(String key, Node control) {
    var name = new Label(TEXTS.text("name." + key));
    name.setLabelFor(control);
    grid.add(name, 0, row);
  }

  private void told(String key, String value) {
    var label = new Label(value);
    label.setMinWidth(0);
    name(key, label);
    grid.add(label, 1, row++, 2, 1);
  }

  private <T> void choice(
      String key, Preferences.Choice<T> choice, List<T> values, Function<T, String> words) {
    var box = new ComboBox<T>();
    box.setId("settings-" + key);
    box.getItems().setAll(values);
    box.setConverter(new ChoiceWords<>(words));
    box.setMaxWidth(Double.MAX_VALUE);
    box.setAccessibleText(TEXTS.text("name." + key));
    follow(choice.valueProperty().subscribe(value -> box.setValue(value)));
    box.setOnAction(event -> {
      if (box.getValue() != null) {
        choice.choose(box.getValue());
      }
    });
    name(key, box);
    grid.add(box, 1, row);
    var reset = new Button(null, Icons.UNDO.node());
    reset.getStyleClass().add("flat");
    reset.setId("reset-" + key);
    reset.setAccessibleText(TEXTS.text("reset", TEXTS.text("name." + key)));
    reset.setTooltip(new Tooltip(reset.getAccessibleText()));
    reset
        .disableProperty()
        .bind(Bindings.createBooleanBinding(choice::isUsual, choice.valueProperty()));
    reset.setOnAction(event -> choice.reset());
    grid.add(reset, 2, row++);
  }

  private void follow(Subscription subscription) {
    following = following.and(subscription);
  }

  private static <E extends Enum<E>> Function<E, String> words(String prefix) {
    return value -> TEXTS.text(prefix + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private static String percent(double size) {
    return TEXTS.text("percent", size / 100);
  }
}

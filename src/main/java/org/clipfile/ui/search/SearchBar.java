package org.clipfile.ui.search;

import atlantafx.base.controls.CustomTextField;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import javafx.util.StringConverter;
import org.clipfile.model.query.DateRange;
import org.clipfile.ui.control.Icons;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.control.ScriptFonts;
import org.jspecify.annotations.Nullable;

/** The search box and the two dates beside it. Searches while the person types. */
public final class SearchBar extends HBox {
  private static final Messages TEXTS = Messages.of(SearchBar.class);

  /** How long typing must rest before the search starts. */
  private static final Duration REST = Duration.millis(150);

  private final SearchModel model;
  private final CustomTextField box = new CustomTextField();
  private final DatePicker from = picker("search-from", "from", "from.name");
  private final DatePicker to = picker("search-to", "to", "to.name");
  private final HBox dates = new HBox(6);
  private final PauseTransition rest = new PauseTransition(REST);
  private final Runnable goToHits;
  private Consumer<String> remember = text -> {};
  private boolean showing;
  private boolean going;

  /**
   * A bar over a search.
   *
   * @param goToHits moves on to the first hit
   */
  public SearchBar(SearchModel model, Runnable goToHits, Node... tools) {
    this.model = model;
    this.goToHits = goToHits;
    getStyleClass().add("search-bar");
    setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(box, Priority.ALWAYS);
    var dash = new Label("–");
    dash.getStyleClass().add("muted");
    dates.getChildren().addAll(from, dash, to);
    dates.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(box, dates);
    getChildren().addAll(tools);
    buildBox();
    rest.setOnFinished(event -> model.search(box.getText()));
    model.textProperty().subscribe(this::showText);
    model.datesProperty().subscribe(this::showDates);
    model.resultProperty().subscribe(result -> go()); // after the list, which has it already
    from.valueProperty().subscribe(day -> datesChosen());
    to.valueProperty().subscribe(day -> datesChosen());
  }

  /** Suggests under the box what may be meant, and remembers what was searched for. */
  public void suggest(SuggestModel suggesting) {
    remember = suggesting::remember;
    var _ = new SuggestionList(box, suggesting);
  }

  /** Whether the window is so narrow that the box has the bar to itself. */
  public void setNarrow(boolean narrow) {
    dates.setVisible(!narrow);
    dates.setManaged(!narrow);
  }

  /** Puts the cursor into the box, all of it selected. */
  public void focusBox() {
    box.requestFocus();
    box.selectAll();
  }

  private void buildBox() {
    box.setId("search");
    box.setPromptText(TEXTS.text("box.prompt"));
    box.setAccessibleText(TEXTS.text("box.name"));
    box.setLeft(Icons.SEARCH.node());
    var clear = new Button(null, Icons.CLEAR.node());
    clear.getStyleClass().addAll("clear-button");
    clear.setFocusTraversable(false);
    clear.setAccessibleText(TEXTS.text("box.clear"));
    clear.setOnAction(event -> model.clear());
    clear.visibleProperty().bind(box.textProperty().isNotEmpty());
    box.setRight(clear);
    box.textProperty()
        .subscribe(text -> {
          going = false;
          rest.playFromStart();
        });
    box.textProperty().subscribe(text -> ScriptFonts.dress(box, text));
    var _ = new ClausePaint(box);
    box.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
      rest.stop();
      model.search(box.getText());
      remember.accept(box.getText());
      going = true;
      if (!model.searchingProperty().get()) {
        go();
      }
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && !box.getText().isEmpty()) {
      rest.stop();
      box.clear();
      model.clear();
      event.consume();
    }
  }

  /** Moves on to the hits, if the person has asked for that and not typed since. */
  private void go() {
    if (going) {
      going = false;
      goToHits.run();
    }
  }

  private void showText(String text) {
    if (!text.equals(box.getText())) {
      box.setText(text);
      box.end();
    }
  }

  private void showDates(DateRange range) {
    showing = true;
    from.setValue(range.from());
    to.setValue(range.to());
    showing = false;
  }

  private void datesChosen() {
    if (!showing) {
      model.published(from.getValue(), to.getValue());
    }
  }

  private static DatePicker picker(String id, String prompt, String name) {
    var picker = new DatePicker();
    picker.setId(id);
    picker.setPromptText(TEXTS.text(prompt));
    picker.setAccessibleText(TEXTS.text(name));
    picker.setShowWeekNumbers(false);
    picker.setConverter(new IsoDays(picker));
    TextField editor = picker.getEditor();
    editor.setAccessibleText(picker.getAccessibleText());
    editor.setPrefColumnCount(8);
    return picker;
  }

  /** Days as the search language writes them; what is no day leaves the field as it was. */
  private static final class IsoDays extends StringConverter<LocalDate> {
    private final DatePicker picker;

    IsoDays(DatePicker picker) {
      this.picker = picker;
    }

    @Override
    public String toString(@Nullable LocalDate day) {
      return day == null ? "" : day.toString();
    }

    @Override
    public @Nullable LocalDate fromString(@Nullable String text) {
      if (text == null || text.isBlank()) {
        return null;
      }
      try {
        return LocalDate.parse(text.strip());
      } catch (DateTimeParseException e) {
        return picker.getValue();
      }
    }
  }
}

package org.clipfile.ui.command;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clipfile.ui.control.Messages;
import org.jspecify.annotations.Nullable;

/**
 * All commands in one list, over the window: one types a few letters of what is to be done, and
 * Enter does it. Window thread only.
 */
public final class CommandPalette extends StackPane {
  private static final Messages TEXTS = Messages.of(CommandPalette.class);
  private static final PseudoClass OUT_OF_USE = PseudoClass.getPseudoClass("out-of-use");
  private static final int PAGE = 8;

  private final CommandSet commands;
  private final Supplier<List<String>> recent;
  private final Consumer<String> remember;
  private final TextField box = new TextField();
  private final ListView<Command> list = new ListView<>(FXCollections.observableArrayList());
  private @Nullable Node focusBefore;

  /**
   * @param recent the ids of commands that were chosen before, the last first
   * @param remember is told the id of a command that is chosen
   */
  public CommandPalette(
      CommandSet commands, Supplier<List<String>> recent, Consumer<String> remember) {
    this.commands = commands;
    this.recent = recent;
    this.remember = remember;
    setVisible(false);
    setId("palette");
    getStyleClass().add("palette-veil");
    setAlignment(Pos.TOP_CENTER);
    box.setId("palette-box");
    box.setPromptText(TEXTS.text("palette.prompt"));
    box.setAccessibleText(TEXTS.text("palette.prompt"));
    list.setId("palette-list");
    list.setAccessibleText(TEXTS.text("palette.list"));
    list.setFixedCellSize(34);
    list.setFocusTraversable(false);
    list.setCellFactory(view -> new CommandCell());
    list.setPlaceholder(new Label(TEXTS.text("palette.none")));
    list.setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY) {
        run();
      }
    });
    list.getSelectionModel().selectedItemProperty().subscribe(this::tell);
    VBox.setVgrow(list, Priority.ALWAYS);
    var card = new VBox(6, box, list);
    card.getStyleClass().add("palette");
    card.setMaxSize(560, 400);
    getChildren().add(card);
    box.textProperty().subscribe(text -> filter());
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    setOnMousePressed(event -> {
      if (event.getTarget() == this) {
        close();
      }
    });
  }

  /** Shows it, empty, and takes the focus. */
  public void open() {
    if (isVisible()) {
      close();
      return;
    }
    focusBefore = getScene() == null ? null : getScene().getFocusOwner();
    setVisible(true);
    box.clear();
    filter();
    box.requestFocus();
  }

  /** Puts it away and gives the focus back. */
  public void close() {
    setVisible(false);
    if (focusBefore != null) {
      focusBefore.requestFocus();
    }
  }

  private void filter() {
    if (isVisible()) {
      list.getItems().setAll(CommandFinder.find(commands.all(), box.getText(), recent.get()));
      list.getSelectionModel().selectFirst();
      list.scrollTo(0);
    }
  }

  /** A screen reader stays in the box, and hears there what Enter would do. */
  private void tell(@Nullable Command command) {
    box.setAccessibleHelp(
        command == null ? TEXTS.text("palette.none") : CommandCell.words(command));
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case ESCAPE -> close();
      case ENTER -> run();
      case DOWN -> move(1);
      case UP -> move(-1);
      case PAGE_DOWN -> move(PAGE);
      case PAGE_UP -> move(-PAGE);
      case TAB -> {} // there is nowhere else to go
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void move(int step) {
    int last = list.getItems().size() - 1;
    int to =
        Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) step, 0, Math.max(0, last));
    list.getSelectionModel().clearAndSelect(to);
    list.scrollTo(Math.max(0, to - PAGE / 2));
  }

  private void run() {
    Command command = list.getSelectionModel().getSelectedItem();
    if (command != null && command.isEnabled()) {
      close();
      remember.accept(command.id());
      command.run();
    }
  }

  /** A command: its name, where it belongs, its key. */
  private static final class CommandCell extends ListCell<Command> {
    private final Label name = new Label();
    private final Label group = new Label();
    private final Label key = new Label();
    private final BorderPane row;

    CommandCell() {
      name.getStyleClass().add("palette-name");
      group.getStyleClass().add("palette-group");
      key.getStyleClass().add("key-cap");
      name.setMinWidth(0);
      group.setMinWidth(Region.USE_PREF_SIZE);
      key.setMinWidth(Region.USE_PREF_SIZE);
      var start = new HBox(10, name, group);
      start.setAlignment(Pos.CENTER_LEFT);
      row = new BorderPane(null, null, key, null, start);
      BorderPane.setAlignment(key, Pos.CENTER_RIGHT);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Command command, boolean empty) {
      super.updateItem(command, empty);
      pseudoClassStateChanged(OUT_OF_USE, command != null && !empty && !command.isEnabled());
      if (empty || command == null) {
        setGraphic(null);
        return;
      }
      name.setText(command.name().get());
      group.setText(GroupNames.of(command.group()));
      key.setText(command.keyText().orElse(""));
      key.setVisible(command.key() != null);
      setAccessibleText(words(command));
      setGraphic(row);
    }

    static String words(Command command) {
      String words = command.name().get() + ", " + GroupNames.of(command.group());
      return command.isEnabled() ? words : words + ", " + TEXTS.text("palette.disabled");
    }
  }
}

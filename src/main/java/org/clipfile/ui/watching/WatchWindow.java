package org.clipfile.ui.watching;

import java.nio.file.Path;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javafx.util.Subscription;
import org.clipfile.archive.watch.WatchedFolder;
import org.clipfile.ui.control.EmptyState;
import org.clipfile.ui.control.Icons;
import org.jspecify.annotations.Nullable;

/** The watched folders in a window of their own, to add to and take from. */
public final class WatchWindow {
  private final Window owner;
  private final WatchModel model;
  private final ListView<WatchedFolder> list = new ListView<>(FXCollections.observableArrayList());
  private final Button add = new Button("Add Folder…");
  private final Button remove = new Button("Remove");
  private @Nullable Stage stage;
  private Subscription following = Subscription.EMPTY;

  /**
   * @param owner the window it stands over, whose style it has
   */
  public WatchWindow(Window owner, WatchModel model) {
    this.owner = owner;
    this.model = model;
    list.setId("watched-folders");
    list.setFixedCellSize(52);
    list.setCellFactory(view -> new FolderCell());
    list.setPlaceholder(
        new EmptyState(
            Icons.FOLDER,
            "No folder is watched",
            "Name a folder that SingleFile, Obsidian Web Clipper or you save articles into."
                + " What is saved there comes in while Clipfile is open.\n"
                + "Nothing in the folder is moved or changed."));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::key); // before the list swallows Escape
    add.setId("watch-add");
    add.setOnAction(event -> model.addFolder());
    remove.setId("watch-remove");
    remove.setTooltip(new Tooltip("Watch this folder no more (Delete); what came in stays in"));
    remove.setOnAction(event -> removeSelected());
    remove.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
  }

  /** Shows it, or brings it to the front. */
  public void show() {
    if (stage == null) {
      stage = stage();
    }
    following = model.foldersProperty().subscribe(this::update);
    stage.show();
    stage.toFront();
    list.requestFocus();
  }

  private Stage stage() {
    var close = new Button("Close");
    close.setDefaultButton(true);
    close.setCancelButton(true);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var buttons = new HBox(8, add, remove, gap, close);
    buttons.setAlignment(Pos.CENTER_LEFT);
    buttons.getStyleClass().add("list-window-buttons");
    var intro = new Label("What is saved into these folders comes in by itself.");
    intro.getStyleClass().add("list-window-intro");
    var pane = new BorderPane(list, intro, null, buttons, null);
    pane.getStyleClass().add("list-window");

    var made = new Stage();
    made.initOwner(owner);
    made.initModality(Modality.NONE); // what comes in is seen in the window behind
    made.setTitle("Watched Folders");
    made.setScene(new Scene(pane, 640, 380));
    made.getScene().getStylesheets().setAll(owner.getScene().getStylesheets());
    made.setOnHidden(event -> following.unsubscribe());
    owner.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> made.close());
    close.setOnAction(event -> made.close());
    return made;
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.DELETE) {
      removeSelected();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && stage != null) {
      stage.close();
      event.consume();
    }
  }

  /** Keeps the selection, though what is known of the folders changes. */
  private void update(List<WatchedFolder> folders) {
    ObservableList<WatchedFolder> items = list.getItems();
    Path selected = selected();
    items.setAll(folders);
    for (WatchedFolder folder : folders) {
      if (folder.folder().equals(selected)) {
        list.getSelectionModel().select(folder);
      }
    }
  }

  private @Nullable Path selected() {
    WatchedFolder selected = list.getSelectionModel().getSelectedItem();
    return selected == null ? null : selected.folder();
  }

  private void removeSelected() {
    Path selected = selected();
    if (selected != null) {
      int index = list.getSelectionModel().getSelectedIndex();
      model.remove(selected);
      list.getSelectionModel().select(Math.min(index, list.getItems().size() - 1));
    }
  }
}

package org.clipfile.ui.watching;

import java.nio.file.Path;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.clipfile.archive.watch.WatchedFolder;
import org.clipfile.ui.control.EmptyState;
import org.clipfile.ui.control.Icons;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.control.SideWindow;
import org.clipfile.ui.control.WrappedText;
import org.jspecify.annotations.Nullable;

/** The watched folders in a window of their own, to add to and take from. */
public final class WatchWindow {
  private static final Messages TEXTS = Messages.of(WatchWindow.class);

  private final WatchModel model;
  private final ListView<WatchedFolder> list = new ListView<>(FXCollections.observableArrayList());
  private final Button add = new Button(TEXTS.text("add"));
  private final Button remove = new Button(TEXTS.text("remove"));
  private final SideWindow window;
  private Subscription following = Subscription.EMPTY;

  /**
   * @param owner the window it stands over, whose style it has
   */
  public WatchWindow(Window owner, WatchModel model) {
    this.model = model;
    list.setId("watched-folders");
    list.setFixedCellSize(52);
    list.setCellFactory(view -> new FolderCell());
    list.setPlaceholder(
        new EmptyState(Icons.FOLDER, TEXTS.text("none"), TEXTS.text("none.advice")));
    list.setAccessibleText(TEXTS.text("title"));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    add.setId("watch-add");
    add.setOnAction(event -> model.addFolder());
    remove.setId("watch-remove");
    remove.setTooltip(new Tooltip(TEXTS.text("remove.hint")));
    remove.setOnAction(event -> removeSelected());
    remove.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
    var intro = WrappedText.of(TEXTS.text("intro"), "list-window-intro");
    window =
        new SideWindow(
            owner,
            TEXTS.text("title"),
            new BorderPane(list, intro, null, null, null),
            640,
            380,
            add,
            remove);
    window.onClosed(() -> following.unsubscribe());
  }

  /** Shows it, or brings it to the front. */
  public void show() {
    following.unsubscribe();
    following = model.foldersProperty().subscribe(this::update);
    window.show();
    list.requestFocus();
  }

  /** The window itself. */
  public SideWindow window() {
    return window;
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.DELETE) {
      removeSelected();
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

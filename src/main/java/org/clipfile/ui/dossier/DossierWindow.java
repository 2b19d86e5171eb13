package org.clipfile.ui.dossier;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.clipfile.model.dossier.DossierGrouping;
import org.clipfile.ui.command.Command;
import org.clipfile.ui.control.Direction;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.control.NoteArea;
import org.clipfile.ui.control.SideWindow;
import org.clipfile.ui.control.WordFlow;
import org.clipfile.ui.exporting.ExportModel;
import org.clipfile.ui.exporting.PageForm;
import org.clipfile.ui.exporting.PreviewView;

/** The window in which a dossier is put together: its clippings, its cover. Window thread only. */
public final class DossierWindow {
  private static final Messages TEXTS = Messages.of(DossierWindow.class);

  private static final double PREVIEW_WIDTH = 290;

  /** A narrower window, in logical pixels, shows no pages. */
  private static final double ROOM_FOR_PREVIEW = 820;

  private final DossierModel model;
  private final ClippingList list;
  private final TextField title = new TextField();
  private final SideWindow window;

  public DossierWindow(Window owner, DossierModel model) {
    this.model = model;
    list = new ClippingList(model, TEXTS.text("empty"));
    list.setAccessibleText(TEXTS.text("clippings"));
    var make = new Button(TEXTS.text("make"));
    make.setId("dossier-make");
    make.getStyleClass().add("accent");
    make.setOnAction(event -> model.make());
    make.disableProperty()
        .bind(
            Bindings.isEmpty(model.clippings())
                .or(
                    Bindings.createBooleanBinding(
                        () -> model.titleProperty().get().isBlank(), model.titleProperty()))
                .or(model.runningProperty()));
    var panes = new SplitPane(clippings(), settings());
    panes.setDividerPositions(0.5);
    var preview =
        new PreviewView(
            model.preview(), List.of(TEXTS.text("preview.cover"), TEXTS.text("preview.article")));
    preview.setPrefWidth(PREVIEW_WIDTH);
    var content = new BorderPane(panes);
    content
        .widthProperty()
        .subscribe(
            width -> content.setRight(width.doubleValue() < ROOM_FOR_PREVIEW ? null : preview));
    window = new SideWindow(owner, TEXTS.text("window"), content, 1120, 700, make);
    window.onClosed(() -> model.show(false));
  }

  /** The command that opens the window. */
  public static Command command(ExportModel exporting, Runnable open) {
    return Command.of(
            "file.dossier",
            Command.Group.FILE,
            () -> TEXTS.text("command"),
            "Shortcut+Shift+E",
            open)
        .when(exporting.runningProperty().not());
  }

  /** Shows the window, with its title to be written over. */
  public void show() {
    window.show();
    model.show(true);
    title.requestFocus();
    title.selectAll();
  }

  /** The window itself. */
  public SideWindow window() {
    return window;
  }

  private Node clippings() {
    var count = new Label();
    count.setId("dossier-count");
    count.getStyleClass().add("line-subject");
    count
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> TEXTS.text("count", model.clippings().size()), model.clippings()));
    var hint = new WordFlow(2);
    hint.show(TEXTS.text("order"), List.of());
    hint.getStyleClass().add("line-detail");
    var head = new VBox(3, count, hint);
    head.getStyleClass().add("side-window-head");
    var buttons =
        new FlowPane(
            8,
            8,
            button("dossier-up", TEXTS.text("up"), list::up),
            button("dossier-down", TEXTS.text("down"), list::down),
            button("dossier-remove", TEXTS.text("remove"), list::remove));
    buttons.getStyleClass().add("side-window-head");
    return new BorderPane(list, head, null, buttons, null);
  }

  private Button button(String id, String words, Runnable action) {
    var button = new Button(words);
    button.setId(id);
    button.getStyleClass().add("small");
    button.setOnAction(event -> action.run());
    button.disableProperty().bind(Bindings.isEmpty(list.getSelectionModel().getSelectedIndices()));
    return button;
  }

  private Node settings() {
    title.setId("dossier-title");
    title.setOnAction(event -> model.make()); // else Enter would close the window
    title.textProperty().bindBidirectional(model.titleProperty());
    var note = new NoteArea();
    note.setId("dossier-note");
    note.setPrefRowCount(4);
    note.textProperty().bindBidirectional(model.noteProperty());
    var form =
        new VBox(
            6,
            labelled(TEXTS.text("title"), title),
            labelled(TEXTS.text("note"), note),
            labelled(
                TEXTS.text("grouping"),
                choice(
                    "dossier-grouping",
                    model.groupingProperty(),
                    DossierGrouping.values(),
                    "grouping.")),
            check("dossier-new-pages", TEXTS.text("new-pages"), model.newPagesProperty()),
            new PageForm(model.pageProperty()),
            progress());
    form.getStyleClass().add("side-window-head");
    var scroll = new ScrollPane(form);
    scroll.setFitToWidth(true);
    return scroll;
  }

  private Node progress() {
    var bar = new ProgressBar();
    bar.setId("dossier-progress");
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.progressProperty().bind(model.progressProperty());
    HBox.setHgrow(bar, Priority.ALWAYS);
    var cancel = new Button(TEXTS.text("cancel"));
    cancel.setId("dossier-cancel");
    cancel.getStyleClass().add("small");
    cancel.setOnAction(event -> model.cancel());
    var box = new HBox(8, bar, cancel);
    box.visibleProperty().bind(model.runningProperty());
    box.managedProperty().bind(model.runningProperty());
    return box;
  }

  private static Node labelled(String words, Control control) {
    var label = new Label(words);
    label.setLabelFor(control);
    control.setMaxWidth(Double.MAX_VALUE);
    return new VBox(3, label, control);
  }

  private static CheckBox check(String id, String words, Property<Boolean> property) {
    var box = new CheckBox(words);
    box.setId(id);
    box.selectedProperty().bindBidirectional(property);
    if (Direction.needsBidi(words)) { // JavaFX cannot wrap it: the form scrolls where it is narrow
      box.setMinWidth(Region.USE_PREF_SIZE);
    } else {
      box.setWrapText(true);
    }
    return box;
  }

  private static <E extends Enum<E>> ChoiceBox<E> choice(
      String id, Property<E> property, E[] values, String keys) {
    var box = new ChoiceBox<E>();
    box.setId(id);
    box.getItems().setAll(values);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(E value) {
            return value == null ? "" : TEXTS.text(keys + value.name().toLowerCase(Locale.ROOT));
          }

          @Override
          public E fromString(String words) {
            throw new UnsupportedOperationException("nobody types a choice");
          }
        });
    box.valueProperty().bindBidirectional(property);
    return box;
  }
}

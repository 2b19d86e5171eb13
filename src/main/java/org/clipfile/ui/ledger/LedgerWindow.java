package org.clipfile.ui.ledger;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.clipfile.model.ledger.ImportRun;
import org.clipfile.model.ledger.LedgerEntry;
import org.clipfile.model.ledger.LedgerSums;
import org.clipfile.model.ledger.OutcomeKind;
import org.clipfile.ui.control.EmptyState;
import org.clipfile.ui.control.Icons;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.control.SideWindow;
import org.jspecify.annotations.Nullable;

/** The ledger: imports at the left, the books of one at the right. Window thread only. */
public final class LedgerWindow {
  private static final Messages TEXTS = Messages.of(LedgerWindow.class);

  private final LedgerModel model;
  private final SideWindow window;
  private final ListView<ImportRun> runs = new ListView<>();
  private final ListView<Integer> entries = new ListView<>();
  private final FlowPane kinds = new FlowPane(6, 6);
  private final KindToggle all;
  private final KindToggle added;
  private final KindToggle duplicates;
  private final KindToggle rejected;
  private final StackPane place = new StackPane();
  private Subscription following = Subscription.EMPTY;

  public LedgerWindow(Window owner, LedgerModel model) {
    this.model = model;
    runs.setId("runs");
    runs.setFixedCellSize(52);
    runs.setCellFactory(view -> new RunCell());
    runs.setAccessibleText(TEXTS.text("title"));
    runs.getSelectionModel().selectedItemProperty().subscribe(this::choose);
    entries.setId("entries");
    entries.setFixedCellSize(52);
    entries.setCellFactory(view -> new EntryCell(this::entry));
    entries.setAccessibleText(TEXTS.text("entries"));
    var group = new ToggleGroup();
    all = new KindToggle(model, group, "only.all", null);
    added = new KindToggle(model, group, "only.added", OutcomeKind.ADDED);
    duplicates = new KindToggle(model, group, "only.duplicates", OutcomeKind.DUPLICATE);
    rejected = new KindToggle(model, group, "only.rejected", OutcomeKind.REJECTED);
    kinds.getChildren().addAll(all, added, duplicates, rejected);
    kinds.getStyleClass().add("ledger-kinds");
    kinds.setAlignment(Pos.CENTER_LEFT);
    var panes = new SplitPane(runs, new BorderPane(place, kinds, null, null, null));
    panes.setDividerPositions(0.33);
    SplitPane.setResizableWithParent(runs, false);
    window = new SideWindow(owner, TEXTS.text("title"), panes, 940, 560, buttons());
    window.onClosed(() -> following.unsubscribe());
  }

  private Button[] buttons() {
    var undo = button("undo-import", TEXTS.text("undo"), model::undo);
    undo.disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> model.undoingProperty().get() || !canBeUndone(chosen()),
                model.chosenProperty(),
                model.undoingProperty()));
    var again = button("import-rejects", TEXTS.text("again"), model::importRejectsAgain);
    again
        .disableProperty()
        .bind(Bindings.createBooleanBinding(() -> !hasRejects(chosen()), model.chosenProperty()));
    var csv = button("export-ledger", TEXTS.text("csv"), model::exportCsv);
    csv.disableProperty().bind(model.chosenProperty().isNull());
    return new Button[] {undo, again, csv};
  }

  private @Nullable ImportRun chosen() {
    return model.chosenProperty().get();
  }

  private static boolean canBeUndone(@Nullable ImportRun run) {
    return run != null && run.undone() == null && run.sums().added() > 0;
  }

  private static boolean hasRejects(@Nullable ImportRun run) {
    return run != null && run.sums().rejected() > 0;
  }

  private static Button button(String id, String label, Runnable command) {
    var button = new Button(label);
    button.setId(id);
    button.setOnAction(event -> command.run());
    return button;
  }

  /** Shows the window, at the latest import. */
  public void show() {
    model.chooseLatest();
    follow();
    window.show();
    runs.requestFocus();
  }

  /** Several windows may show the same books, each as long as it is open. */
  private void follow() {
    following.unsubscribe();
    model.shown(true);
    following =
        Subscription.combine(
            () -> model.shown(false),
            model.runsProperty().subscribe(known -> show(known)),
            model.chosenProperty().subscribe(run -> mark()),
            model.kindProperty().subscribe(kind -> mark()),
            model.booksProperty().subscribe(books -> show(books)));
    model.onArrived(entries::refresh);
  }

  /** The window itself. */
  public SideWindow window() {
    return window;
  }

  private void choose(@Nullable ImportRun run) {
    if (run != null && !run.equals(chosen())) {
      model.choose(run);
    }
  }

  private void show(List<ImportRun> known) {
    runs.setItems(FXCollections.observableList(known));
    mark();
  }

  private void mark() {
    ImportRun run = chosen();
    if (run != null) {
      runs.getSelectionModel().select(run);
    }
    kinds.setVisible(run != null);
    if (run != null) {
      LedgerSums sums = run.sums();
      all.show(sums.total());
      added.show(sums.added());
      duplicates.show(sums.duplicates());
      rejected.show(sums.rejected());
    }
  }

  private void show(@Nullable EntryLoader books) {
    if (books == null && chosen() == null) {
      put(new EmptyState(Icons.IMPORT, TEXTS.text("none"), TEXTS.text("none.advice")));
    } else if (books != null && books.positions().isEmpty()) {
      put(new Label(TEXTS.text("none.such")));
    } else if (books != null) {
      entries.setItems(books.positions());
      entries.refresh(); // the same places in other books look the same to the list
      put(entries);
    }
  }

  /** What a cell shows, which may still be of longer books than are shown now. */
  private @Nullable LedgerEntry entry(int index) {
    EntryLoader books = model.booksProperty().get();
    return books == null || index >= books.positions().size() ? null : books.entry(index);
  }

  private void put(Node node) {
    place.getChildren().setAll(node);
  }
}

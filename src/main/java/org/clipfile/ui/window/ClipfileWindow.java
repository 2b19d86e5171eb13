package org.clipfile.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.clipfile.archive.Archive;
import org.clipfile.ui.control.Icons;
import org.clipfile.ui.importing.DropTarget;
import org.clipfile.ui.ledger.LedgerWindow;
import org.clipfile.ui.reader.ReaderView;
import org.clipfile.ui.receipt.ReceiptWindow;
import org.clipfile.ui.rereading.RereadingWindow;
import org.clipfile.ui.search.SearchBar;
import org.clipfile.ui.sidebar.SidebarView;
import org.clipfile.ui.versions.VersionsWindow;
import org.clipfile.ui.watching.WatchWindow;

/**
 * The window on an open archive: three panes under a search bar, over a status bar. Window thread
 * only.
 */
public final class ClipfileWindow {
  private final Stage stage;
  private final WindowModel model;
  private final Appearance appearance;
  private final ListPane list;
  private final ReaderView reader;
  private final SearchBar searchBar;
  private final SplitPane panes;
  private final LedgerWindow ledger;
  private final VersionsWindow versions;
  private final RereadingWindow rereading;
  private final ReceiptWindow receipt;

  /** Puts the window's content into a stage, which the caller shows. */
  public ClipfileWindow(
      Stage stage,
      Archive archive,
      WindowModel model,
      Appearance appearance,
      WindowMemory.State state) {
    this.stage = stage;
    this.model = model;
    this.appearance = appearance;
    list = new ListPane(model);
    versions = new VersionsWindow(stage, model.versions());
    reader =
        new ReaderView(
            model.reader(),
            versions::show,
            clipping -> model.search().search("story:" + clipping),
            versions::showCopy);
    reader.setOnward(step -> model.list().move(step));
    searchBar = new SearchBar(model.search(), list::focusHits, tools());
    searchBar.suggest(model.suggesting());
    var sidebar = new SidebarView(model.sidebar());
    sidebar.setMinWidth(170);
    reader.setMinWidth(260);
    panes = new SplitPane(sidebar, list, reader);
    panes.setDividerPositions(state.sidebar(), state.list());
    SplitPane.setResizableWithParent(sidebar, false);
    SplitPane.setResizableWithParent(list, false);

    var drop = new DropTarget(model.importing()::importPaths);
    ledger = new LedgerWindow(stage, model.ledger());
    rereading = new RereadingWindow(stage, model.rereading());
    receipt = new ReceiptWindow(stage, model.receipt());
    var watched = new WatchWindow(stage, model.watching());
    var windows = new MainMenu.Windows(ledger::show, watched::show, rereading::show, receipt::show);
    var menu = new MainMenu(model, appearance, windows, searchBar::focusBox, stage::close);
    menu.add(reader.commands());
    var content =
        new BorderPane(
            panes, new VBox(menu, searchBar), null, new StatusBar(model, archive.folder()), null);
    content.getStyleClass().add("clipfile-window");
    Scene scene = sceneOf(stage, new StackPane(content, drop.veil()), state);
    drop.watch(scene);
    panes.addEventFilter(KeyEvent.KEY_PRESSED, this::key); // before the list takes them
    stage.setTitle(nameOf(archive.folder()) + " – Clipfile");
    appearance.darkProperty().subscribe(this::paint);
    model.attach();
    searchBar.focusBox();
  }

  private static Scene sceneOf(Stage stage, StackPane root, WindowMemory.State state) {
    var scene = new Scene(root, state.width(), state.height());
    scene.getStylesheets().add(styleSheet());
    stage.setScene(scene);
    stage.setMinWidth(720);
    stage.setMinHeight(420);
    return scene;
  }

  static String styleSheet() {
    return Objects.requireNonNull(ClipfileWindow.class.getResource("clipfile.css"))
        .toExternalForm();
  }

  private void paint(boolean dark) {
    List<String> classes = stage.getScene().getRoot().getStyleClass();
    classes.remove("dark");
    if (dark) {
      classes.add("dark");
    }
  }

  private static String nameOf(Path folder) {
    Path name = folder.toAbsolutePath().normalize().getFileName();
    return name == null ? folder.toString() : name.toString();
  }

  /** The window of the imports and their books. */
  public LedgerWindow ledger() {
    return ledger;
  }

  /** The window that compares versions. */
  public VersionsWindow versions() {
    return versions;
  }

  /** The window that shows what was left out of a page. */
  public ReceiptWindow receipt() {
    return receipt;
  }

  /** The reading pane. */
  public ReaderView reader() {
    return reader;
  }

  /** The window in which originals are read again. */
  public RereadingWindow rereading() {
    return rereading;
  }

  /** The models, for whoever drives the window. */
  public WindowModel model() {
    return model;
  }

  /** Light or dark. */
  public Appearance appearance() {
    return appearance;
  }

  /** Comes to the front and takes in what another start of the program was given. */
  public void handOver(List<Path> paths) {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
    model.importing().importPaths(paths);
  }

  /** What to remember of the window. */
  public WindowMemory.State state() {
    double[] dividers = panes.getDividerPositions();
    Scene scene = stage.getScene();
    return new WindowMemory.State(
        scene.getWidth(),
        scene.getHeight(),
        dividers[0],
        dividers[1],
        appearance.choiceProperty().get());
  }

  /** Lets go of the archive. */
  public void detach() {
    model.detach();
    appearance.detach();
  }

  private Button[] tools() {
    var importFiles = new Button("Import", Icons.IMPORT.node());
    importFiles.setId("import");
    importFiles.setTooltip(new Tooltip("Import files (Ctrl+O)"));
    importFiles.setOnAction(event -> model.importing().importFiles());
    var export = new Button("PDF", Icons.PDF.node());
    export.setId("export");
    export.setTooltip(new Tooltip("Export what is selected to PDF (Ctrl+E)"));
    export.setOnAction(event -> model.exportSelected());
    export
        .disableProperty()
        .bind(model.list().selectionProperty().map(selection -> selection.isEmpty()).orElse(true));
    var save = new Button(null, Icons.BOOKMARK.node());
    save.setId("save-search");
    save.setAccessibleText("Save the search");
    save.setTooltip(new Tooltip("Save the search under a name (Ctrl+S)"));
    save.setOnAction(event -> model.sidebar().saved().saveShown());
    save.disableProperty().bind(model.search().textProperty().map(String::isBlank));
    var tools = new Button[] {save, importFiles, export};
    for (Button tool : tools) {
      tool.setMinWidth(Region.USE_PREF_SIZE); // in a narrow window the box gives way
    }
    return tools;
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && !reader.takesEscape()) {
      model.search().clear();
      searchBar.focusBox();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && list.list().isFocused()) {
      reader.focusArticle();
      event.consume();
    }
  }
}

package org.clipfile.ui.window;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.clipfile.archive.Archive;
import org.clipfile.ui.cliplist.Pager;
import org.clipfile.ui.command.Command;
import org.clipfile.ui.command.CommandPalette;
import org.clipfile.ui.command.CommandSet;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.control.ZoomPane;
import org.clipfile.ui.dossier.DossierWindow;
import org.clipfile.ui.exporting.ExportWindow;
import org.clipfile.ui.facets.FacetView;
import org.clipfile.ui.frame.FrameModel;
import org.clipfile.ui.frame.FrameModel.Pane;
import org.clipfile.ui.frame.PaneCommands;
import org.clipfile.ui.frame.PaneFrame;
import org.clipfile.ui.help.KeySheet;
import org.clipfile.ui.help.KeySheetWindow;
import org.clipfile.ui.importing.DropTarget;
import org.clipfile.ui.importing.Transfer;
import org.clipfile.ui.ledger.LedgerWindow;
import org.clipfile.ui.reader.ReaderModel;
import org.clipfile.ui.reader.ReaderView;
import org.clipfile.ui.receipt.ReceiptWindow;
import org.clipfile.ui.rereading.RereadingWindow;
import org.clipfile.ui.search.SearchBar;
import org.clipfile.ui.settings.Preferences;
import org.clipfile.ui.settings.SettingsWindow;
import org.clipfile.ui.sidebar.SidebarView;
import org.clipfile.ui.versions.VersionsWindow;
import org.jspecify.annotations.Nullable;

/**
 * A window on an open archive: three panes under a search bar, over a status bar. Window thread
 * only.
 */
public final class ClipfileWindow {
  private static final Messages TEXTS = Messages.of(ClipfileWindow.class);

  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  /** The narrowest a window can be, in logical pixels. */
  private static final double NARROWEST = 360;

  private final Stage stage;
  private final WindowModel model;
  private final WindowHost host;
  private final ArchiveDoor door;
  private final FrameModel frame;
  private final ListPane list;
  private final ReaderView reader;
  private final SearchBar searchBar;
  private final PaneFrame panes;
  private final StatusBar status;
  private final CommandSet commands;
  private final MainMenu menu;
  private final CommandPalette palette;
  private final SideWindows sides;
  private final KeySheetWindow keys;
  private final WindowTools tools;
  private final Subscription following;
  private final ArticleWindows articles;

  /** Puts the window's content into a stage, which the caller shows. */
  public ClipfileWindow(
      Stage stage, Archive archive, WindowModel model, WindowHost host, WindowMemory.State state) {
    this.stage = stage;
    this.model = model;
    this.host = host;
    door = new ArchiveDoor(model, host);
    frame = new FrameModel(state.hidden());
    articles = new ArticleWindows(model, host, this::readerOf);
    sides = new SideWindows(stage, archive, model, host);
    list = new ListPane(model, () -> FirstSteps.of(model, host, door, sides::showWatched));
    reader = readerOf(model.reader());
    reader.setOnward(step -> model.list().move(step));
    tools = new WindowTools(model, sides::showExport);
    searchBar = new SearchBar(model.search(), this::goToHits, tools.buttons());
    searchBar.suggest(model.suggesting());
    var sidebar = new SidebarView(model.sidebar());
    sidebar.setAccessibleText(TEXTS.text("view.sidebar"));
    list.list().setAccessibleText(TEXTS.text("view.list"));
    model.listCommands().page(pager(reader));
    panes =
        new PaneFrame(frame, state.panes(), sidebar, list, reader, new FacetView(model.facets()));
    panes.makeRoom(reader.wishProperty());
    var drop = new DropTarget(model.importing()::take);
    model.sidebar().showImportsWith(sides.ledger()::show);
    var sections = new ArrayList<>(new FrameCommands(model, host, new FrameActions()).commands());
    sections.add(FrameCommands.BEFORE_CLOSING, commandsOf(reader, true)); // such as printing
    sections.add(commandsOf(reader, false));
    sections.add(PaneCommands.of(panes));
    commands = new CommandSet(sections);
    keys = new KeySheetWindow(stage, new KeySheet(commands));
    Preferences preferences = host.preferences();
    palette = new CommandPalette(commands, preferences::recentCommands, preferences::remember);
    status = new StatusBar(model, archive.folder());
    menu = new MainMenu(commands, host, door);
    var top = new VBox(menu, searchBar);
    var content = new BorderPane(panes, top, null, status, null);
    model.facets().shownProperty().subscribe(frame::facets);
    content.getStyleClass().add("clipfile-window");
    content.setMinSize(0, 0); // however small the window is, its content begins at its edge
    Scene scene = sceneOf(stage, new StackPane(content, palette, drop.veil()), state);
    drop.watch(scene);
    new WindowKeys(model, frame, panes, list, reader, new FrameActions(), commands).watch(scene);
    frame.narrowProperty().subscribe(this::showTools);
    stage.setTitle(TEXTS.text("title", nameOf(archive.folder())));
    following = Subscription.combine(host.appearance().dress(scene), followPreferences());
    model.attach();
    searchBar.focusBox();
  }

  private static List<Command> commandsOf(ReaderView reader, boolean inFileMenu) {
    return reader.commands().stream()
        .filter(it -> (it.group() == Command.Group.FILE) == inFileMenu)
        .toList();
  }

  /** How articles are set, and what exports are set on. */
  private Subscription followPreferences() {
    Preferences preferences = host.preferences();
    return Subscription.combine(
        preferences.reading().share(model.reader().styleProperty()),
        preferences.exporting().share(model.draft().pageProperty()),
        preferences.exporting().share(model.dossier().pageProperty()));
  }

  private ReaderView readerOf(ReaderModel of) {
    return new ReaderView(
        of,
        sides.versions()::show,
        clipping -> model.search().search("story:" + clipping),
        sides.versions()::showCopy);
  }

  private static Scene sceneOf(Stage stage, StackPane root, WindowMemory.State state) {
    double width = stage.getScene() == null ? state.width() : stage.getScene().getWidth();
    double height = stage.getScene() == null ? state.height() : stage.getScene().getHeight();
    var scene = new Scene(new ZoomPane(root), width, height);
    stage.setScene(scene);
    stage.setMinWidth(NARROWEST);
    stage.setMinHeight(420);
    return scene;
  }

  private static String nameOf(Path folder) {
    Path name = folder.toAbsolutePath().normalize().getFileName();
    return name == null ? folder.toString() : name.toString();
  }

  /** Everything that can be done in this window. */
  public CommandSet commands() {
    return commands;
  }

  /** Which panes are to be seen. */
  public FrameModel frame() {
    return frame;
  }

  /** The window of the imports and their books. */
  public LedgerWindow ledger() {
    return sides.ledger();
  }

  /** The window that compares versions. */
  public VersionsWindow versions() {
    return sides.versions();
  }

  /** The window that shows what was left out of a page. */
  public ReceiptWindow receipt() {
    return sides.receipt();
  }

  /** The reading pane. */
  public ReaderView reader() {
    return reader;
  }

  /** The window in which originals are read again. */
  public RereadingWindow rereading() {
    return sides.rereading();
  }

  /** The window that says how an export is set. */
  public ExportWindow exporting() {
    return sides.exporting();
  }

  /** The window in which a dossier is put together. */
  public DossierWindow dossier() {
    return sides.dossier();
  }

  /** The window of the keys. */
  public KeySheetWindow keys() {
    return keys;
  }

  /** The settings' window; null where it was never shown. */
  public @Nullable SettingsWindow settings() {
    return sides.settings();
  }

  /** The models, for whoever drives the window. */
  public WindowModel model() {
    return model;
  }

  /** What the person prefers, in this window as in all. */
  public Preferences preferences() {
    return host.preferences();
  }

  /** Light or dark. */
  public Appearance appearance() {
    return host.appearance();
  }

  /** Comes to the front and takes in what another start of the program was given. */
  public void handOver(List<Path> paths) {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
    model.importing().importPaths(paths);
  }

  /** Shows what another window shows, in whose place this one comes. */
  void takeOver(ClipfileWindow before) {
    WindowModel shown = before.model;
    model.search().search(shown.search().text());
    model.list().select(shown.list().selection().ids());
    model.timeline().show(shown.timeline().shownProperty().get());
    model.facets().show(shown.facets().shownProperty().get());
    model.reader().open(shown.reader().besideProperty().get());
    articles.takeOver(before.articles);
    sides.takeOver(before.sides);
  }

  /** What to remember of the window. */
  public WindowMemory.State state() {
    Scene scene = stage.getScene();
    return new WindowMemory.State(
        scene.getWidth(),
        scene.getHeight(),
        panes.widths(),
        appearance().choiceProperty().get(),
        frame.hidden());
  }

  /** Lets go of the archive, and closes what stands beside the window. */
  public void detach() {
    following.unsubscribe();
    articles.close();
    status.detach();
    list.list().detach();
    model.detach();
    sides.close();
    keys.window().stage().close();
  }

  /** In a narrow window pictograms have to do, and the dates give way to the box. */
  private void showTools(boolean narrow) {
    tools.setNarrow(narrow);
    searchBar.setNarrow(narrow);
    menu.pseudoClassStateChanged(NARROW, narrow);
  }

  private static Pager pager(ReaderView reader) {
    return new Pager() {
      @Override
      public boolean forward() {
        return !reader.pageDown();
      }

      @Override
      public boolean back() {
        return !reader.pageUp();
      }
    };
  }

  private void goToHits() {
    frame.go(Pane.LIST);
    list.focusHits();
  }

  /** Shows the settings. */
  public void showSettings() {
    sides.showSettings();
  }

  /** What the commands have the window do. */
  private final class FrameActions implements FrameCommands.Actions {
    @Override
    public void openArchive() {
      model.dialogs().archiveToOpen().ifPresent(door::open);
    }

    @Override
    public void newArchive() {
      model.dialogs().archiveToMake().ifPresent(door::make);
    }

    @Override
    public void openSample() {
      door.openSample();
    }

    @Override
    public void paste() {
      model
          .importing()
          .take(Transfer.of(host.clipboard(), ZonedDateTime.now(ZoneId.systemDefault())));
    }

    @Override
    public void find() {
      searchBar.focusBox();
    }

    @Override
    public void show(FrameCommands.SideView view) {
      sides.show(view);
    }

    @Override
    public void showKeys() {
      keys.show();
    }

    @Override
    public void toggle(Pane pane) {
      frame.toggle(pane);
      panes.focus(frame.current());
    }

    @Override
    public void focusNext(int step) {
      panes.focusNext(step);
    }

    @Override
    public void openInWindow() {
      articles.open();
    }

    @Override
    public void palette() {
      palette.open();
    }

    @Override
    public boolean isAsking() {
      return palette.isVisible();
    }

    @Override
    public void close() {
      stage.close();
    }
  }
}

package org.clipfile.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.clipfile.ui.command.Command;
import org.clipfile.ui.command.Command.Group;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.dossier.DossierWindow;
import org.clipfile.ui.facets.FacetCommands;
import org.clipfile.ui.frame.FrameModel.Pane;
import org.clipfile.ui.search.SearchCommands;
import org.clipfile.ui.settings.Preferences;
import org.clipfile.ui.timeline.TimelineCommands;

/** The commands that are no single pane's. */
final class FrameCommands {
  static final String OPEN_ARCHIVE = "file.open-archive";

  private static final Messages TEXTS = Messages.of(FrameCommands.class);

  /** Where sections can be put in between, before settings and quitting. */
  static final int BEFORE_CLOSING = 4;

  private final WindowModel model;
  private final WindowHost host;
  private final Actions actions;

  /** What the window itself does. */
  interface Actions {
    void openArchive();

    void newArchive();

    void openSample();

    void paste();

    void find();

    void show(SideView view);

    void toggle(Pane pane);

    void focusNext(int step);

    void openInWindow();

    void palette();

    void showKeys();

    /** Whether the palette is open, which has the keys to itself. */
    boolean isAsking();

    void close();
  }

  /** The windows beside the main one. */
  enum SideView {
    WATCHED,
    IMPORTS,
    READ_AGAIN,
    LEFT_OUT,
    SETTINGS,
    EXPORT,
    DOSSIER
  }

  FrameCommands(WindowModel model, WindowHost host, Actions actions) {
    this.model = model;
    this.host = host;
    this.actions = actions;
  }

  /** Section by section. */
  List<List<Command>> commands() {
    return List.of(
        archives(),
        bringingIn(),
        books(),
        export(),
        closing(),
        editing(),
        searching(),
        SearchCommands.of(model.history()),
        going(),
        clipping(),
        model.listCommands().commands(),
        panes(),
        breakdown(),
        article(),
        looks(),
        textSize(),
        help());
  }

  private List<Command> archives() {
    return List.of(
        command("file.new-window", Group.FILE, "Shortcut+Alt+N", host::newWindow),
        command("file.new-archive", Group.FILE, "", actions::newArchive),
        command(OPEN_ARCHIVE, Group.FILE, "Shortcut+Alt+O", actions::openArchive),
        command("file.open-sample", Group.FILE, "", actions::openSample)
            .when(Bindings.createBooleanBinding(() -> host.sampleClippings().isPresent())));
  }

  private List<Command> bringingIn() {
    return List.of(
        command("file.import-files", Group.FILE, "Shortcut+O", model.importing()::importFiles),
        command(
            "file.import-folder", Group.FILE, "Shortcut+Shift+O", model.importing()::importFolder),
        side("file.watched-folders", Group.FILE, "Shortcut+Shift+W", SideView.WATCHED));
  }

  private List<Command> books() {
    return List.of(
        side("file.imports", Group.FILE, "Shortcut+I", SideView.IMPORTS),
        side("file.read-originals-again", Group.FILE, "", SideView.READ_AGAIN));
  }

  private List<Command> export() {
    return List.of(
        side("file.export-pdf", Group.FILE, "Shortcut+E", SideView.EXPORT)
            .when(somethingSelected()),
        DossierWindow.command(model.exporting(), () -> actions.show(SideView.DOSSIER)));
  }

  private List<Command> closing() {
    return List.of(
        side("file.settings", Group.FILE, "Shortcut+Comma", SideView.SETTINGS),
        command("file.close-window", Group.FILE, "Shortcut+W", actions::close),
        command("file.quit", Group.FILE, "Shortcut+Q", host::quit));
  }

  private List<Command> editing() {
    return List.of(command("edit.paste-clipping", Group.EDIT, "Shortcut+V", actions::paste));
  }

  private List<Command> searching() {
    return List.of(
        command("edit.find", Group.EDIT, "Shortcut+F", actions::find),
        command("edit.clear-search", Group.EDIT, "", model.search()::clear),
        command("edit.save-search", Group.EDIT, "Shortcut+S", model.sidebar().saved()::saveShown),
        command("edit.forget-searches", Group.EDIT, "", model.suggesting()::forget));
  }

  private List<Command> going() {
    return List.of(
        command("go.next-pane", Group.GO, "F6", () -> actions.focusNext(1)),
        command("go.previous-pane", Group.GO, "Shift+F6", () -> actions.focusNext(-1)));
  }

  private List<Command> clipping() {
    return List.of(
        command("clipping.open-in-window", Group.CLIPPING, "Shortcut+Enter", actions::openInWindow)
            .when(model.reader().pageProperty().isNotNull()));
  }

  private List<Command> panes() {
    return List.of(
        command("view.sidebar", Group.VIEW, "Shortcut+1", () -> actions.toggle(Pane.SIDEBAR)),
        command("view.list", Group.VIEW, "Shortcut+2", () -> actions.toggle(Pane.LIST)),
        command("view.reading-pane", Group.VIEW, "Shortcut+3", () -> actions.toggle(Pane.READER)));
  }

  private List<Command> breakdown() {
    var commands = new ArrayList<>(new TimelineCommands(model.timeline()).commands());
    commands.addAll(new FacetCommands(model.facets()).commands());
    return commands;
  }

  private List<Command> article() {
    return List.of(
        side("view.left-out", Group.VIEW, "Shortcut+Shift+L", SideView.LEFT_OUT)
            .when(model.reader().pageProperty().isNotNull()));
  }

  private List<Command> looks() {
    return List.of(
        theme("view.theme-system", ThemeChoice.SYSTEM),
        theme("view.theme-light", ThemeChoice.LIGHT),
        theme("view.theme-dark", ThemeChoice.DARK),
        theme("view.theme-sepia", ThemeChoice.SEPIA));
  }

  private Command theme(String id, ThemeChoice choice) {
    Consumer<ThemeChoice> choose = it -> host.preferences().theme().choose(it.setting());
    return command(id, Group.VIEW, "", () -> choose.accept(choice));
  }

  private List<Command> textSize() {
    Preferences preferences = host.preferences();
    return List.of(
        command("view.text-larger", Group.VIEW, "", preferences::larger),
        command("view.text-smaller", Group.VIEW, "", preferences::smaller),
        command("view.text-usual", Group.VIEW, "", preferences.textSize()::reset));
  }

  private List<Command> help() {
    return List.of(
        command("help.commands", Group.HELP, "Shortcut+K", actions::palette),
        command("help.keys", Group.HELP, "F1", actions::showKeys));
  }

  private ObservableValue<Boolean> somethingSelected() {
    return model.list().selectionProperty().map(selection -> !selection.isEmpty()).orElse(false);
  }

  private Command side(String id, Group group, String key, SideView view) {
    return command(id, group, key, () -> actions.show(view));
  }

  private static Command command(String id, Group group, String key, Runnable action) {
    return Command.of(id, group, () -> TEXTS.text(id), key, action);
  }
}

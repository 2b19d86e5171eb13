package org.clipfile.ui.dialog;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextInputDialog;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.clipfile.ui.control.Messages;
import org.jspecify.annotations.Nullable;

/** The platform's own choosers, and lists in a window of their own. */
public final class WindowDialogs implements Dialogs {
  private static final Messages TEXTS = Messages.of(WindowDialogs.class);

  private final Supplier<Window> owner;

  public WindowDialogs(Window owner) {
    this(() -> owner);
  }

  /**
   * @param owner the window to ask over, at the time of asking
   */
  public WindowDialogs(Supplier<Window> owner) {
    this.owner = owner;
  }

  /** In the language of the interface, which is not that of JavaFX's own buttons. */
  private static ButtonType cancel() {
    return new ButtonType(TEXTS.text("cancel"), ButtonData.CANCEL_CLOSE);
  }

  private void dress(Dialog<?> dialog) {
    Scene scene = owner.get().getScene();
    if (scene != null) {
      dialog.getDialogPane().getStylesheets().setAll(scene.getStylesheets());
      dialog.getDialogPane().setNodeOrientation(scene.getNodeOrientation());
    }
  }

  @Override
  public List<Path> filesToImport() {
    var chooser = new FileChooser();
    chooser.setTitle(TEXTS.text("import.files"));
    List<File> files = chooser.showOpenMultipleDialog(owner.get());
    return files == null ? List.of() : files.stream().map(File::toPath).toList();
  }

  @Override
  public Optional<Path> folderToImport() {
    return folder(TEXTS.text("import.folder"));
  }

  @Override
  public Optional<Path> folderToWatch() {
    return folder(TEXTS.text("watch.folder"));
  }

  @Override
  public Optional<Path> archiveToOpen() {
    return folder(TEXTS.text("archive.open"));
  }

  @Override
  public Optional<Path> archiveToMake() {
    var chooser = new FileChooser();
    chooser.setTitle(TEXTS.text("archive.new"));
    chooser.setInitialFileName(TEXTS.text("archive.new.name"));
    return path(chooser.showSaveDialog(owner.get()));
  }

  @Override
  public Optional<Path> pdfToWrite(String suggestedName) {
    return fileToWrite(
        TEXTS.text("export.pdf"), suggestedName, new ExtensionFilter("PDF", "*.pdf"));
  }

  @Override
  public Optional<Path> csvToWrite(String suggestedName) {
    return fileToWrite(
        TEXTS.text("export.csv"), suggestedName, new ExtensionFilter("CSV", "*.csv"));
  }

  @Override
  public Optional<Path> fileToWrite(String title, String suggestedName) {
    var chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.setInitialFileName(suggestedName);
    return path(chooser.showSaveDialog(owner.get()));
  }

  private Optional<Path> fileToWrite(String title, String suggestedName, ExtensionFilter filter) {
    var chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.setInitialFileName(suggestedName);
    chooser.getExtensionFilters().add(filter);
    return path(chooser.showSaveDialog(owner.get()));
  }

  @Override
  public Optional<String> name(String title, String label, String suggested) {
    var dialog = new TextInputDialog(suggested);
    var take = new ButtonType(TEXTS.text("ok"), ButtonData.OK_DONE);
    dialog.getDialogPane().getButtonTypes().setAll(take, cancel());
    dialog.initOwner(owner.get());
    dress(dialog);
    dialog.setTitle(TEXTS.text("program"));
    dialog.setHeaderText(title);
    dialog.setContentText(label);
    return dialog.showAndWait().map(String::strip).filter(name -> !name.isEmpty());
  }

  @Override
  public Optional<String> oneOf(String title, String label, List<String> known) {
    return new ChoiceDialog(owner.get(), title, label, known).ask();
  }

  @Override
  public boolean confirm(String question, String consequences, String action) {
    var act = new ButtonType(action, ButtonData.OK_DONE);
    var alert = new Alert(AlertType.CONFIRMATION, consequences, cancel(), act);
    alert.initOwner(owner.get());
    dress(alert);
    alert.setTitle(TEXTS.text("program"));
    alert.setHeaderText(question);
    return alert.showAndWait().filter(act::equals).isPresent();
  }

  @Override
  public Optional<Path> folderForPdfs() {
    return folder(TEXTS.text("export.pdf.folder"));
  }

  private Optional<Path> folder(String title) {
    var chooser = new DirectoryChooser();
    chooser.setTitle(title);
    return path(chooser.showDialog(owner.get()));
  }

  private static Optional<Path> path(@Nullable File file) {
    return file == null ? Optional.empty() : Optional.of(file.toPath());
  }

  @Override
  public void showList(String title, String introduction, List<Line> lines) {
    new ListWindow(owner.get(), title, introduction, lines).show();
  }
}

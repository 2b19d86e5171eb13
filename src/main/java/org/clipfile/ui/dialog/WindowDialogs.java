package org.clipfile.ui.dialog;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextInputDialog;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The platform's own choosers, and lists in a window of their own. */
public final class WindowDialogs implements Dialogs {
  private final Window owner;

  public WindowDialogs(Window owner) {
    this.owner = owner;
  }

  @Override
  public List<Path> filesToImport() {
    var chooser = new FileChooser();
    chooser.setTitle("Import clippings");
    List<File> files = chooser.showOpenMultipleDialog(owner);
    return files == null ? List.of() : files.stream().map(File::toPath).toList();
  }

  @Override
  public Optional<Path> folderToImport() {
    return folder("Import a folder of clippings");
  }

  @Override
  public Optional<Path> folderToWatch() {
    return folder("Watch a folder");
  }

  @Override
  public Optional<Path> pdfToWrite(String suggestedName) {
    return fileToWrite("Export to PDF", suggestedName, new ExtensionFilter("PDF", "*.pdf"));
  }

  @Override
  public Optional<Path> csvToWrite(String suggestedName) {
    return fileToWrite("Export as CSV", suggestedName, new ExtensionFilter("CSV", "*.csv"));
  }

  @Override
  public Optional<Path> fileToWrite(String title, String suggestedName) {
    var chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.setInitialFileName(suggestedName);
    return path(chooser.showSaveDialog(owner));
  }

  private Optional<Path> fileToWrite(String title, String suggestedName, ExtensionFilter filter) {
    var chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.setInitialFileName(suggestedName);
    chooser.getExtensionFilters().add(filter);
    return path(chooser.showSaveDialog(owner));
  }

  @Override
  public Optional<String> name(String title, String label, String suggested) {
    var dialog = new TextInputDialog(suggested);
    dialog.initOwner(owner);
    dialog.setTitle("Clipfile");
    dialog.setHeaderText(title);
    dialog.setContentText(label);
    return dialog.showAndWait().map(String::strip).filter(name -> !name.isEmpty());
  }

  @Override
  public boolean confirm(String question, String consequences, String action) {
    var act = new ButtonType(action, ButtonData.OK_DONE);
    var alert = new Alert(AlertType.CONFIRMATION, consequences, ButtonType.CANCEL, act);
    alert.initOwner(owner);
    alert.setTitle("Clipfile");
    alert.setHeaderText(question);
    return alert.showAndWait().filter(act::equals).isPresent();
  }

  @Override
  public Optional<Path> folderForPdfs() {
    return folder("Export to PDF: choose a folder");
  }

  private Optional<Path> folder(String title) {
    var chooser = new DirectoryChooser();
    chooser.setTitle(title);
    return path(chooser.showDialog(owner));
  }

  private static Optional<Path> path(@Nullable File file) {
    return file == null ? Optional.empty() : Optional.of(file.toPath());
  }

  @Override
  public void showList(String title, String introduction, List<Line> lines) {
    new ListWindow(owner, title, introduction, lines).show();
  }
}

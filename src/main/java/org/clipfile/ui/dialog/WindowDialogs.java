package org.clipfile.ui.dialog;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
  public Optional<Path> pdfToWrite(String suggestedName) {
    var chooser = new FileChooser();
    chooser.setTitle("Export to PDF");
    chooser.setInitialFileName(suggestedName);
    chooser.getExtensionFilters().add(new ExtensionFilter("PDF", "*.pdf"));
    return path(chooser.showSaveDialog(owner));
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

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
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputDialog;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.clipfile.ui.control.Direction;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.control.WrappedText;
import org.clipfile.ui.control.ZoomPane;
import org.jspecify.annotations.Nullable;

/** The platform's own choosers, and lists in a window of their own. */
public final class WindowDialogs implements Dialogs {
  private static final Messages TEXTS = Messages.of(WindowDialogs.class);

  /** The style classes of a window's root that stand for its looks. */
  private static final List<String> LOOKS = List.of("dark", "sepia", "calm");

  private static final double FONT_SIZE = 14;
  private static final double WORDS_WIDTH = 440;

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

  /** In the looks, the direction and the size of the window that it stands over. */
  private void dress(Dialog<?> dialog) {
    dialog.initOwner(owner.get());
    dialog.setTitle(TEXTS.text("program"));
    DialogPane pane = dialog.getDialogPane();
    Scene scene = owner.get().getScene();
    if (scene != null) {
      pane.getStylesheets().setAll(scene.getStylesheets());
      pane.setNodeOrientation(scene.getNodeOrientation());
      LOOKS.stream()
          .filter(scene.getRoot().getStyleClass()::contains)
          .forEach(pane.getStyleClass()::add);
      if (scene.getRoot() instanceof ZoomPane root && root.factorProperty().get() != 1) {
        long size = Math.round(FONT_SIZE * root.factorProperty().get());
        pane.setStyle("-fx-font-size: " + size + "px;");
      }
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
    return nameDialog(title, label, suggested)
        .showAndWait()
        .map(String::strip)
        .filter(name -> !name.isEmpty());
  }

  TextInputDialog nameDialog(String title, String label, String suggested) {
    var dialog = new TextInputDialog(suggested);
    var take = new ButtonType(TEXTS.text("ok"), ButtonData.OK_DONE);
    dialog.getDialogPane().getButtonTypes().setAll(take, cancel());
    dress(dialog);
    head(dialog, title);
    TextField box = dialog.getEditor();
    box.setAccessibleText(label);
    var content = new VBox(8, WrappedText.of(label, "content"), box);
    content.setPrefWidth(WORDS_WIDTH);
    dialog.getDialogPane().setContent(content);
    dialog.setOnShown(event -> box.requestFocus());
    return dialog;
  }

  /** What is asked: JavaFX would wrap its own header, and fail at words from right to left. */
  private static void head(Dialog<?> dialog, String question) {
    if (Direction.needsBidi(question)) {
      var words = new HBox(WrappedText.of(question));
      words.getStyleClass().add("header-panel");
      words.setPrefWidth(WORDS_WIDTH);
      dialog.getDialogPane().setHeader(words);
    } else {
      dialog.setHeaderText(question);
    }
  }

  @Override
  public Optional<String> oneOf(String title, String label, List<String> known) {
    return new ChoiceDialog(nameDialog(title, label, ""), label, known).ask();
  }

  @Override
  public boolean confirm(String question, String consequences, String action) {
    return confirmation(question, consequences, action)
        .showAndWait()
        .filter(answer -> answer.getButtonData() == ButtonData.OK_DONE)
        .isPresent();
  }

  Alert confirmation(String question, String consequences, String action) {
    var act = new ButtonType(action, ButtonData.OK_DONE);
    var alert = new Alert(AlertType.CONFIRMATION, "", cancel(), act);
    dress(alert);
    head(alert, question);
    if (Direction.needsBidi(consequences)) {
      var words = new VBox(WrappedText.of(consequences));
      words.getStyleClass().add("content");
      words.setPrefWidth(WORDS_WIDTH);
      alert.getDialogPane().setContent(words);
    } else {
      alert.setContentText(consequences);
    }
    return alert;
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

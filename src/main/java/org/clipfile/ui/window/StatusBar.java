package org.clipfile.ui.window;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.clipfile.ui.control.Icons;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.control.PathWords;
import org.clipfile.ui.importing.ImportProgress;
import org.clipfile.ui.notice.Notice;
import org.clipfile.ui.notice.Notices;
import org.jspecify.annotations.Nullable;

/** The window's last line: what there is to tell at the left, what is going on at the right. */
final class StatusBar extends HBox {
  private static final PseudoClass FAILURE = PseudoClass.getPseudoClass("failure");

  private static final Messages TEXTS = Messages.of(StatusBar.class);

  private final Subscription following;
  private final Notices notices;
  private final String quiet;
  private final Node warning = Icons.WARNING.node();
  private final Label text = new Label();
  private final Button action = new Button();
  private final Button dismiss = new Button(null, Icons.CLEAR.node());

  /**
   * @param folder the archive's, told where there is nothing else to tell
   */
  StatusBar(WindowModel model, Path folder) {
    quiet = TEXTS.text("archive-in", PathWords.fromHome(folder));
    notices = model.notices();
    setId("status");
    getStyleClass().add("status-bar");
    setAlignment(Pos.CENTER_LEFT);
    text.setId("notice");
    text.setMinWidth(0);
    action.setId("notice-action");
    action.getStyleClass().addAll("small", "flat", "accent");
    dismiss.setId("notice-dismiss");
    dismiss.getStyleClass().add("clear-button");
    dismiss.setAccessibleText(TEXTS.text("dismiss"));
    dismiss.setOnAction(event -> notices.dismiss());
    for (Region fixed : new Region[] {action, dismiss}) {
      fixed.setMinWidth(Region.USE_PREF_SIZE);
    }
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var index =
        work(TEXTS.text("indexing"), model.indexedProperty().lessThan(1), model.indexedProperty());
    getChildren().addAll(warning, text, action, dismiss, gap, index);
    Button cancelImport = cancel("cancel-import", model.importing()::cancel);
    getChildren()
        .addAll(
            work(model.watching().progress()),
            work(model.importing().progress(), cancelImport),
            exporting(model));
    following = notices.currentProperty().subscribe(this::show);
  }

  /** Lets go of the notices, which other windows go on showing. */
  void detach() {
    following.unsubscribe();
  }

  private void show(@Nullable Notice notice) {
    boolean there = notice != null;
    boolean failure = notice != null && notice.failure();
    Notice.Action offer = notice == null ? null : notice.action();
    text.setText(notice == null ? quiet : notice.text());
    text.setTooltip(notice == null ? null : new Tooltip(notice.text()));
    pseudoClassStateChanged(FAILURE, failure);
    appear(warning, failure);
    appear(dismiss, there);
    appear(action, offer != null);
    if (offer != null) {
      action.setText(offer.label());
      action.setOnAction(event -> offer.run().run());
    }
  }

  private static Node work(ImportProgress progress, Node... buttons) {
    HBox work = work("", progress.runningProperty(), progress.shareProperty());
    ((Label) work.getChildren().getFirst()).textProperty().bind(progress.whatProperty());
    work.getChildren().addAll(buttons);
    return work;
  }

  private static Node exporting(WindowModel model) {
    ReadOnlyBooleanProperty running = model.exporting().runningProperty();
    ReadOnlyDoubleProperty progress = model.exporting().progressProperty();
    HBox work = work(TEXTS.text("exporting"), running, progress);
    work.getChildren().add(cancel("cancel-export", model.exporting()::cancel));
    return work;
  }

  private static HBox work(
      String name, ObservableValue<Boolean> running, ReadOnlyDoubleProperty progress) {
    var label = new Label(name);
    label.setMaxWidth(420);
    var bar = new ProgressBar();
    bar.setPrefWidth(140);
    bar.progressProperty().bind(progress);
    bar.setAccessibleText(TEXTS.text("progress"));
    var work = new HBox(8, label, bar);
    work.setAlignment(Pos.CENTER_RIGHT);
    work.visibleProperty().bind(running);
    work.managedProperty().bind(running);
    return work;
  }

  private static Button cancel(String id, Runnable command) {
    var cancel = new Button(TEXTS.text("cancel"));
    cancel.setId(id);
    cancel.getStyleClass().add("small");
    cancel.setMinWidth(Region.USE_PREF_SIZE);
    cancel.setOnAction(event -> command.run());
    return cancel;
  }

  private static void appear(Node node, boolean there) {
    node.setVisible(there);
    node.setManaged(there);
  }
}

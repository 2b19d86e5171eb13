package org.clipfile.ui.window;

import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import org.clipfile.ui.control.EmptyState;
import org.clipfile.ui.control.Icons;
import org.clipfile.ui.control.Messages;

/** What stands in an empty archive: what to do first. */
final class FirstSteps {
  private static final Messages TEXTS = Messages.of(FirstSteps.class);

  private FirstSteps() {}

  /**
   * @param watched shows the watched folders
   */
  static Node of(WindowModel model, WindowHost host, ArchiveDoor door, Runnable watched) {
    var actions = new ArrayList<Node>();
    Button files = button("first.files", model.importing()::importFiles);
    files.setGraphic(Icons.IMPORT.node());
    files.getStyleClass().add("accent");
    actions.add(files);
    actions.add(button("first.folder", model.importing()::importFolder));
    actions.add(button("first.watch", watched));
    if (host.sampleClippings().isPresent()) {
      var sample = new Hyperlink(TEXTS.text("first.sample"));
      sample.setId("first.sample");
      sample.setOnAction(event -> door.openSample());
      actions.add(sample);
    }
    return EmptyState.inRows(
        Icons.CLIPPING, TEXTS.text("first.title"), TEXTS.text("first.advice"), actions);
  }

  private static Button button(String key, Runnable action) {
    var button = new Button(TEXTS.text(key));
    button.setId(key);
    button.setOnAction(event -> action.run());
    return button;
  }
}

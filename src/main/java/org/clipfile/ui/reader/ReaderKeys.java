package org.clipfile.ui.reader;

import java.util.List;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.clipfile.ui.article.ArticleView;
import org.clipfile.ui.command.Command;
import org.clipfile.ui.reader.ReaderModel.Beside;

/** The keys of the reading pane, which command it only while nothing is typed. */
final class ReaderKeys {
  private final ReaderView view;
  private final ReaderModel model;
  private final List<Command> commands;
  private boolean commanded;

  ReaderKeys(ReaderView view, ReaderModel model) {
    this.view = view;
    this.model = model;
    commands = view.commands();
  }

  void watch() {
    view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    view.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
  }

  /** The letter of a command is not typed into the field that the command moved to. */
  private void typed(KeyEvent event) {
    if (commanded) {
      commanded = false;
      event.consume();
    }
  }

  private void pressed(KeyEvent event) {
    commanded = false;
    if (view.isPictureEnlarged() || model.page() == null) {
      return;
    }
    if (event.getTarget() instanceof TextInputControl field) {
      leave(event, field);
    } else if (event.isShortcutDown() ? zoom(event.getCode()) : command(event)) {
      commanded = !event.isShortcutDown();
      event.consume();
    }
  }

  /** In a field of the pane only Escape means something else: back to the text. */
  private void leave(KeyEvent event, TextInputControl field) {
    if (event.getCode() == KeyCode.ESCAPE && "note".equals(field.getId())) {
      model.toggle(Beside.NOTES);
      view.focusArticle();
      event.consume();
    }
  }

  /** Plus is on different keys of different keyboards. */
  private boolean zoom(KeyCode code) {
    switch (code) {
      case PLUS, EQUALS, ADD -> model.zoomIn();
      case MINUS, SUBTRACT -> model.zoomOut();
      case DIGIT0, NUMPAD0 -> model.zoomBack();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean command(KeyEvent event) {
    if (event.isAltDown()) {
      return false;
    }
    for (Command command : commands) {
      if (command.isSingleKey() && command.matches(event)) {
        command.run();
        return true;
      }
    }
    int step = event.isShiftDown() ? -1 : 1;
    switch (event.getCode()) {
      case H -> view.highlight();
      case T -> view.focusTags();
      case SPACE -> {
        return event.getTarget() instanceof ArticleView && page(step);
      }
      case ESCAPE -> {
        return putAway();
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean page(int step) {
    boolean end = step > 0 ? view.pageDown() : view.pageUp();
    if (end) {
      var _ = view.goOnward(step); // the last clipping is the end
    }
    return true;
  }

  private boolean putAway() {
    if (model.besideProperty().get() == Beside.NOTHING) {
      return false;
    }
    model.toggle(model.besideProperty().get());
    view.focusArticle();
    return true;
  }
}

package org.clipfile.ui.window;

import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.clipfile.ui.article.ArticleView;
import org.clipfile.ui.command.Command;
import org.clipfile.ui.command.CommandSet;
import org.clipfile.ui.control.OwnEscape;
import org.clipfile.ui.frame.FrameModel;
import org.clipfile.ui.frame.FrameModel.Pane;
import org.clipfile.ui.frame.PaneFrame;
import org.clipfile.ui.reader.ReaderView;

/**
 * The keys that lead from pane to pane, and the clicks that do: Enter and Escape between list and
 * article, "/" to the search box, "?" to the keys. The keys of the list that are a letter alone
 * mean the same in the article, and the other way round. Window thread only.
 */
final class WindowKeys {
  private final WindowModel model;
  private final FrameModel frame;
  private final PaneFrame panes;
  private final ListPane list;
  private final ReaderView reader;
  private final FrameCommands.Actions actions;
  private final CommandSet commands;
  private boolean commanded;

  WindowKeys(
      WindowModel model,
      FrameModel frame,
      PaneFrame panes,
      ListPane list,
      ReaderView reader,
      FrameCommands.Actions actions,
      CommandSet commands) {
    this.model = model;
    this.frame = frame;
    this.panes = panes;
    this.list = list;
    this.reader = reader;
    this.actions = actions;
    this.commands = commands;
  }

  void watch(Scene scene) {
    reader.addEventHandler(KeyEvent.KEY_PRESSED, this::keyInReader); // after what is in it
    scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> commanded = false);
    scene.addEventFilter(KeyEvent.KEY_TYPED, event -> typed(scene, event));
    list.list().addEventHandler(KeyEvent.KEY_PRESSED, this::letter); // after its own keys
    panes.addEventFilter(KeyEvent.KEY_PRESSED, this::key); // before the list takes them
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
  }

  private void goToArticle() {
    frame.go(Pane.READER);
    reader.focusArticle();
  }

  /** Whether a node had something of its own for Escape to take back. */
  private static boolean takesBack(EventTarget target) {
    return target instanceof OwnEscape own && own.takeBack();
  }

  private void key(KeyEvent event) {
    boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
    if (event.getCode() == KeyCode.ESCAPE
        && plain
        && !isWithin(reader, event.getTarget())
        && !takesBack(event.getTarget())) {
      escape();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER
        && plain
        && isWithin(list.list(), event.getTarget())) {
      goToArticle();
      event.consume();
    } else if (event.getCode() == KeyCode.LEFT && event.isAltDown() && frame.back()) {
      panes.focus(Pane.LIST);
      event.consume();
    }
  }

  /** One step back: from the article to the list. What is in the article may step back first. */
  private void keyInReader(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      frame.back();
      panes.focus(Pane.LIST);
      event.consume();
    } else if (event.getTarget() instanceof ArticleView) {
      letter(event);
    }
  }

  /** A letter alone, which the pane it was pressed in has no use for. */
  private void letter(KeyEvent event) {
    if (!frame.isVisible(Pane.READER) || event.isConsumed()) {
      return; // what it does would not be seen
    }
    for (Command command : commands.all()) {
      if (command.isSingleKey() && command.matches(event) && command.isEnabled()) {
        commanded = true;
        command.run();
        list.list().reveal();
        event.consume();
        return;
      }
    }
  }

  private static boolean isWithin(Node pane, EventTarget target) {
    for (Node at = target instanceof Node inner ? inner : null; at != null; at = at.getParent()) {
      if (at.equals(pane)) {
        return true;
      }
    }
    return false;
  }

  private void escape() {
    if (frame.back()) {
      panes.focus(Pane.LIST);
    } else {
      model.search().clear();
      actions.find();
    }
  }

  /** A click opens the article where it cannot be seen yet, a double click in a window. */
  private void clicked(MouseEvent event) {
    boolean row =
        event.getTarget() instanceof Node node
            && isInRow(node)
            && !model.list().selection().isEmpty();
    if (!row || event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    if (event.getClickCount() == 2) {
      actions.openInWindow();
    } else if (frame.isNarrow() && !event.isShortcutDown() && !event.isShiftDown()) {
      goToArticle();
    }
  }

  private static boolean isInRow(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at instanceof IndexedCell<?> cell) {
        return !cell.isEmpty();
      }
    }
    return false;
  }

  private void typed(Scene scene, KeyEvent event) {
    if (commanded) { // a letter that commanded is not typed where the command led
      commanded = false;
      event.consume();
      return;
    }
    boolean types = scene.getFocusOwner() instanceof TextInputControl;
    if (types || actions.isAsking()) {
      return;
    }
    switch (event.getCharacter()) { // by the sign: keyboards differ
      case "?" -> {
        actions.showKeys();
        event.consume();
      }
      case "/" -> {
        actions.find();
        event.consume();
      }
      default -> {}
    }
  }
}

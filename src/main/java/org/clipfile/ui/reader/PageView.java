package org.clipfile.ui.reader;

import javafx.concurrent.Worker;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.events.Event;
import org.w3c.dom.events.EventTarget;

/**
 * Shows pages that may not do anything: no scripts, no links followed, no forms sent, no windows
 * opened. A click is stopped at the document itself, since a listener for new locations hears of
 * one only after the request has gone out. Window thread only.
 */
final class PageView {
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

  private final WebView view = new WebView();
  private long shown;

  PageView() {
    NetworkLock.lock();
    view.setId("article");
    view.setContextMenuEnabled(false); // its items open links and reload
    WebEngine engine = view.getEngine();
    engine.setJavaScriptEnabled(false);
    view.addEventFilter(KeyEvent.KEY_PRESSED, this::copy);
    engine.setCreatePopupHandler(features -> null);
    engine.documentProperty().subscribe(PageView::stopClicks);
    engine.getLoadWorker().stateProperty().subscribe(this::loaded);
  }

  /** Copies the selection in the letters it was written in, not in those it is drawn with. */
  private void copy(KeyEvent key) {
    if (COPY.match(key)) {
      var text = new ClipboardContent();
      Object selection = view.getEngine().executeScript("String(window.getSelection())");
      text.putString(ArabicForms.restore(String.valueOf(selection)));
      Clipboard.getSystemClipboard().setContent(text);
      key.consume();
    }
  }

  Node node() {
    return view;
  }

  void focus() {
    view.requestFocus();
  }

  void show(ReaderPage page) {
    shown = page.clipping();
    view.getEngine().loadContent(ArabicForms.joinPage(page.html()), "text/html");
  }

  private static void stopClicks(@Nullable Document document) {
    if (document instanceof EventTarget target) {
      for (String type : new String[] {"click", "auxclick", "submit", "dragstart"}) {
        target.addEventListener(type, Event::preventDefault, true);
      }
    }
  }

  private void loaded(Worker.@Nullable State state) {
    if (state == Worker.State.SUCCEEDED && shown != 0) {
      // Works with scripts off: it is the window's own, not the page's.
      view.getEngine()
          .executeScript(
              "var hit = document.getElementById('hit-1');"
                  + "if (hit) hit.scrollIntoView({block: 'center'});");
    }
  }
}

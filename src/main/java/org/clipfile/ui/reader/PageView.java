package org.clipfile.ui.reader;

import javafx.concurrent.Worker;
import javafx.scene.Node;
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
  private final WebView view = new WebView();
  private long shown;

  PageView() {
    NetworkLock.lock();
    view.setId("article");
    view.setContextMenuEnabled(false); // its items open links and reload
    WebEngine engine = view.getEngine();
    engine.setJavaScriptEnabled(false);
    engine.setCreatePopupHandler(features -> null);
    engine.documentProperty().subscribe(PageView::stopClicks);
    engine.getLoadWorker().stateProperty().subscribe(this::loaded);
  }

  Node node() {
    return view;
  }

  void focus() {
    view.requestFocus();
  }

  void show(ReaderPage page) {
    shown = page.clipping();
    view.getEngine().loadContent(page.html(), "text/html");
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

package org.clipfile.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.TextMarker;
import org.clipfile.task.BackgroundTask;
import org.clipfile.ui.reader.ReaderModel;
import org.clipfile.ui.reader.ReaderPage;
import org.clipfile.ui.reader.ReaderView;

/** The articles that were opened from a window, each in one of its own. Window thread only. */
final class ArticleWindows {
  private final WindowModel model;
  private final WindowHost host;
  private final Function<ReaderModel, ReaderView> views;
  private final List<Opened> open = new ArrayList<>();

  /** An article and its window. */
  private record Opened(long clipping, String headline, Stage stage) {}

  /**
   * @param views makes the view of an article
   */
  ArticleWindows(WindowModel model, WindowHost host, Function<ReaderModel, ReaderView> views) {
    this.model = model;
    this.host = host;
    this.views = views;
  }

  /** Opens the article that is being read. */
  void open() {
    ReaderPage page = model.reader().page();
    if (page == null) {
      return;
    }
    long id = page.clipping();
    BackgroundTask.of("open the article", (p, c) -> model.shared().archive().clipping(id))
        .onSuccess(found -> found.ifPresent(it -> show(id, it.article().headline())))
        .onError(ArchiveException.class, e -> model.notices().fail(String.valueOf(e.getMessage())))
        .start(model.shared().executor());
  }

  /** Opens what another window had opened, in whose place this one comes. */
  void takeOver(ArticleWindows before) {
    before.open.forEach(it -> show(it.clipping(), it.headline()));
  }

  void close() {
    List.copyOf(open).forEach(it -> it.stage().close());
  }

  private void show(long id, String headline) {
    SharedWork work = model.shared();
    var of = new ReaderModel(work.archive(), work.executor(), model.dialogs(), model.notices());
    var style = host.preferences().reading().share(of.styleProperty());
    of.read(id, TextMarker.NONE);
    var window =
        new ArticleWindow(
            headline, of, views.apply(of), host.appearance(), new WindowPlaces(host.preferences()));
    var opened = new Opened(id, headline, window.stage());
    open.add(opened);
    window
        .stage()
        .addEventHandler(
            WindowEvent.WINDOW_HIDDEN,
            event -> {
              style.unsubscribe();
              open.remove(opened);
            });
  }
}

package org.clipfile.ui.reader;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.clipfile.ui.article.ArticleView;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.control.WordFlow;
import org.clipfile.ui.reader.OriginalModel.Shown;
import org.jspecify.annotations.Nullable;

/** What a clipping came as: the text as typed, or the whole page, cleaned. */
final class OriginalPane extends BorderPane {
  private static final Messages TEXTS = Messages.of(OriginalPane.class);

  private final ArticleView view = new ArticleView();
  private final WordFlow told = new WordFlow(2);
  private final ReaderModel model;

  OriginalPane(ReaderModel model) {
    this.model = model;
    view.setId("original");
    told.setId("original-told");
    told.setMinWidth(0);
    HBox.setHgrow(told, Priority.ALWAYS);
    var save = button("original.save", model.passingOn()::saveOriginal);
    save.setId("save-original");
    var open = button("original.open", model.passingOn()::openOriginal);
    open.setId("open-original");
    var bar = new HBox(10, told, save, open);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("reader-remarks");
    setTop(bar);
    setCenter(view);
    model.original().shownProperty().subscribe(shown -> show());
    model.original().busyProperty().subscribe(busy -> show());
    model.styleProperty().subscribe(view::setStyle);
  }

  private static Button button(String key, Runnable action) {
    var button = new Button(TEXTS.text(key));
    button.getStyleClass().addAll("small", "flat", "accent");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  ArticleView view() {
    return view;
  }

  private void show() {
    Shown shown = model.original().shownProperty().get();
    view.setVisible(shown != null);
    told.show(words(shown), List.of());
    if (shown != null) {
      view.show(shown.content());
    }
  }

  private String words(@Nullable Shown shown) {
    if (shown == null) {
      return model.original().busyProperty().get() ? TEXTS.text("original.reading") : "";
    }
    return shown.blocked() < 0 ? "" : TEXTS.text("original.blocked", shown.blocked());
  }
}

package org.clipfile.ui.reader;

import java.util.Locale;
import java.util.function.LongConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.clipfile.archive.Story;
import org.clipfile.ui.control.DateText;
import org.clipfile.ui.control.Messages;
import org.jspecify.annotations.Nullable;

/** Over the article: where else its story stood. Window thread only. */
final class StoryLine extends HBox {
  private static final Messages TEXTS = Messages.of(StoryLine.class);

  private final Label where = new Label();
  private final Button copies = new Button();
  private long clipping;

  StoryLine(LongConsumer showCopies, LongConsumer compare) {
    super(10);
    where.setId("reader-story");
    where.setMinWidth(0);
    copies.setId("show-copies");
    copies.setOnAction(event -> showCopies.accept(clipping));
    var differences = new Button(TEXTS.text("compare"));
    differences.setId("compare-copies");
    differences.setOnAction(event -> compare.accept(clipping));
    for (Button button : new Button[] {copies, differences}) {
      button.getStyleClass().addAll("small", "flat", "accent");
      button.setMinWidth(USE_PREF_SIZE);
    }
    getStyleClass().add("reader-remarks");
    setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(where, copies, differences);
  }

  void show(long id, @Nullable Story story) {
    clipping = id;
    setVisible(story != null);
    setManaged(story != null);
    if (story != null) {
      where.setText(words(story));
      copies.setText(TEXTS.text("copies", story.copies().size()));
    }
  }

  private static String words(Story story) {
    int known = story.publications();
    String where =
        known > 1
            ? TEXTS.text("story.publications", known)
            : TEXTS.text("story.copies", story.copies().size());
    return story
        .first()
        .map(date ->
            TEXTS.text(
                "story.first." + date.precision().name().toLowerCase(Locale.ROOT),
                where,
                DateText.of(date)))
        .orElse(where);
  }
}

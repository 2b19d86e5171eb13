package org.clipfile.ui.article;

import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.clipfile.model.Article;
import org.clipfile.model.Clipping;
import org.clipfile.model.OriginalInfo;
import org.clipfile.model.PictureSource;
import org.clipfile.model.Span;
import org.clipfile.model.TextMarker;
import org.clipfile.ui.window.OpenWindow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** What the tests of the drawn article share: a window with nothing else in it. */
abstract class ArticleTest {
  static final String URDU =
      "پاکستان نے اوول کے میدان میں روایتی حریف بھارت کو ۱۸۰ رنز سے شکست دے کر پہلی مرتبہ"
          + " آئی سی سی (ICC) چیمپئنز ٹرافی جیت لی، فخر زمان کی شاندار سنچری";

  final FxRobot robot = new FxRobot();
  Stage stage;
  ArticleView view;

  @BeforeAll
  static void toolkit() {
    OpenWindow.startToolkit();
  }

  @BeforeEach
  void open() {
    view = OpenWindow.fx(ArticleView::new);
    stage =
        OpenWindow.fx(() -> {
          var made = new Stage();
          made.setScene(new Scene(view, 500, 600));
          made.show();
          return made;
        });
  }

  @AfterEach
  void close() {
    OpenWindow.run(stage::close);
  }

  void show(String body) {
    show(body, TextMarker.NONE);
  }

  void show(String body, TextMarker marker) {
    show(body, marker, null);
  }

  void show(String body, TextMarker marker, @Nullable String language) {
    Article article = Article.builder("Headline").body(body, "").language(language).build();
    var original = new OriginalInfo("0".repeat(64), "a", "html", 1);
    var clipping = new Clipping(1, article, Instant.EPOCH, original);
    var content = ArticleContent.of(clipping, marker, PictureSource.NONE);
    OpenWindow.run(() -> {
      view.show(content);
      view.applyCss();
      view.layout();
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  static TextMarker marking(String pattern) {
    return text -> Pattern.compile(pattern).matcher(text).results().map(ArticleTest::span).toList();
  }

  private static Span span(MatchResult match) {
    return new Span(match.start(), match.end());
  }

  ParagraphView paragraph(String text) {
    return (ParagraphView)
        view.lookupAll(".paragraph").stream()
            .filter(node -> node instanceof ParagraphView it && it.text().equals(text))
            .findFirst()
            .orElseThrow();
  }

  static List<Text> letters(ParagraphView paragraph) {
    return paragraph.lookupAll(".letters").stream().map(Text.class::cast).toList();
  }

  static Bounds sceneBounds(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  boolean isSeen(Node node) {
    Bounds bounds = node.localToScene(node.getLayoutBounds());
    return bounds.getMinY() >= 0 && bounds.getMaxY() <= view.getHeight();
  }
}

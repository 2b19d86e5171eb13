package org.clipfile.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import org.clipfile.model.Span;
import org.clipfile.ui.window.OpenWindow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WordFlowTest {
  private static final String URDU =
      "پاکستان نے اوول کے میدان میں روایتی حریف بھارت کو ۱۸۰ رنز سے شکست دے کر پہلی مرتبہ"
          + " آئی سی سی چیمپئنز ٹرافی جیت لی، فخر زمان کی شاندار سنچری";

  @BeforeAll
  static void toolkit() {
    OpenWindow.startToolkit();
  }

  @Test
  void wrapsALongUrduLineFromTheRight() {
    List<Text> words = shown(URDU, 400, 2, List.of());

    List<Text> firstLine =
        words.stream().filter(w -> w.getLayoutY() == words.getFirst().getLayoutY()).toList();
    assertThat(firstLine.getFirst().getText()).isEqualTo("پاکستان");
    assertThat(firstLine)
        .extracting(Node::getLayoutX)
        .isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(firstLine.getFirst().getBoundsInParent().getMaxX()).isCloseTo(400, within(3.0));
    assertThat(words).anyMatch(word -> word.getText().equals("…"));
  }

  @Test
  void setsLatinWordsWithinARightToLeftLineFromTheLeft() {
    List<Text> words = shown("مصر New York مصر", 800, 1, List.of());

    assertThat(visually(words)).isEqualTo("مصر New York مصر");
    assertThat(words.getFirst().getLayoutX()).isGreaterThan(words.getLast().getLayoutX());
  }

  @Test
  void setsBracketsOnTheirSideOfARightToLeftWord() {
    List<Text> words = shown("جون (اے پی): نے", 800, 1, List.of());

    assertThat(visually(words)).isEqualTo("نے : ) پی اے ( جون");
  }

  @Test
  void cutsANameAtALetterWhereItIsTold() {
    assertThat(ofName("The Westmark Herald", 110)).matches("The West\\w*…");
    assertThat(ofName("Donaudampfschifffahrtsgesellschaft", 110)).matches("Donaud\\w+…");
    assertThat(ofName("روزنامہ نئی سحر", 60)).startsWith("…").endsWith("روزنامہ");
    assertThat(ofName("Alpenbote", 300)).isEqualTo("Alpenbote");
    assertThat(ofName("Alpenbote", 3)).isEqualTo("…");
  }

  /** What of a name is seen, from the left. */
  private static String ofName(String name, double width) {
    return OpenWindow.fx(() -> {
      var flow = new WordFlow(1).cutAtLetters();
      var scene = new Scene(new Pane(flow));
      flow.show(name, List.of());
      flow.resize(width, 30);
      scene.getRoot().applyCss();
      flow.layout();
      List<Text> seen =
          flow.getChildrenUnmodifiable().stream()
              .filter(node -> node instanceof Text && node.isVisible())
              .map(node -> (Text) node)
              .sorted(Comparator.comparingDouble(Node::getLayoutX))
              .toList();
      assertThat(seen)
          .allMatch(text -> width < 10 || text.getBoundsInParent().getMaxX() <= width + 1);
      return seen.stream()
          .map(Text::getText)
          .collect(Collectors.joining(" "))
          .replace(" …", "…")
          .replace("… ", "…");
    });
  }

  @Test
  void breaksJapaneseBetweenItsLetters() {
    List<Text> words = shown("東京都は新しい港の計画を発表した".repeat(3), 200, 3, List.of());

    assertThat(words.stream().map(Node::getLayoutY).distinct()).hasSize(3);
  }

  @Test
  void marksHitsEvenWithinAWord() {
    List<Text> words = shown("a port, reporters", 800, 1, List.of(new Span(2, 6)));

    assertThat(words.stream().filter(word -> word.getStyleClass().contains("hit")))
        .extracting(Text::getText)
        .containsExactly("port");
    assertThat(words).extracting(Text::getText).containsExactly("a", "port", ",", "reporters");
  }

  private static String visually(List<Text> words) {
    return words.stream()
        .sorted(Comparator.comparingDouble(Node::getLayoutX))
        .map(Text::getText)
        .collect(Collectors.joining(" "));
  }

  private static List<Text> shown(String text, double width, int lines, List<Span> marks) {
    return OpenWindow.fx(() -> {
      var flow = new WordFlow(lines);
      flow.show(text, marks);
      new Scene(flow, width, 100);
      flow.applyCss();
      flow.resize(width, 100);
      flow.layout();
      return flow.getChildrenUnmodifiable().stream()
          .filter(node -> node instanceof Text && node.isVisible())
          .map(Text.class::cast)
          .toList();
    });
  }
}

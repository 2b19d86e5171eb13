package org.clipfile.ui.search;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.clipfile.archive.Explanation;
import org.clipfile.archive.Explanation.Offer;
import org.clipfile.ui.control.EmptyState;
import org.clipfile.ui.control.Icons;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.control.ScriptFonts;
import org.clipfile.ui.control.WrappedText;

/**
 * Stands where nothing was found: what each part of the search finds alone, and what to search for
 * instead, a button each.
 */
public final class NothingFound extends VBox {
  private static final Messages TEXTS = Messages.of(NothingFound.class);

  private final ExplanationModel model;
  private final VBox offers = new VBox(6);

  /**
   * @param complete whether the index holds all there is
   * @param clear empties the search box
   */
  public NothingFound(ExplanationModel model, boolean complete, Runnable clear) {
    this.model = model;
    setAlignment(Pos.CENTER);
    Explanation explanation = model.explanation();
    var button = new Button(TEXTS.text("nothing.clear"));
    button.setOnAction(event -> clear.run());
    String title = TEXTS.text(complete ? "nothing" : "nothing.yet");
    String advice = TEXTS.text(complete ? "nothing.advice" : "nothing.advice-yet");
    offers.setId("offers");
    offers.setAlignment(Pos.CENTER);
    if (explanation != null) {
      show(explanation);
    }
    offers.getChildren().add(button);
    getChildren().add(new EmptyState(Icons.SEARCH, title, advice, offers));
  }

  /** Moves to the first of the searches offered; does nothing where none is. */
  public void focusOffers() {
    offers.getChildren().stream()
        .filter(Button.class::isInstance)
        .findFirst()
        .ifPresent(button -> button.requestFocus());
  }

  private void show(Explanation explanation) {
    boolean told = model.openProperty().get(); // by the lines above the list
    for (String line : told ? List.<String>of() : ReadingWords.parts(explanation)) {
      offers.getChildren().add(WrappedText.of(line, "empty-advice"));
    }
    explanation.offers().forEach(offer -> offers.getChildren().add(button(offer)));
  }

  private Button button(Offer offer) {
    String text = ReadingWords.offer(offer);
    var button = new Button(text);
    button.getStyleClass().addAll("offer", "small");
    ScriptFonts.dress(button, text);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(event -> model.take(offer));
    return button;
  }
}

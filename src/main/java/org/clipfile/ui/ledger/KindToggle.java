package org.clipfile.ui.ledger;

import java.util.Locale;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import org.clipfile.model.ledger.OutcomeKind;
import org.clipfile.ui.control.Messages;
import org.jspecify.annotations.Nullable;

/** Shows the entries of one kind and how many they are; stays while that changes. */
final class KindToggle extends ToggleButton {
  private static final Messages TEXTS = Messages.of(KindToggle.class);

  private final LedgerModel model;
  private final @Nullable OutcomeKind kind;
  private final String name;

  /**
   * @param name the key of its name
   * @param kind null for all
   */
  KindToggle(LedgerModel model, ToggleGroup group, String name, @Nullable OutcomeKind kind) {
    this.model = model;
    this.kind = kind;
    this.name = TEXTS.text(name);
    setId("only-" + (kind == null ? "all" : kind.name().toLowerCase(Locale.ROOT)));
    getStyleClass().add("small");
    setToggleGroup(group);
    setOnAction(event -> {
      setSelected(true); // a second click would let go of it
      model.showOnly(kind);
    });
  }

  void show(int count) {
    setText(name + "  " + Messages.number(count));
    setSelected(model.kindProperty().get() == kind);
  }
}

package org.clipfile.ui.control;

import java.lang.Character.UnicodeScript;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.text.Font;

/**
 * Fonts for scripts that the platform's own font does not hold. JavaFX takes a missing letter from
 * another font letter by letter; where an Arabic or Urdu line falls to two fonts in this way, it
 * sets their pieces in the wrong order. One font that has all of the script keeps the line whole.
 * Window thread only.
 */
public final class ScriptFonts {
  /** Families with all letters of Arabic, Persian and Urdu, the best first. */
  private static final List<String> ARABIC =
      List.of(
          "Noto Sans Arabic",
          "Noto Naskh Arabic",
          "Vazirmatn",
          "Segoe UI",
          "Geeza Pro",
          "Tahoma",
          "DejaVu Sans");

  /** Families with all these letters whose lines are no higher than a control expects. */
  private static final List<String> ARABIC_FOR_CONTROLS =
      List.of(
          "Noto Sans Arabic UI",
          "Segoe UI",
          "Geeza Pro",
          "Tahoma",
          "Vazirmatn",
          "Noto Naskh Arabic",
          "Noto Sans Arabic");

  private static final Set<String> ARABIC_WRITING = Set.of("ur", "ar", "fa");

  private static final Optional<String> ARABIC_FAMILY = firstInstalled(ARABIC);

  private ScriptFonts() {}

  /** Gives a node that shows this text the font its script needs, by an inline style. */
  public static void dress(Node node, String text) {
    Optional<String> family = Optional.empty();
    if (isArabic(text)) {
      family = ARABIC_FAMILY;
    } else if (familyFor(Messages.language()).isPresent()) {
      family = Optional.of(Font.getDefault().getFamily()); // an interface's font has other signs
    }
    node.setStyle(family.map(name -> "-fx-font-family: \"" + name + "\";").orElse(""));
  }

  /** The family for an interface in this language; empty where the platform's own will do. */
  public static Optional<String> familyFor(Locale language) {
    return ARABIC_WRITING.contains(language.getLanguage())
        ? firstInstalled(ARABIC_FOR_CONTROLS)
        : Optional.empty();
  }

  private static boolean isArabic(String text) {
    return Direction.needsBidi(text)
        && text.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.ARABIC);
  }

  private static Optional<String> firstInstalled(List<String> families) {
    Set<String> installed = new HashSet<>(Font.getFamilies());
    return families.stream().filter(installed::contains).findFirst();
  }
}

package org.clipfile.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.clipfile.model.ClippingRow;
import org.clipfile.model.PdfOptions;
import org.clipfile.model.dossier.DossierGrouping;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.dossier.DossierModel;
import org.clipfile.ui.dossier.DossierWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Putting a dossier together in its window. */
class DossierWindowTest {
  @TempDir Path folder;
  private OpenWindow window;

  @BeforeEach
  void open() throws IOException {
    Path clips = Files.createDirectory(folder.resolve("clips"));
    Clips.write(clips, "Talks in Seoul", "2026-01-05", "RKI.news", "Seoul talks went on.");
    Clips.write(clips, "Port strike", "2024-03-12", "Harbour Courier", "A strike shut the port.");
    Clips.write(clips, "Storm at sea", "2023-02-01", "Harbour Courier", "A storm held ships back.");
    window = OpenWindow.on(folder.resolve("My archive"), clips);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void takesAllThatWasFoundWhereNothingIsSelected() {
    gather();
    assertThat(headlines()).containsExactly("Talks in Seoul", "Port strike", "Storm at sea");
    OpenWindow.until(() -> text("#dossier-count").equals("3 clippings"));
  }

  @Test
  void takesWhatIsSelected() {
    long[] ids = OpenWindow.fx(() -> window.model().list().ids());
    OpenWindow.run(() -> window.model().list().select(ids[2], ids[0]));
    gather();
    assertThat(headlines()).hasSize(2).doesNotContain("Port strike");
  }

  @Test
  void theOrderIsMadeByKeysAndThingsAreTakenOut() {
    gather();
    OpenWindow.run(() -> list().getSelectionModel().clearAndSelect(0));
    press(KeyCode.DOWN, true);
    assertThat(headlines()).containsExactly("Port strike", "Talks in Seoul", "Storm at sea");
    press(KeyCode.DOWN, true);
    press(KeyCode.DOWN, true);
    assertThat(headlines()).containsExactly("Port strike", "Storm at sea", "Talks in Seoul");
    press(KeyCode.UP, true);
    assertThat(headlines()).containsExactly("Port strike", "Talks in Seoul", "Storm at sea");
    press(KeyCode.DELETE, false);
    assertThat(headlines()).containsExactly("Port strike", "Storm at sea");
  }

  @Test
  void manyMoveTogether() {
    gather();
    OpenWindow.run(() -> assertThat(model().move(new int[] {0, 1}, 3)).containsExactly(1, 2));
    assertThat(headlines()).containsExactly("Storm at sea", "Talks in Seoul", "Port strike");
    OpenWindow.run(() -> assertThat(model().move(new int[] {0, 2}, 1)).containsExactly(0, 1));
    assertThat(headlines()).containsExactly("Storm at sea", "Port strike", "Talks in Seoul");
  }

  @Test
  void makesTheDossierAndSaysWhereItIs() throws IOException {
    gather();
    Path pdf = folder.resolve("dossier.pdf");
    window.dialogs().willWriteTo(pdf);
    OpenWindow.run(() -> {
      model().titleProperty().set("Ships: a year / two");
      model().noteProperty().set("For the board.");
      model().groupingProperty().set(DossierGrouping.PUBLICATION);
      ((Button) find("#dossier-make")).fire();
    });
    OpenWindow.until(() -> notice().equals("The dossier is in " + pdf + "."));
    assertThat(window.dialogs().suggested()).containsExactly("Ships a year two.pdf");
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("Ships: a year / two", "For the board.", "Contents", "Storm at sea");
    }
  }

  @Test
  void aDossierWithoutTitleOrClippingsIsNotMade() {
    gather();
    OpenWindow.run(() -> model().titleProperty().set(" "));
    OpenWindow.until(() -> find("#dossier-make").isDisabled());
    OpenWindow.run(() -> {
      model().titleProperty().set("Ships");
      model().remove(0, 1, 2);
    });
    OpenWindow.until(() -> find("#dossier-make").isDisabled());
  }

  @Test
  void nobodysNotesAreHandedOnFromTheTimeBefore() {
    gather();
    OpenWindow.run(() -> {
      PdfOptions page = model().pageProperty().get();
      model().pageProperty().set(page.withNotes().withHighlights().sized(12));
    });
    gather();
    assertThat(OpenWindow.fx(() -> model().pageProperty().get()))
        .isEqualTo(PdfOptions.STANDARD.sized(12));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "ko", "ur", "zh"})
  void opensInEveryLanguageAndTakesANoteInAny(String language) {
    gather();
    Locale before = Messages.language();
    Locale.setDefault(Locale.Category.DISPLAY, Locale.forLanguageTag(language));
    try {
      String note =
          "بندرگاہ کے حکام نے پیر کے روز بتایا کہ نئے دروازوں نے آزمائش پوری کر لی ہے۔ ".repeat(9);
      var opened =
          OpenWindow.fx(() -> {
            var dossier = new DossierWindow(window.stage(), model());
            model().noteProperty().set(note);
            dossier.show();
            dossier.window().stage().getScene().getRoot().layout();
            return dossier;
          });
      OpenWindow.until(() -> opened.window().find("#dossier-note") != null);
      OpenWindow.run(() -> {
        opened.window().stage().getScene().getRoot().layout();
        opened.window().stage().close();
      });
    } finally {
      Locale.setDefault(Locale.Category.DISPLAY, before);
    }
  }

  private void gather() {
    OpenWindow.run(() -> {
      window.model().gatherDossier();
      window.window().dossier().show();
    });
    OpenWindow.until(() -> !model().clippings().isEmpty());
  }

  private void press(KeyCode key, boolean alt) {
    OpenWindow.run(() ->
        list()
            .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, alt, false)));
  }

  private DossierModel model() {
    return window.model().dossier();
  }

  private List<String> headlines() {
    return OpenWindow.fx(() -> model().clippings().stream().map(ClippingRow::headline).toList());
  }

  @SuppressWarnings("unchecked")
  private ListView<ClippingRow> list() {
    return (ListView<ClippingRow>) find("#dossier-clippings");
  }

  private Node find(String selector) {
    return Objects.requireNonNull(window.window().dossier().window().find(selector), selector);
  }

  private String text(String selector) {
    return ((Labeled) find(selector)).getText();
  }

  private String notice() {
    var notice = window.model().notices().current();
    return notice == null ? "" : notice.text();
  }
}

package org.clipfile.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Labeled;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.clipfile.model.PdfOptions;
import org.clipfile.ui.control.SideWindow;
import org.clipfile.ui.exporting.ExportDraft;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saying how an export is set, and seeing what it will look like. */
class ExportWindowTest {
  @TempDir Path folder;
  private OpenWindow window;

  @BeforeEach
  void open() throws IOException {
    Path clips = Files.createDirectory(folder.resolve("clips"));
    Clips.write(clips, "Port strike", "2024-03-12", "Harbour Courier", "A strike shut the port.");
    Clips.write(clips, "Storm at sea", "2023-02-01", "Harbour Courier", "A storm held ships back.");
    window = OpenWindow.on(folder.resolve("My archive"), clips);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void showsTheFirstPageAndDrawsItAnewWithOtherOptions() {
    export();
    OpenWindow.until(() -> draft().preview().shownProperty().get() != null);
    Image before = picture();
    assertThat(before.getHeight()).isGreaterThan(before.getWidth());
    assertThat(text(".page-preview .line-detail")).isEqualTo("The only page");

    OpenWindow.run(() -> this.<PdfOptions.Paper>choice("paper").setValue(PdfOptions.Paper.LETTER));
    OpenWindow.until(() -> draft().preview().workingProperty().get());
    OpenWindow.until(() -> !draft().preview().workingProperty().get());
    Image after = picture();
    assertThat(after.getHeight() / after.getWidth())
        .isLessThan(before.getHeight() / before.getWidth());
  }

  @Test
  void writesAsItWasChosenAndCloses() throws IOException {
    Path pdf = folder.resolve("strike.pdf");
    export();
    OpenWindow.run(() -> ((Button) find("#export-make")).fire());
    OpenWindow.until(() -> window.dialogs().suggested().size() == 1);
    assertThat(exporting().stage().isShowing()).isTrue(); // nobody said where to

    window.dialogs().willWriteTo(pdf);
    OpenWindow.run(() -> {
      this.<PdfOptions.Paper>choice("paper").setValue(PdfOptions.Paper.LETTER);
      ((Button) find("#export-make")).fire();
    });
    OpenWindow.until(() -> !exporting().stage().isShowing() && Files.exists(pdf));
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(612);
    }
    assertThat(OpenWindow.fx(() -> draft().preview().shownProperty().get())).isNull();
  }

  @Test
  void remembersHowPagesWereSetAndNotWhatWasNoted() {
    export();
    OpenWindow.run(() -> {
      this.<Integer>choice("columns").setValue(2);
      this.<Double>choice("size").setValue(12.0);
      this.<Integer>choice("margin").setValue(60);
      this.<Boolean>choice("lines").setValue(false);
      ((CheckBox) find("#page-pictures")).setSelected(false);
      ((CheckBox) find("#page-notes")).setSelected(true);
      ((CheckBox) find("#page-highlights")).setSelected(true);
    });
    PdfOptions chosen = OpenWindow.fx(() -> draft().pageProperty().get());
    assertThat(chosen.columns()).isEqualTo(2);
    assertThat(Math.round(chosen.margin())).isEqualTo(170);
    assertThat(chosen.justified() || chosen.pictures()).isFalse();
    assertThat(chosen.notes() && chosen.highlights()).isTrue();

    OpenWindow.run(() -> exporting().stage().close());
    export();
    assertThat(OpenWindow.fx(() -> draft().pageProperty().get())).isEqualTo(chosen.withoutOwners());
    assertThat(OpenWindow.fx(() -> window.model().dossier().pageProperty().get()))
        .isEqualTo(chosen.withoutOwners());
    OpenWindow.run(() -> window.window().preferences().resetAll());
    assertThat(OpenWindow.fx(() -> draft().pageProperty().get())).isEqualTo(PdfOptions.STANDARD);
    assertThat(OpenWindow.fx(() -> this.<Integer>choice("margin").getValue())).isEqualTo(25);
  }

  @Test
  void aClippingThatIsGoneIsSaidToBe() {
    OpenWindow.run(() -> window.model().draft().begin(4711));
    OpenWindow.run(() -> window.window().exporting().show());
    OpenWindow.until(() -> !draft().preview().troubleProperty().get().isEmpty());
    assertThat(draft().preview().troubleProperty().get())
        .isEqualTo("The page cannot be shown: There is no clipping 4711.");
  }

  private void export() {
    OpenWindow.run(() -> {
      window.model().list().selectFirst();
      window.window().commands().find("file.export-pdf").orElseThrow().run();
    });
    OpenWindow.until(() -> exporting().stage().isShowing());
  }

  private ExportDraft draft() {
    return window.model().draft();
  }

  private SideWindow exporting() {
    return window.window().exporting().window();
  }

  private Image picture() {
    return OpenWindow.fx(() -> ((ImageView) find(".preview-paper .image-view")).getImage());
  }

  private String text(String selector) {
    return OpenWindow.fx(() -> ((Labeled) find(selector)).getText());
  }

  @SuppressWarnings("unchecked")
  private <T> ChoiceBox<T> choice(String key) {
    return (ChoiceBox<T>) find("#page-" + key);
  }

  private Node find(String selector) {
    return Objects.requireNonNull(exporting().find(selector), selector);
  }
}

package org.clipfile.ui.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.clipfile.model.PagePictures;
import org.clipfile.task.WaitingExecutor;
import org.clipfile.ui.window.OpenWindow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which pages are drawn, and which of them are shown. */
class PreviewModelTest {
  private final WaitingExecutor executor = new WaitingExecutor();
  private final PreviewModel model = new PreviewModel(executor, 72);
  private final List<Integer> drawn = new ArrayList<>();

  @BeforeAll
  static void startToolkit() {
    OpenWindow.startToolkit();
  }

  @Test
  void drawsOnceNobodyAsksForAMoment() {
    ask(1);
    ask(2);
    executor.runAll();
    assertThat(drawn).isEmpty();
    assertThat(model.workingProperty().get()).isTrue();

    executor.passTime();
    executor.runAll();
    assertThat(drawn).containsExactly(2);
    assertThat(shown()).isEqualTo(2);
    assertThat(model.workingProperty().get()).isFalse();
  }

  @Test
  void aStaleAnswerIsDropped() {
    ask(1);
    executor.passTime();
    executor.runAll(); // shown
    ask(2);
    executor.passTime();
    executor.runCallbacks();
    executor.runWork(); // drawn, and not told yet
    ask(3);
    executor.runCallbacks();
    assertThat(shown()).isEqualTo(1);
    assertThat(model.workingProperty().get()).isTrue();

    executor.passTime();
    executor.runAll();
    assertThat(shown()).isEqualTo(3);
  }

  @Test
  void oneIsDrawnAtATimeAndOnlyTheLatestWaits() {
    ask(1);
    executor.passTime();
    executor.runCallbacks(); // its work waits
    ask(2);
    executor.passTime();
    executor.runCallbacks();
    ask(3);
    executor.passTime();
    executor.runCallbacks();
    executor.runAll();

    assertThat(drawn).containsExactly(1, 3);
    assertThat(shown()).isEqualTo(3);
  }

  @Test
  void whatCannotBeDrawnIsToldInWordsAndForgottenWithTheNext() {
    model.ask((dpi, cancellation) -> {
      throw new UncheckedIOException(new IOException("The disk is full."));
    });
    executor.passTime();
    executor.runAll();
    assertThat(model.troubleProperty().get()).contains("The disk is full.");
    assertThat(model.shownProperty().get()).isNull();
    assertThat(model.workingProperty().get()).isFalse();

    ask(4);
    executor.passTime();
    executor.runAll();
    assertThat(model.troubleProperty().get()).isEmpty();
    assertThat(shown()).isEqualTo(4);
  }

  @Test
  void whoClearsItSeesNothingLater() {
    ask(1);
    executor.passTime();
    executor.runCallbacks();
    model.clear();
    executor.runAll();
    assertThat(model.shownProperty().get()).isNull();
    assertThat(model.workingProperty().get()).isFalse();
  }

  private void ask(int pages) {
    model.ask((dpi, cancellation) -> {
      drawn.add(pages);
      return new PagePictures(List.of(png()), pages);
    });
  }

  private int shown() {
    return Objects.requireNonNull(model.shownProperty().get()).count();
  }

  private static byte[] png() {
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(20, 30, BufferedImage.TYPE_INT_RGB), "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}

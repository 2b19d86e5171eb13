package org.clipfile.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No text that a person sees stands in the sources: all come from {@link Messages}. */
class TextLiteralsTest {
  private static final Path UI = Path.of("src/main/java/org/clipfile/ui");

  /** A literal that holds a letter, as an argument of what shows texts. */
  private static final Pattern SHOWN =
      Pattern.compile(
          "(?:new (?:Label|Button|ToggleButton|CheckBox|RadioButton|Hyperlink|Menu|MenuItem"
              + "|CheckMenuItem|RadioMenuItem|Tooltip|Tab|TitledPane|Text|ButtonType|EmptyState"
              + "|Notice\\.Action)"
              + "|setText|setTitle|setPromptText|setAccessibleText|setAccessibleHelp|setHeaderText"
              + "|setContentText|notices\\.(?:tell|fail))"
              + "\\(\\s*(?:Icons\\.\\w+,\\s*)?\"[^\"]*\\p{L}");

  @Test
  void no_text_is_written_into_the_sources() {
    try (Stream<Path> files = Files.walk(UI)) {
      List<String> found =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .flatMap(TextLiteralsTest::found)
              .toList();
      assertThat(found).isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void a_text_in_the_sources_is_noticed() {
    assertThat(SHOWN.matcher("new Label(\"Ferry\")").find()).isTrue();
    assertThat(SHOWN.matcher("label.setText(\n  \"Ferry\" + name)").find()).isTrue();
    assertThat(SHOWN.matcher("new EmptyState(Icons.WARNING, \"Ferry\")").find()).isTrue();
    assertThat(SHOWN.matcher("label.setText(TEXTS.text(\"ferry\"))").find()).isFalse();
    assertThat(SHOWN.matcher("new Label(\"–\")").find()).isFalse();
  }

  private static Stream<String> found(Path file) {
    try {
      return SHOWN
          .matcher(Files.readString(file))
          .results()
          .map(hit -> file.getFileName() + ": " + hit.group());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

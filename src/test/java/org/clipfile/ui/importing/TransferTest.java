package org.clipfile.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import org.clipfile.ui.window.OpenWindow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TransferTest {
  private static final ZonedDateTime NOW =
      ZonedDateTime.of(2026, 3, 4, 15, 6, 7, 0, ZoneOffset.UTC);

  @BeforeAll
  static void start() {
    OpenWindow.startToolkit();
  }

  @Test
  void files_go_before_whatever_else_there_is() {
    var content = new ClipboardContent();
    content.putString("ferry.txt");
    content.putFiles(List.of(new File("/clips/ferry.txt")));

    Transfer transfer = of(content);
    assertThat(transfer.files()).hasSize(1);
    assertThat(transfer.pasted()).isNull();
  }

  @Test
  void a_browser_of_the_mozilla_family_tells_where_a_piece_comes_from() {
    var content = new ClipboardContent();
    content.putString("Ferry sails again\n\nThe ferry sailed at noon.");
    content.put(
        mozilla(),
        ByteBuffer.wrap("https://harbour.example/ferry".getBytes(StandardCharsets.UTF_16LE)));

    assertThat(Objects.requireNonNull(of(content).pasted()).content())
        .contains("Show on website : https://harbour.example/ferry");
  }

  @Test
  void an_address_alone_is_a_link() {
    var content = new ClipboardContent();
    content.putUrl("https://harbour.example/ferry");

    assertThat(Objects.requireNonNull(of(content).pasted()).content())
        .contains("<A HREF=\"https://harbour.example/ferry\"");
  }

  @Test
  void nothing_is_nothing() {
    assertThat(of(new ClipboardContent()).isEmpty()).isTrue();
  }

  private static DataFormat mozilla() {
    DataFormat known = DataFormat.lookupMimeType("text/x-moz-url-priv");
    return known == null ? new DataFormat("text/x-moz-url-priv") : known;
  }

  private static Transfer of(ClipboardContent content) {
    return OpenWindow.fx(() -> {
      Clipboard board = Clipboard.getSystemClipboard();
      board.setContent(content);
      return Transfer.of(board, NOW);
    });
  }
}

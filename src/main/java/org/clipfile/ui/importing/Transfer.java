package org.clipfile.ui.importing;

import java.io.File;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.jspecify.annotations.Nullable;

/**
 * What of a clipboard or a drag can come in: its files, else its HTML or text. Window thread only.
 *
 * @param files not empty where these are files
 * @param pasted what else there is, or null
 */
public record Transfer(List<Path> files, @Nullable Pasted pasted) {
  /** In which browsers of the Mozilla family tell where a copied piece comes from. */
  private static final String MOZILLA_ADDRESS = "text/x-moz-url-priv";

  public Transfer {
    files = List.copyOf(files);
  }

  /** What a clipboard, or the board of a drag, holds now. */
  public static Transfer of(Clipboard board, ZonedDateTime now) {
    if (board.hasFiles()) {
      return new Transfer(board.getFiles().stream().map(File::toPath).toList(), null);
    }
    String html = board.hasHtml() ? board.getHtml() : null;
    String text = board.hasString() ? board.getString() : null;
    String address = address(board);
    String url = board.hasUrl() ? board.getUrl() : null;
    return new Transfer(List.of(), Pasted.of(html, text == null ? url : text, address, now));
  }

  /** Whether a board has anything of the kinds that can come in; cheap, for while one drags. */
  static boolean hasSomething(Clipboard board) {
    return board.hasFiles() || board.hasHtml() || board.hasString() || board.hasUrl();
  }

  public boolean isEmpty() {
    return files.isEmpty() && pasted == null;
  }

  private static @Nullable String address(Clipboard board) {
    DataFormat format = DataFormat.lookupMimeType(MOZILLA_ADDRESS);
    if (format == null) {
      format = new DataFormat(MOZILLA_ADDRESS);
    }
    Object content = board.hasContent(format) ? board.getContent(format) : null;
    String text =
        switch (content) {
          case ByteBuffer bytes -> decoded(bytes);
          case String string -> string;
          case null, default -> null;
        };
    String first = text == null ? "" : text.replace("\0", "").lines().findFirst().orElse("");
    return first.regionMatches(true, 0, "http", 0, 4) ? first.strip() : null;
  }

  /** Mozilla writes UTF-16 in the machine's order, others UTF-8. */
  private static String decoded(ByteBuffer bytes) {
    ByteBuffer copy = bytes.duplicate();
    boolean wide = copy.remaining() > 1 && copy.get(copy.position() + 1) == 0;
    return (wide ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8).decode(copy).toString();
  }
}

package org.clipfile.ingest.readlater;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.clipfile.ingest.Companions;
import org.clipfile.ingest.Input;
import org.clipfile.ingest.InputSource;
import org.clipfile.ingest.Members;
import org.clipfile.ingest.RefusedInput;
import org.jspecify.annotations.Nullable;

/** An export that is a JSON array with an object for each article, told by its keys. */
abstract class JsonExport implements Export {
  /** Keys behind a long text are found all the same. */
  private static final int OPENING = 1 << 20;

  private final String format;
  private final @Nullable String array;
  private final List<String> keys;

  /**
   * @param array the key the array stands under, or null where it is all
   * @param keys those every article has
   */
  JsonExport(String format, @Nullable String array, String... keys) {
    this.format = format;
    this.array = array;
    this.keys = List.of(keys);
  }

  @Override
  public final String format() {
    return format;
  }

  @Override
  public final boolean fits(Input input) {
    return fits(input.bytes());
  }

  private boolean fits(byte[] bytes) {
    if (!startsWith(bytes, array == null ? '[' : '{')) {
      return false;
    }
    String opening =
        new String(bytes, 0, Math.min(bytes.length, OPENING), StandardCharsets.ISO_8859_1);
    return keys.stream().allMatch(key -> opening.contains('"' + key + '"'))
        && (array == null || opening.contains('"' + array + '"'));
  }

  private static boolean startsWith(byte[] bytes, char bracket) {
    for (int i = 0; i < Math.min(bytes.length, 64); i++) {
      int b = bytes[i] & 0xff;
      if (b > ' ' && b != 0xef && b != 0xbb && b != 0xbf) {
        return b == bracket;
      }
    }
    return false;
  }

  @Override
  public final boolean isOne(Input input) {
    var elements = new JsonElements(new ByteArrayInputStream(input.bytes()), array);
    try {
      return elements.next() != null && elements.next() == null;
    } catch (IOException | RefusedInput e) {
      return false; // a bundle says what is wrong with it
    }
  }

  @Override
  public final SavedArticle article(Input input) throws RefusedInput {
    JsonFields root = JsonFields.parse(input.bytes());
    return article(root.only(array), root);
  }

  /**
   * What an entry says.
   *
   * @param root the export it stands in
   */
  abstract SavedArticle article(JsonFields entry, JsonFields root) throws RefusedInput;

  @Override
  public void split(InputSource source, Members members) throws IOException, RefusedInput {
    try (InputStream in = source.stream()) {
      split(in, members, entry -> "[" + entry + "]");
    }
  }

  /** Makes an export of one out of an entry. */
  @FunctionalInterface
  interface Wrapping {
    String around(String entry);
  }

  final void split(InputStream in, Members members, Wrapping wrapping)
      throws IOException, RefusedInput {
    var elements = new JsonElements(in, array);
    boolean more = true;
    for (int number = 1; more; number++) {
      String name = number + ".json";
      try {
        byte[] element = elements.next();
        if (element == null) {
          return;
        }
        // Byte for byte: this charset has a character for each.
        byte[] alone =
            wrapping
                .around(new String(element, StandardCharsets.ISO_8859_1))
                .getBytes(StandardCharsets.ISO_8859_1);
        more =
            fits(alone)
                ? members.add(name, alone, Companions.NONE)
                : members.refuse(
                    name, Export.damaged("Entry " + number + " has not the keys of an article."));
      } catch (RefusedInput tooLarge) {
        more = members.refuse(name, tooLarge);
      }
    }
  }
}

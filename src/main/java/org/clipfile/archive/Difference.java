package org.clipfile.archive;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.List;

/**
 * Two versions of a text, paragraph by paragraph.
 *
 * @param before the paragraph as it was; empty where it is new
 * @param after the paragraph as it is; empty where it is gone
 */
public record Difference(Kind kind, String before, String after) {
  /** What became of a paragraph. */
  public enum Kind {
    SAME,
    CHANGED,
    ADDED,
    REMOVED
  }

  /** Compares two texts whose paragraphs are parted by blank lines. */
  static List<Difference> between(String before, String after) {
    DiffRowGenerator generator = DiffRowGenerator.create().lineNormalizer(line -> line).build();
    return generator.generateDiffRows(paragraphs(before), paragraphs(after)).stream()
        .map(Difference::of)
        .toList();
  }

  private static List<String> paragraphs(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip().split("\\n\\s*\\n"));
  }

  private static Difference of(DiffRow row) {
    Kind kind =
        switch (row.getTag()) {
          case EQUAL -> Kind.SAME;
          case CHANGE -> Kind.CHANGED;
          case INSERT -> Kind.ADDED;
          case DELETE -> Kind.REMOVED;
        };
    return new Difference(kind, row.getOldLine(), row.getNewLine());
  }
}

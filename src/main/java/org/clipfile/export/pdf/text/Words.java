package org.clipfile.export.pdf.text;

import java.awt.font.GlyphVector;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.clipfile.export.pdf.font.Face;
import org.clipfile.export.pdf.font.FontSubset.Shape;

/**
 * The words of one face as they were shaped, in whichever document: most of a text are the same few
 * thousand. Only faces none of whose rules reach beyond a space are shaped word by word, so that a
 * word looks the same wherever it stands; the spaces behind it are a part of it, for in Nastaliq
 * the end of a word and the space after it are shaped together. Thread-safe.
 */
final class Words {
  /** A longer word is not likely to come again. */
  private static final int LONGEST = 40;

  private static final int REMEMBERED = 8_000;

  private static final Map<Kind, Words> KNOWN = new ConcurrentHashMap<>();

  private final Kind kind;
  private final Map<String, List<Drawn>> known = new ConcurrentHashMap<>();
  private final Map<Shape, Shape> shapes = new ConcurrentHashMap<>();

  private record Kind(Face face, UnicodeScript script, boolean rightToLeft) {}

  private Words(Kind kind) {
    this.kind = kind;
  }

  /**
   * The words of a face, which lives as long as the process.
   *
   * @param script of the text, by whose rules figures and punctuation in it are shaped; {@code
   *     COMMON} where it has none
   */
  static Words of(Face face, UnicodeScript script, boolean rightToLeft) {
    return KNOWN.computeIfAbsent(new Kind(face, script, rightToLeft), Words::new);
  }

  /** The clusters of a word and the spaces behind it, from left to right. */
  List<Drawn> shaped(String word) {
    if (word.length() > LONGEST) {
      return shape(word);
    }
    List<Drawn> drawn = known.get(word);
    if (drawn == null) {
      drawn = shape(word).stream().map(this::shared).toList();
      if (known.size() >= REMEMBERED) {
        known.clear();
        shapes.clear();
      }
      known.put(word, drawn);
    }
    return drawn;
  }

  /** Words of the same letters share their shapes, which makes them quick to compare. */
  private Drawn shared(Drawn drawn) {
    Shape shape = shapes.computeIfAbsent(drawn.shape(), s -> s);
    return new Drawn(
        drawn.start(), drawn.end(), drawn.advance(), shape, drawn.marks(), drawn.kind());
  }

  private List<Drawn> shape(String text) {
    Face face = kind.face();
    boolean rightToLeft = kind.rightToLeft();
    String before = hasLetter(text) ? "" : Scripts.letter(kind.script());
    String whole = before.isEmpty() ? text : before + " " + text;
    int start = whole.length() - text.length();
    GlyphVector glyphs = face.shape(whole.toCharArray(), 0, whole.length(), rightToLeft);
    var drawn = new ArrayList<Drawn>();
    for (GlyphGroups.Group group : GlyphGroups.of(glyphs, face, whole.length())) {
      if (group.start() >= start) {
        drawn.add(Drawn.of(group.moved(-start), text, face, rightToLeft));
      }
    }
    return drawn;
  }

  private static boolean hasLetter(String text) {
    return text.codePoints().anyMatch(c -> !Scripts.isNeutral(UnicodeScript.of(c)));
  }
}

package org.clipfile.export.pdf.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.awt.font.GlyphVector;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clipfile.export.pdf.font.DocumentFonts;
import org.clipfile.export.pdf.font.Face;
import org.clipfile.export.pdf.font.FontChooser;
import org.clipfile.export.pdf.font.FontSubset;
import org.clipfile.export.pdf.font.FontSubset.Shape;
import org.clipfile.export.pdf.font.Script;
import org.clipfile.export.pdf.text.GlyphGroups.Group;

/** Turns items into clusters, shaped by the JDK's HarfBuzz. One thread. */
final class Shaper {
  /** How far around an item the shaper looks for what joins; it copies all that it is given. */
  private static final int AROUND = 40;

  private static final String REPLACEMENT = "\uFFFD";

  private final DocumentFonts fonts;
  private final FontChooser chooser;
  private final MissingCharacters missing;
  private final Map<FontSubset, Integer> hyphens = new HashMap<>();

  Shaper(DocumentFonts fonts, FontChooser chooser, MissingCharacters missing) {
    this.fonts = fonts;
    this.chooser = chooser;
    this.missing = missing;
  }

  List<ShapedRun> shape(List<Item> items, String text) {
    char[] chars = text.toCharArray();
    return items.stream().map(item -> shape(item, text, chars)).toList();
  }

  private ShapedRun shape(Item item, String text, char[] chars) {
    Face face = item.face();
    if (face == null) {
      return boxes(item, text);
    }
    boolean rightToLeft = (item.level() & 1) == 1;
    FontSubset subset = fonts.of(face);
    var clusters = new ArrayList<Cluster>();
    if (isWordwise(item, face, text)) {
      words(item, face, text, subset, clusters);
    } else {
      whole(item, face, text, chars, subset, clusters);
    }
    if (face.script() == Script.NASTALIQ) {
      Shadows.part(clusters, text);
    }
    List<Cluster> logical = rightToLeft ? clusters.reversed() : clusters;
    return new ShapedRun(item.level(), item.style(), face, logical);
  }

  static void whole(
      Item item, Face face, String text, char[] chars, FontSubset subset, List<Cluster> clusters) {
    boolean rightToLeft = (item.level() & 1) == 1;
    int from = Math.max(0, item.start() - AROUND);
    char[] near = Arrays.copyOfRange(chars, from, Math.min(chars.length, item.end() + AROUND));
    GlyphVector glyphs = face.shape(near, item.start() - from, item.end() - from, rightToLeft);
    String own = text.substring(item.start(), item.end());
    for (Group group : GlyphGroups.of(glyphs, face, own.length())) {
      clusters.add(Drawn.of(group, own, face, rightToLeft).at(item.start(), subset));
    }
  }

  /** Whether an item comes out the same where each of its words is shaped for itself. */
  static boolean isWordwise(Item item, Face face, String text) {
    return face.wordwise()
        && !joins(text, item.start() - 1)
        && !joins(text, item.end())
        && !hasMarkedSpace(item, text)
        && Scripts.isKnown(Scripts.of(text, item.start(), item.end()));
  }

  /** Whether a mark stands on a space, so that no word begins behind that. */
  private static boolean hasMarkedSpace(Item item, String text) {
    for (int i = item.start() + 1; i < item.end(); i++) {
      if (text.charAt(i - 1) == ' ' && text.charAt(i) >= 0x300 && isMark(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMark(char c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  /** Whether there is something beside an item to which its letters could join. */
  private static boolean joins(String text, int at) {
    if (at < 0 || at >= text.length()) {
      return false;
    }
    char beside = text.charAt(at);
    return switch (Character.getType(beside)) {
      case Character.OTHER_LETTER,
          Character.MODIFIER_LETTER,
          Character.FORMAT,
          Character.SURROGATE ->
          true;
      default -> isMark(beside);
    };
  }

  /** The words of an item, from left to right. */
  static void words(Item item, Face face, String text, FontSubset subset, List<Cluster> clusters) {
    boolean rightToLeft = (item.level() & 1) == 1;
    UnicodeScript script = Scripts.of(text, item.start(), item.end());
    Words words = Words.of(face, script, rightToLeft);
    int from = rightToLeft ? item.end() : item.start();
    while (rightToLeft ? from > item.start() : from < item.end()) {
      int to =
          rightToLeft ? wordBefore(text, from, item.start()) : wordAfter(text, from, item.end());
      int start = Math.min(from, to);
      String word = text.substring(start, Math.max(from, to));
      for (Drawn drawn : words.shaped(word)) {
        clusters.add(drawn.at(start, subset));
      }
      from = to;
    }
  }

  /** Where the word that begins at a place ends, with the spaces behind it. */
  private static int wordAfter(String text, int start, int most) {
    int end = start;
    while (end < most && text.charAt(end) != ' ') {
      end++;
    }
    while (end < most && text.charAt(end) == ' ') {
      end++;
    }
    return end;
  }

  /** Where the word begins that ends at a place, with the spaces behind it. */
  private static int wordBefore(String text, int end, int least) {
    int start = end;
    while (start > least && text.charAt(start - 1) == ' ') {
      start--;
    }
    while (start > least && text.charAt(start - 1) != ' ') {
      start--;
    }
    return start;
  }

  /**
   * A hyphen at the end of a run that a line's end divides. It means a soft hyphen, as ISO 32000-1,
   * 14.8.2.2.3 has it, so that whoever takes the text out can join the word again.
   */
  Cluster hyphen(ShapedRun run, int at) {
    FontSubset subset = fonts.of(run.face());
    int glyph = hyphens.computeIfAbsent(subset, Shaper::hyphenGlyph);
    return new Cluster(
        at, at, subset, glyph, subset.advance(glyph), List.of(), Cluster.Kind.LETTER);
  }

  private static int hyphenGlyph(FontSubset subset) {
    Face face = subset.face();
    String hyphen = face.displays("\u2010") ? "\u2010" : "-";
    Drawn drawn = Words.of(face, UnicodeScript.COMMON, false).shaped(hyphen).getFirst();
    Shape shape = drawn.shape();
    return subset.cluster("\u00AD", (int) Math.round(drawn.advance()), shape.parts());
  }

  /** Text that no font draws, box by box. */
  private ShapedRun boxes(Item item, String text) {
    Face face = chooser.fallback();
    FontSubset subset = fonts.of(face);
    String run = text.substring(item.start(), item.end());
    var graphemes = BreakIterator.getCharacterInstance(ULocale.ROOT);
    graphemes.setText(run);
    var clusters = new ArrayList<Cluster>();
    int from = 0;
    for (int to = graphemes.next(); to != BreakIterator.DONE; to = graphemes.next()) {
      String grapheme = run.substring(from, to);
      missing.count(grapheme);
      int glyph = subset.missing(meaning(grapheme));
      clusters.add(
          new Cluster(
              item.start() + from,
              item.start() + to,
              subset,
              glyph,
              subset.advance(glyph),
              List.of(),
              Cluster.kindOf(grapheme)));
      from = to;
    }
    return new ShapedRun(item.level(), item.style(), face, clusters);
  }

  /** PDF/A wants no text of private or unassigned code points. */
  private static String meaning(String grapheme) {
    return switch (Character.getType(grapheme.codePointAt(0))) {
      case Character.PRIVATE_USE, Character.UNASSIGNED -> REPLACEMENT;
      default -> grapheme;
    };
  }
}

package org.clipfile.export.pdf.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clipfile.export.pdf.font.DocumentFonts;
import org.clipfile.export.pdf.font.Face;
import org.clipfile.export.pdf.font.FontChooser;
import org.clipfile.export.pdf.font.FontSubset;
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
    int from = Math.max(0, item.start() - AROUND);
    char[] near = Arrays.copyOfRange(chars, from, Math.min(chars.length, item.end() + AROUND));
    GlyphVector glyphs = face.shape(near, item.start() - from, item.end() - from, rightToLeft);
    var clusters = new ArrayList<Cluster>();
    for (Group group : GlyphGroups.of(glyphs, face, item.end() - item.start())) {
      clusters.add(cluster(group, item, text, subset, rightToLeft));
    }
    if (face.script() == Script.NASTALIQ) {
      Shadows.part(clusters, text);
    }
    List<Cluster> logical = rightToLeft ? clusters.reversed() : clusters;
    return new ShapedRun(item.level(), item.style(), face, logical);
  }

  private static Cluster cluster(
      Group group, Item item, String text, FontSubset subset, boolean rightToLeft) {
    int start = item.start() + group.start();
    int end = item.start() + group.end();
    String means = text.substring(start, end);
    boolean complex = subset.face().script().complex();
    int natural = (int) Math.round(complex ? group.advance() : group.naturalAdvance());
    int base = rightToLeft ? baseLength(means) : means.length();
    var marks = new ArrayList<Integer>();
    for (int i = means.length() - 1; i >= base; i--) {
      marks.add(subset.silent(String.valueOf(means.charAt(i))));
    }
    int glyph = subset.cluster(means.substring(0, base), Math.max(0, natural), group.parts());
    return new Cluster(start, end, subset, glyph, group.advance(), marks, Cluster.kindOf(means));
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
    GlyphVector glyphs = face.shape(hyphen.toCharArray(), 0, 1, false);
    Group group = GlyphGroups.of(glyphs, face, 1).getFirst();
    return subset.cluster("\u00AD", (int) Math.round(group.advance()), group.parts());
  }

  /**
   * How much of a right-to-left cluster is its base where marks follow: extractors turn the order
   * of glyphs around, so each mark needs a glyph of its own.
   */
  private static int baseLength(String means) {
    int base = Character.charCount(means.codePointAt(0));
    boolean marked =
        !isMark(means.codePointAt(0)) && means.chars().skip(base).allMatch(Shaper::isMark);
    return marked ? base : means.length();
  }

  private static boolean isMark(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
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

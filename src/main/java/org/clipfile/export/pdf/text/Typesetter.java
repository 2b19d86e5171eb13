package org.clipfile.export.pdf.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.clipfile.export.pdf.font.DocumentFonts;
import org.clipfile.export.pdf.font.FontChooser;
import org.clipfile.export.pdf.font.FontLibrary;
import org.clipfile.export.pdf.font.Script;

/** Sets the paragraphs of one document in lines. One thread. */
public final class Typesetter {
  private final String language;
  private final double scale;
  private final DocumentFonts fonts;
  private final MissingCharacters missing = new MissingCharacters();
  private final Itemizer itemizer;
  private final ForeignWriting writing;
  private final Shaper shaper;

  /** A typesetter for a document in this BCP 47 language. */
  public Typesetter(FontLibrary library, String language) {
    this(library, language, new DocumentFonts());
  }

  /** A typesetter for a part in this BCP 47 language of a document that has these fonts. */
  public Typesetter(FontLibrary library, String language, DocumentFonts fonts) {
    this(library, language, fonts, 1);
  }

  /**
   * A typesetter for a part of a document.
   *
   * @param language BCP 47
   * @param fonts of the document
   * @param scale by which all type is larger than it says
   */
  public Typesetter(FontLibrary library, String language, DocumentFonts fonts, double scale) {
    this.language = language;
    this.scale = scale;
    this.fonts = fonts;
    var chooser = new FontChooser(library, language);
    itemizer = new Itemizer(chooser);
    writing = new ForeignWriting(language);
    shaper = new Shaper(fonts, chooser, missing);
  }

  /** The fonts the lines set so far draw on. */
  public DocumentFonts fonts() {
    return fonts;
  }

  /** By how much all type is larger than it says. */
  public double scale() {
    return scale;
  }

  /** What no font could draw in the lines set so far. */
  public MissingCharacters missing() {
    return missing;
  }

  /**
   * A text in lines.
   *
   * @param lines one at least, unless the text is empty
   * @param leading from line to line, as a multiple of the type size
   * @param justified whether the lines are to be spread to the width
   */
  public record Setting(List<Line> lines, double leading, boolean justified) {
    public Setting {
      lines = List.copyOf(lines);
    }
  }

  /**
   * Sets a text to a width.
   *
   * @param width in points, above zero
   * @param justified whether the lines are to be spread to the width, where the writing has spaces
   */
  public Setting set(StyledText styled, Direction direction, double width, boolean justified) {
    return set(styled, direction, width, justified, justified);
  }

  /** Sets a headline: ragged, words whole, its lines about as long as each other. */
  public Setting setBalanced(StyledText text, Direction direction, double width) {
    return set(text, direction, width, false, false, true);
  }

  /**
   * Sets a text to a width.
   *
   * @param width in points, above zero
   * @param justified whether the lines are to be spread to the width, where the writing has spaces
   * @param hyphenated whether words may be divided
   */
  public Setting set(
      StyledText text, Direction direction, double width, boolean justified, boolean hyphenated) {
    return set(text, direction, width, justified, hyphenated, false);
  }

  private Setting set(
      StyledText text,
      Direction direction,
      double width,
      boolean justified,
      boolean hyphenated,
      boolean balanced) {
    StyledText styled = text.scaled(scale);
    if (styled.isEmpty()) {
      return new Setting(List.of(), Script.ALPHABETIC.leading(), false);
    }
    var readings = new Readings(reading -> shaped(reading, Direction.LEFT_TO_RIGHT));
    var shaped = new ShapedText(styled.text(), readings.roomFor(shaped(styled, direction)));
    Script script = script(shaped.runs());
    boolean spread = justified && script.spaced();
    Division division = hyphenated ? new Division(styled, language) : null;
    List<Opportunity> places =
        Opportunities.of(shaped, language, width, division, at -> hyphenWidth(shaped, at));
    var lines = new ArrayList<Line>();
    int start = 0;
    for (Opportunity end : new TotalFit(places, shaped, width, spread, balanced).lineEnds()) {
      int visible = end.visibleEnd();
      Cluster hyphen = end.hyphenated() ? shaper.hyphen(shaped.runAt(visible - 1), visible) : null;
      lines.add(Line.of(shaped, direction, start, visible, end.forced(), hyphen));
      start = end.position();
    }
    return new Setting(lines, script.leading(), spread);
  }

  private List<ShapedRun> shaped(StyledText styled, Direction direction) {
    List<Item> items = writing.named(itemizer.items(styled, direction), styled.text());
    return CjkSpacing.of(shaper.shape(items, styled.text()), styled.text());
  }

  private double hyphenWidth(ShapedText shaped, int at) {
    ShapedRun run = shaped.runAt(at - 1);
    return shaper.hyphen(run, at).advance() * run.style().size() / 1000;
  }

  /** The writing that most of the text is in. */
  private static Script script(List<ShapedRun> runs) {
    var letters = new EnumMap<Script, Integer>(Script.class);
    for (ShapedRun run : runs) {
      letters.merge(run.face().script(), run.clusters().size(), Integer::sum);
    }
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(Script.ALPHABETIC);
  }
}

package org.clipfile.export.pdf.font;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What one document uses of one face: a made-up font with a glyph for each cluster of text, so that
 * every glyph has exactly one meaning and the text comes back out of the document. A part of a
 * document may be set with a subset of its own, whose glyphs become the document's when they are
 * painted. One thread at a time.
 */
public final class FontSubset {
  /** Of 65,535 glyphs, some are left free for the run that is being set. */
  private static final int LIMIT = 60_000;

  private final Face face;
  private final String resource;
  private final @Nullable DocumentFonts whole;
  private final List<Shape> shapes = new ArrayList<>();
  private final List<@Nullable GlyphOutline> outlines = new ArrayList<>();
  private final Map<Shape, Integer> ids = new HashMap<>();
  private @Nullable FontSubset home;
  private int[] atHome = new int[0];

  /** A glyph of the face, in thousandths of an em from the cluster's origin, y downwards. */
  public record Part(int glyph, int dx, int dy) {}

  /** A glyph: what it means, how far it moves the pen, what it draws and how far to the right. */
  public static final class Shape {
    private final String text;
    private final int advance;
    private final List<Part> parts;
    private final int shift;
    private final @Nullable String replacement;
    private final int hash;

    /** A shape that is drawn where the pen is. */
    public Shape(String text, int advance, List<Part> parts) {
      this(text, advance, parts, 0, null);
    }

    private Shape(
        String text, int advance, List<Part> parts, int shift, @Nullable String replacement) {
      this.text = text;
      this.advance = advance;
      this.parts = List.copyOf(parts);
      this.shift = shift;
      this.replacement = replacement;
      hash = Objects.hash(text, advance, this.parts, shift, replacement);
    }

    /** A shape that draws nothing, takes no room and means this text. */
    public static Shape silent(String text) {
      return new Shape(text, 0, List.of());
    }

    public List<Part> parts() {
      return parts;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other
          || (other instanceof Shape that
              && hash == that.hash
              && advance == that.advance
              && shift == that.shift
              && text.equals(that.text)
              && parts.equals(that.parts)
              && Objects.equals(replacement, that.replacement));
    }

    @Override
    public int hashCode() {
      return hash; // worked out once: shapes are looked up more often than made
    }
  }

  FontSubset(Face face, String resource) {
    this(face, resource, null);
  }

  /** A subset of a part of a document. */
  FontSubset(Face face, String resource, @Nullable DocumentFonts whole) {
    this.face = face;
    this.resource = resource;
    this.whole = whole;
    glyph(new Shape("\uFFFD", 500, List.of()));
  }

  public Face face() {
    return face;
  }

  /** What the pages' resources call it. */
  public String resource() {
    return resource;
  }

  /** The glyph that draws these parts and means this text. */
  public int cluster(String text, int advance, List<Part> parts) {
    return glyph(new Shape(text, advance, parts));
  }

  /** A glyph that draws nothing, takes no room and means this text. */
  public int silent(String text) {
    return glyph(Shape.silent(text));
  }

  /** A glyph that draws and means the same, but so much further right and with this advance. */
  public int respaced(int glyph, int dx, int advance) {
    Shape shape = shapes.get(glyph);
    return glyph(new Shape(shape.text, advance, shape.parts, shape.shift + dx, shape.replacement));
  }

  /**
   * A glyph that draws the same and means something else.
   *
   * @param text from left to right
   * @param replacement what it is for readers that know replacement texts
   */
  public int reworded(int glyph, String text, String replacement) {
    Shape shape = shapes.get(glyph);
    return glyph(
        new Shape(
            text,
            shape.advance,
            shape.parts,
            shape.shift,
            replacement.equals(text) ? null : replacement));
  }

  /** What a glyph means. */
  public String text(int glyph) {
    return shapes.get(glyph).text;
  }

  /**
   * What replaces a glyph's text for readers that know replacement texts; null where nothing does.
   */
  public @Nullable String replacement(int glyph) {
    return shapes.get(glyph).replacement;
  }

  /** How much of a glyph's advance is blank at its left. */
  public int blankBefore(int glyph) {
    return outline(glyph).box().left();
  }

  /** How much of a glyph's advance is blank at its right. */
  public int blankAfter(int glyph) {
    return advance(glyph) - outline(glyph).box().right();
  }

  /** A box that stands for text no font can draw; it still means that text. */
  public int missing(String text) {
    return glyph(new Shape(text, MissingGlyph.ADVANCE, List.of(new Part(-1, 0, 0))));
  }

  /** How far a glyph moves the pen by itself, in thousandths of an em. */
  public int advance(int glyph) {
    return shapes.get(glyph).advance;
  }

  /**
   * The document's subset in which the next glyphs are painted; this, where it is the document's.
   */
  public FontSubset home() {
    FontSubset now = whole == null ? this : whole.of(face);
    if (now != home) {
      home = now;
      atHome = new int[0];
    }
    return now;
  }

  /** What a glyph of this subset is in {@link #home}. */
  public int atHome(int glyph) {
    if (whole == null || home == null) {
      return glyph;
    }
    if (glyph >= atHome.length) {
      atHome = Arrays.copyOf(atHome, shapes.size());
    }
    if (atHome[glyph] == 0) {
      atHome[glyph] = home.glyph(shapes.get(glyph));
    }
    return atHome[glyph];
  }

  boolean isFull() {
    return shapes.size() >= LIMIT;
  }

  int size() {
    return shapes.size();
  }

  List<String> texts() {
    return shapes.stream().map(shape -> shape.text).toList();
  }

  /** The box around all glyphs. */
  GlyphOutline.Box box() {
    var box = new GlyphOutline.Box(0, -300, 1000, 1000);
    for (int glyph = 0; glyph < size(); glyph++) {
      GlyphOutline outline = outline(glyph);
      box = outline.isEmpty() ? box : box.union(outline.box());
    }
    return box;
  }

  byte[] toTrueType() {
    List<TrueTypeFile.Glyph> glyphs =
        IntStream.range(0, size())
            .mapToObj(glyph -> new TrueTypeFile.Glyph(outline(glyph), advance(glyph)))
            .toList();
    return new TrueTypeFile(glyphs, box(), face.ascent(), face.descent()).toBytes();
  }

  /** Outlines are drawn when somebody asks: most parts of a document have no glyph of their own. */
  private GlyphOutline outline(int glyph) {
    GlyphOutline known = outlines.get(glyph);
    if (known == null) {
      known = drawn(shapes.get(glyph));
      outlines.set(glyph, known);
    }
    return known;
  }

  private GlyphOutline drawn(Shape shape) {
    if (!shape.parts.isEmpty() && shape.parts.getFirst().glyph() < 0) {
      return MissingGlyph.OUTLINE;
    }
    GlyphOutline outline = GlyphOutline.EMPTY;
    for (Part part : shape.parts) {
      outline = outline.with(face.outline(part.glyph()), part.dx(), -part.dy());
    }
    return shape.shift == 0 ? outline : outline.shifted(shape.shift);
  }

  /** The glyph of this shape. */
  public int glyph(Shape shape) {
    Integer known = ids.get(shape);
    if (known != null) {
      return known;
    }
    int glyph = shapes.size();
    shapes.add(shape);
    outlines.add(null);
    ids.put(shape, glyph);
    return glyph;
  }
}

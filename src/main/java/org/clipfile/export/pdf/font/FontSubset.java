package org.clipfile.export.pdf.font;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private final List<Key> keys = new ArrayList<>();
  private final List<@Nullable GlyphOutline> outlines = new ArrayList<>();
  private final Map<Key, Integer> ids = new HashMap<>();
  private @Nullable FontSubset home;
  private int[] atHome = new int[0];

  /** A glyph of the face, in thousandths of an em from the cluster's origin, y downwards. */
  public record Part(int glyph, int dx, int dy) {}

  /** A glyph: what it means, how far it moves the pen, what it draws and how far to the right. */
  private record Key(
      String text, int advance, List<Part> parts, int shift, @Nullable String replacement) {
    Key(String text, int advance, List<Part> parts, int shift) {
      this(text, advance, parts, shift, null);
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
    glyph(new Key("\uFFFD", 500, List.of(), 0));
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
    return glyph(new Key(text, advance, parts, 0));
  }

  /** A glyph that draws nothing, takes no room and means this text. */
  public int silent(String text) {
    return cluster(text, 0, List.of());
  }

  /** A glyph that draws and means the same, but so much further right and with this advance. */
  public int respaced(int glyph, int dx, int advance) {
    Key key = keys.get(glyph);
    return glyph(new Key(key.text(), advance, key.parts(), key.shift() + dx, key.replacement()));
  }

  /**
   * A glyph that draws the same and means something else.
   *
   * @param text from left to right
   * @param replacement what it is for readers that know replacement texts
   */
  public int reworded(int glyph, String text, String replacement) {
    Key key = keys.get(glyph);
    return glyph(
        new Key(
            text,
            key.advance(),
            key.parts(),
            key.shift(),
            replacement.equals(text) ? null : replacement));
  }

  /** What a glyph means. */
  public String text(int glyph) {
    return keys.get(glyph).text();
  }

  /**
   * What replaces a glyph's text for readers that know replacement texts; null where nothing does.
   */
  public @Nullable String replacement(int glyph) {
    return keys.get(glyph).replacement();
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
    return glyph(new Key(text, MissingGlyph.ADVANCE, List.of(new Part(-1, 0, 0)), 0));
  }

  /** How far a glyph moves the pen by itself, in thousandths of an em. */
  public int advance(int glyph) {
    return keys.get(glyph).advance();
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
      atHome = Arrays.copyOf(atHome, keys.size());
    }
    if (atHome[glyph] == 0) {
      atHome[glyph] = home.glyph(keys.get(glyph));
    }
    return atHome[glyph];
  }

  boolean isFull() {
    return keys.size() >= LIMIT;
  }

  int size() {
    return keys.size();
  }

  List<String> texts() {
    return keys.stream().map(Key::text).toList();
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
      known = drawn(keys.get(glyph));
      outlines.set(glyph, known);
    }
    return known;
  }

  private GlyphOutline drawn(Key key) {
    if (!key.parts().isEmpty() && key.parts().getFirst().glyph() < 0) {
      return MissingGlyph.OUTLINE;
    }
    var path = new Path2D.Double();
    for (Part part : key.parts()) {
      face.appendOutline(path, part.glyph(), part.dx(), part.dy());
    }
    GlyphOutline outline = GlyphOutline.of(path);
    return key.shift() == 0 ? outline : outline.shifted(key.shift());
  }

  private int glyph(Key key) {
    Integer known = ids.get(key);
    if (known != null) {
      return known;
    }
    int glyph = keys.size();
    keys.add(key);
    outlines.add(null);
    ids.put(key, glyph);
    return glyph;
  }
}

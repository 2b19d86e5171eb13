package org.clipfile.export.pdf.font;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one document uses of one face: a made-up font with a glyph for each cluster of text, so that
 * every glyph has exactly one meaning and the text comes back out of the document. One thread.
 */
public final class FontSubset {
  /** Of 65,535 glyphs, some are left free for the run that is being set. */
  private static final int LIMIT = 60_000;

  private final Face face;
  private final String resource;
  private final List<TrueTypeFile.Glyph> glyphs = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final Map<Key, Integer> ids = new HashMap<>();
  private final Map<Respaced, Integer> respaced = new HashMap<>();
  private GlyphOutline.Box box = new GlyphOutline.Box(0, -300, 1000, 1000);

  /** A glyph of the face, in thousandths of an em from the cluster's origin, y downwards. */
  public record Part(int glyph, int dx, int dy) {}

  private record Respaced(int glyph, int dx, int advance) {}

  private record Key(String text, int advance, List<Part> parts) {}

  FontSubset(Face face, String resource) {
    this.face = face;
    this.resource = resource;
    add(GlyphOutline.EMPTY, 500, "\uFFFD");
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
    return ids.computeIfAbsent(
        new Key(text, advance, parts), key -> add(outline(parts), advance, text));
  }

  /** A glyph that draws nothing, takes no room and means this text. */
  public int silent(String text) {
    return cluster(text, 0, List.of());
  }

  /** A glyph that draws and means the same, but so much further right and with this advance. */
  public int respaced(int glyph, int dx, int advance) {
    return respaced.computeIfAbsent(
        new Respaced(glyph, dx, advance),
        key -> {
          GlyphOutline outline = glyphs.get(glyph).outline();
          return add(dx == 0 ? outline : outline.shifted(dx), advance, texts.get(glyph));
        });
  }

  /** How much of a glyph's advance is blank at its left. */
  public int blankBefore(int glyph) {
    return glyphs.get(glyph).outline().box().left();
  }

  /** How much of a glyph's advance is blank at its right. */
  public int blankAfter(int glyph) {
    return advance(glyph) - glyphs.get(glyph).outline().box().right();
  }

  /** A box that stands for text no font can draw; it still means that text. */
  public int missing(String text) {
    var key = new Key(text, MissingGlyph.ADVANCE, List.of(new Part(-1, 0, 0)));
    return ids.computeIfAbsent(key, k -> add(MissingGlyph.OUTLINE, MissingGlyph.ADVANCE, text));
  }

  /** How far a glyph moves the pen by itself, in thousandths of an em. */
  public int advance(int glyph) {
    return glyphs.get(glyph).advance();
  }

  boolean isFull() {
    return glyphs.size() >= LIMIT;
  }

  int size() {
    return glyphs.size();
  }

  List<String> texts() {
    return texts;
  }

  GlyphOutline.Box box() {
    return box;
  }

  byte[] toTrueType() {
    return new TrueTypeFile(glyphs, box, face.ascent(), face.descent()).toBytes();
  }

  private GlyphOutline outline(List<Part> parts) {
    var path = new Path2D.Double();
    for (Part part : parts) {
      face.appendOutline(path, part.glyph(), part.dx(), part.dy());
    }
    return GlyphOutline.of(path);
  }

  private int add(GlyphOutline outline, int advance, String text) {
    glyphs.add(new TrueTypeFile.Glyph(outline, advance));
    texts.add(text);
    if (!outline.isEmpty()) {
      box = box.union(outline.box());
    }
    return glyphs.size() - 1;
  }
}

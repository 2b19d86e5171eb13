package org.clipfile.ingest.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** What a page marks while it draws: parts of its structure, artifacts, other words. One thread. */
final class MarkedContent {
  /** Clipfile's own name for a glyph that carries a mark of direction, which is not of the text. */
  private static final String STEERED = "Steered";

  private final Deque<Part> parts = new ArrayDeque<>();

  /** A part that has begun, one within another. */
  private static final class Part {
    private final int mark;
    private final boolean artifact;
    private final boolean steered;
    private final @Nullable String words;
    private int glyph = -1;

    Part(int mark, boolean artifact, boolean steered, @Nullable String words) {
      this.mark = mark;
      this.artifact = artifact;
      this.steered = steered;
      this.words = words;
    }
  }

  /**
   * Begins a part.
   *
   * @param foreign whether a form draws it, whose marks are not the page's
   */
  void begin(@Nullable COSName tag, boolean foreign, @Nullable COSDictionary properties) {
    boolean artifact = isArtifact() || (tag != null && tag.getName().equals("Artifact"));
    int own = properties == null || foreign ? -1 : properties.getInt(COSName.MCID, -1);
    boolean steered = tag != null && tag.getName().equals(STEERED);
    String words = properties == null || steered ? null : properties.getString(COSName.ACTUAL_TEXT);
    parts.push(new Part(own < 0 ? mark() : own, artifact, steered, words));
  }

  void end() {
    parts.poll();
  }

  boolean isArtifact() {
    Part innermost = parts.peek();
    return innermost != null && innermost.artifact;
  }

  /** The number of the innermost part (MCID), or -1. */
  int mark() {
    Part innermost = parts.peek();
    return innermost == null ? -1 : innermost.mark;
  }

  /** Adds a sign; where a part says what it reads, its first sign says it all. */
  void add(Glyph glyph, List<Glyph> glyphs) {
    Part speaking = parts.stream().filter(p -> p.words != null).findFirst().orElse(null);
    if (speaking == null || speaking.words == null) {
      Part innermost = parts.peek();
      boolean steered = innermost != null && innermost.steered;
      Glyph read = steered ? glyph.saying(unmarked(glyph.text())) : glyph;
      if (!read.text().isEmpty()) {
        glyphs.add(read);
      }
    } else if (speaking.glyph >= 0) {
      Glyph first = glyphs.get(speaking.glyph);
      if (first.turn() == glyph.turn() && Math.abs(first.y() - glyph.y()) < first.size() * 0.6) {
        glyphs.set(speaking.glyph, first.and(glyph));
      }
    } else if (!speaking.words.isEmpty()) {
      speaking.glyph = glyphs.size();
      glyphs.add(glyph.saying(Characters.plain(speaking.words)));
    }
  }

  private static String unmarked(String text) {
    return text.replace("\u200E", "").replace("\u200F", "");
  }
}

package org.clipfile.export.pdf.font;

/**
 * How the writing of a face wants to be set.
 *
 * <p>The figures are multiples of the type size: {@code leading} from line to line in a text of
 * that writing, {@code room} where a few words of it stand in another text.
 */
public enum Script {
  /** Latin, Greek, Cyrillic and symbols. */
  ALPHABETIC(1.45, 1.3, false),
  HEBREW(1.5, 1.3, true),
  NASKH(1.75, 1.55, true),
  /** Hangs from the upper right to the lower left and needs much height. */
  NASTALIQ(2.35, 2.2, true),
  INDIC(1.65, 1.5, true),
  THAI(1.65, 1.5, true),
  CJK(1.65, 1.3, false),
  /** Pictures in the text; what stands beside them is never drawn in their face. */
  EMOJI(1.45, 1.3, false),
  /** Whatever a font of the system draws. */
  OTHER(1.6, 1.45, true);

  private final double leading;
  private final double room;
  private final boolean complex;

  Script(double leading, double room, boolean complex) {
    this.leading = leading;
    this.room = room;
    this.complex = complex;
  }

  public double leading() {
    return leading;
  }

  public double room() {
    return room;
  }

  /** Whether there are spaces between words, which can fill a line. */
  public boolean spaced() {
    return this != THAI;
  }

  /** Whether marks and joins make the shaped advance the only true one of a cluster. */
  public boolean complex() {
    return complex;
  }
}

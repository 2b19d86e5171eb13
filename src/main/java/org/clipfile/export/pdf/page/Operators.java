package org.clipfile.export.pdf.page;

import java.nio.charset.StandardCharsets;

/** A content stream being written. */
final class Operators {
  private final StringBuilder out = new StringBuilder();
  private int fill = -1;
  private String font = "";

  Operators raw(String text) {
    out.append(text);
    return this;
  }

  /** A number with at most two decimals, and a space. */
  Operators number(double value) {
    long hundredths = Math.round(value * 100);
    if (hundredths < 0) {
      out.append('-');
    }
    long absolute = Math.abs(hundredths);
    out.append(absolute / 100);
    long rest = absolute % 100;
    if (rest > 0) {
      out.append('.').append(rest / 10);
      if (rest % 10 > 0) {
        out.append(rest % 10);
      }
    }
    out.append(' ');
    return this;
  }

  Operators numbers(double... values) {
    for (double value : values) {
      number(value);
    }
    return this;
  }

  Operators op(String operator) {
    out.append(operator).append('\n');
    return this;
  }

  /** Fills in this colour from here on; said once, it holds. */
  Operators fillColor(int rgb) {
    if (fill == rgb) {
      return this;
    }
    fill = rgb;
    return color(rgb).op("rg");
  }

  /** Draws text with this font from here on; said once, it holds. */
  Operators font(String resource, double size) {
    String wanted = resource + " " + size;
    if (font.equals(wanted)) {
      return this;
    }
    font = wanted;
    return raw("/" + resource + " ").number(size).op("Tf");
  }

  /** Takes back what was set since the matching {@code q}, so that nothing said holds. */
  Operators restore() {
    fill = -1;
    font = "";
    return op("Q");
  }

  Operators strokeColor(int rgb) {
    return color(rgb).op("RG");
  }

  private Operators color(int rgb) {
    return numbers((rgb >> 16 & 255) / 255.0, (rgb >> 8 & 255) / 255.0, (rgb & 255) / 255.0);
  }

  byte[] toBytes() {
    return out.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}

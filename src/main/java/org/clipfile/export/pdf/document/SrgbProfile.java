package org.clipfile.export.pdf.document;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The colours of the screen (IEC 61966-2-1) as the shortest profile that says them: the three
 * primaries and one curve in a formula (ICC.1:2004-10, which PDF 1.7 names; 10.15,
 * parametricCurve). A tenth of the size of the JDK's, which has the curve as a table.
 */
final class SrgbProfile {
  private static final int HEADER = 128;
  private static final int TAGS = 10;
  private static final int VERSION = 0x04200000;

  /** Where the values begin: behind the header, the number of tags, and twelve bytes for each. */
  private static final int VALUES = HEADER + 4 + 12 * TAGS;

  private static final double[] D50 = {0.9642, 1, 0.8249};
  private static final double[] RED = {0.43607, 0.22249, 0.01392};
  private static final double[] GREEN = {0.38515, 0.71687, 0.09708};
  private static final double[] BLUE = {0.14307, 0.06061, 0.7141};

  /** From the white of the screen to that of paper, by Bradford's matrix. */
  private static final double[] ADAPTATION = {
    1.04788, 0.02292, -0.0502, 0.02959, 0.99048, -0.01706, -0.00923, 0.01508, 0.75168
  };

  /** Exponent, the line's slope and shift within it, the straight piece and where it ends. */
  private static final double[] CURVE = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};

  private final ByteBuffer out = ByteBuffer.allocate(1024);
  private int tags;
  private int valueAt = VALUES;

  private SrgbProfile() {}

  /** The profile's file. */
  static byte[] bytes() {
    return new SrgbProfile().whole();
  }

  private byte[] whole() {
    out.putInt(HEADER, TAGS);
    value("desc", words("sRGB"));
    value("cprt", words("CC0"));
    value("wtpt", fixed("XYZ ", D50));
    value("chad", fixed("sf32", ADAPTATION));
    value("rXYZ", fixed("XYZ ", RED));
    value("gXYZ", fixed("XYZ ", GREEN));
    value("bXYZ", fixed("XYZ ", BLUE));
    int curve = valueAt;
    byte[] formula = formula();
    value("rTRC", formula);
    tag("gTRC", curve, formula.length);
    tag("bTRC", curve, formula.length);
    header(valueAt);
    byte[] whole = new byte[valueAt];
    out.get(0, whole);
    return whole;
  }

  private void header(int size) {
    out.position(0).putInt(size).putInt(0).putInt(VERSION);
    out.put(ascii("mntrRGB XYZ "));
    for (int number : new int[] {2004, 10, 1, 0, 0, 0}) {
      out.putShort((short) number); // when it was made: the specification's own date
    }
    out.put(ascii("acsp"));
    out.position(68);
    putFixed(out, D50);
  }

  private void value(String name, byte[] value) {
    tag(name, valueAt, value.length);
    out.put(valueAt, value);
    valueAt += (value.length + 3) & ~3;
  }

  private void tag(String name, int at, int length) {
    int entry = HEADER + 4 + 12 * tags++;
    out.put(entry, ascii(name));
    out.putInt(entry + 4, at);
    out.putInt(entry + 8, length);
  }

  private static byte[] fixed(String type, double[] numbers) {
    ByteBuffer value = ByteBuffer.allocate(8 + 4 * numbers.length).put(ascii(type)).putInt(0);
    putFixed(value, numbers);
    return value.array();
  }

  /** A curve of the third kind: a power, and a straight piece near black. */
  private static byte[] formula() {
    ByteBuffer value = ByteBuffer.allocate(12 + 4 * CURVE.length).put(ascii("para")).putInt(0);
    value.putShort((short) 3).putShort((short) 0);
    putFixed(value, CURVE);
    return value.array();
  }

  /** Words in one language. */
  private static byte[] words(String words) {
    byte[] utf16 = words.getBytes(StandardCharsets.UTF_16BE);
    ByteBuffer value = ByteBuffer.allocate(28 + utf16.length).put(ascii("mluc")).putInt(0);
    value.putInt(1).putInt(12).put(ascii("enUS")).putInt(utf16.length).putInt(28).put(utf16);
    return value.array();
  }

  private static void putFixed(ByteBuffer to, double[] numbers) {
    for (double number : numbers) {
      to.putInt((int) Math.round(number * 65536));
    }
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}

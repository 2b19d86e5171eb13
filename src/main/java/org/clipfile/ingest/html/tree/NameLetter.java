package org.clipfile.ingest.html.tree;

/** What a byte of a page is in the name of a tag or an attribute; these are bits. */
final class NameLetter {
  /** Ends a name: white space or one of {@code > / =}. */
  static final int END = 1;

  /** Of a character that is not ASCII. */
  static final int FOREIGN = 2;

  /** A character that makes a name strange. */
  static final int STRANGE = 4;

  /** And with this bit it is the small letter. */
  static final int CAPITAL = 'a' - 'A';

  private static final byte[] KINDS = new byte[256];

  static {
    for (int c = 0; c < KINDS.length; c++) {
      boolean end = " \n\t\r\f>/=".indexOf(c) >= 0;
      boolean capital = c >= 'A' && c <= 'Z';
      boolean strange = c < ' ' || c == '<';
      KINDS[c] = (byte) (end ? END : capital ? CAPITAL : c > 127 ? FOREIGN : strange ? STRANGE : 0);
    }
  }

  private NameLetter() {}

  static int of(byte c) {
    return KINDS[c & 0xff];
  }

  /** A letter in lower case. */
  static byte lower(byte c) {
    return (byte) (c | (of(c) & CAPITAL));
  }
}

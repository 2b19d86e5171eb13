package org.clipfile.export.pdf.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.clipfile.export.pdf.page.Typeset;

/** The identity of a document, from all that is in it. */
final class ContentHash {
  /** As long as PDF writers make it. */
  private static final int LENGTH = 16;

  private ContentHash() {}

  static byte[] of(Facts facts, Typeset typeset) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(facts.toString().getBytes(StandardCharsets.UTF_8));
      typeset.sheets().forEach(sheet -> digest.update(sheet.content()));
      return Arrays.copyOf(digest.digest(), LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }
}

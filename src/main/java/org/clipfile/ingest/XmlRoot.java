package org.clipfile.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * How an XML document opens: what it is told by, before all of it is read.
 *
 * @param name of the root element, without its prefix
 * @param tag the start tag as written: its attributes name the vocabulary
 */
public record XmlRoot(String name, String tag) {
  /** Vocabularies are declared at length; comments before them may be longer still. */
  private static final int OPENING = 1 << 16;

  private static final Pattern PAGE =
      Pattern.compile("<!doctype html|<html[\\s>]", Pattern.CASE_INSENSITIVE);

  private static final XmlRoot NONE = new XmlRoot("", "");

  /** The root element of some bytes; without a name where they are no XML. */
  public static XmlRoot of(byte[] bytes) {
    if (!mayBeXml(bytes)) {
      return NONE;
    }
    byte[] opening = Arrays.copyOf(bytes, Math.min(bytes.length, OPENING) & ~3);
    String text = Charsets.decode(bytes.length < OPENING ? bytes : opening, null);
    int at = 0;
    while (true) {
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      int next = Xml.afterProlog(text, at);
      if (next < 0) {
        return NONE;
      }
      if (next == at) {
        return of(text, at);
      }
      at = next;
    }
  }

  /** Whether the root is of a vocabulary, whatever its prefix is. */
  public boolean mentions(String vocabulary) {
    return tag.contains(vocabulary);
  }

  private static XmlRoot of(String text, int at) {
    if (!text.startsWith("<", at)) {
      return NONE;
    }
    int end = text.indexOf('>', at);
    String tag = text.substring(at + 1, end < 0 ? text.length() : end);
    int length = 0;
    while (length < tag.length() && isNamePart(tag.charAt(length))) {
      length++;
    }
    String name = tag.substring(0, length);
    return new XmlRoot(name.substring(name.indexOf(':') + 1), tag);
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == ':' || c == '-' || c == '_' || c == '.';
  }

  /** Told fast, for most files are none: a bracket among the first signs, and no web page's. */
  private static boolean mayBeXml(byte[] bytes) {
    int at = 0;
    while (at < bytes.length && at < 4096 && bytes[at] != '<') {
      byte b = bytes[at];
      boolean mark = at < 4 && (b == 0 || b < 0);
      if (!mark && b != 0 && b != ' ' && b != '\n' && b != '\r' && b != '\t') {
        return false;
      }
      at++;
    }
    return at < bytes.length && at < 4096 && !isPage(bytes, at);
  }

  private static boolean isPage(byte[] bytes, int at) {
    int length = Math.min(bytes.length - at, "<!doctype html".length());
    return PAGE.matcher(new String(bytes, at, length, StandardCharsets.ISO_8859_1)).lookingAt();
  }
}

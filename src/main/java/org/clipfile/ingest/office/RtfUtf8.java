package org.clipfile.ingest.office;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells RTF whose characters stand in it as UTF-8, against the specification, by which bytes beyond
 * ASCII are of the document's code page; and writes them as the specification has it. Either the
 * code page is said to be UTF-8, or all those bytes together are UTF-8: of a Western document one
 * such character is enough, for nobody writes "Ã©"; of any other many have to be. One thread.
 */
final class RtfUtf8 {
  private static final Pattern CODE_PAGE = Pattern.compile("\\\\ansicpg(\\d{1,5})");
  private static final Pattern FONT_CHARSET = Pattern.compile("\\\\fcharset(\\d{1,3})");

  /** Code page and charsets are told in the first so many bytes. */
  private static final int OPENING = 64 * 1024;

  private static final int UTF_8 = 65001;
  private static final int WESTERN = 1252;

  /** So many characters of other code pages are no UTF-8 by accident. */
  private static final int MANY = 20;

  private final byte[] bytes;
  private final ByteArrayOutputStream out;

  /** How many characters stand behind a Unicode one for programs that do not know it (\\uc). */
  private final Deque<Integer> fallbacks = new ArrayDeque<>();

  private int fallback = 1;

  private RtfUtf8(byte[] bytes) {
    this.bytes = bytes;
    this.out = new ByteArrayOutputStream(bytes.length + bytes.length / 4);
  }

  /** The same bytes, or where they hold UTF-8 the document in ASCII. */
  static byte[] plain(byte[] bytes) {
    var beyond = new ByteArrayOutputStream();
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\\') {
        i = RtfBalance.skipped(bytes, i);
      } else if (bytes[i] < 0) {
        beyond.write(bytes[i]);
      } else if (beyond.size() > 0 && i > 0 && bytes[i - 1] < 0) {
        beyond.write(' '); // so that no two characters join
      }
    }
    return beyond.size() > 0 && isUtf8(bytes, beyond.toByteArray())
        ? new RtfUtf8(bytes).rewritten()
        : bytes;
  }

  private static boolean isUtf8(byte[] bytes, byte[] beyond) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(beyond)).toString();
    } catch (CharacterCodingException e) {
      return false;
    }
    String opening =
        new String(bytes, 0, Math.min(bytes.length, OPENING), StandardCharsets.ISO_8859_1);
    Matcher told = CODE_PAGE.matcher(opening);
    int codePage = told.find() ? Integer.parseInt(told.group(1)) : WESTERN;
    long characters = text.chars().filter(c -> c != ' ').count();
    return codePage == UTF_8 || (codePage == WESTERN && isWestern(opening)) || characters >= MANY;
  }

  /** Whether no font has a charset but that of Windows, the default, symbols, or the Macintosh. */
  private static boolean isWestern(String opening) {
    return FONT_CHARSET
        .matcher(opening)
        .results()
        .allMatch(font -> font.group(1).matches("0|1|2|77"));
  }

  private byte[] rewritten() {
    int at = 0;
    while (at < bytes.length) {
      byte b = bytes[at];
      if (b == '\\') {
        at = control(at);
      } else if (b < 0) {
        int end = at;
        while (end < bytes.length && bytes[end] < 0) {
          end++;
        }
        write(new String(bytes, at, end - at, StandardCharsets.UTF_8));
        at = end;
      } else {
        if (b == '{') {
          fallbacks.push(fallback);
        } else if (b == '}' && !fallbacks.isEmpty()) {
          fallback = fallbacks.pop();
        }
        out.write(b);
        at++;
      }
    }
    return out.toByteArray();
  }

  /** Copies a control word or symbol; the place behind it, and behind what it makes other. */
  private int control(int at) {
    int end = at + 1;
    while (end < bytes.length && isLetter(bytes[end])) {
      end++;
    }
    String word = new String(bytes, at, end - at, StandardCharsets.ISO_8859_1);
    int number = end;
    while (number < bytes.length && (bytes[number] == '-' || Character.isDigit(bytes[number]))) {
      number++;
    }
    if (word.equals("\\uc") && number - end == 1) {
      fallback = bytes[end] - '0';
    }
    int next = end == at + 1 || word.equals("\\bin") ? RtfBalance.skipped(bytes, at) + 1 : number;
    next = Math.min(bytes.length, next);
    out.write(bytes, at, next - at);
    return word.equals("\\u") && number > end ? afterFallback(next) : next;
  }

  /** Copies in the place of a Unicode character's fallback as many signs of ASCII. */
  private int afterFallback(int at) {
    int next = at;
    if (next < bytes.length && bytes[next] == ' ') {
      out.write(' ');
      next++;
    }
    for (int i = 0; i < fallback && next < bytes.length && bytes[next] < 0; i++) {
      next++;
      while (next < bytes.length && (bytes[next] & 0xC0) == 0x80) {
        next++;
      }
      out.write('?');
    }
    return next;
  }

  private void write(String text) {
    for (int i = 0; i < text.length(); i++) {
      String unicode =
          "\\u" + (short) text.charAt(i) + (fallback == 0 ? " " : "?".repeat(fallback));
      out.writeBytes(unicode.getBytes(StandardCharsets.US_ASCII));
    }
  }

  private static boolean isLetter(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }
}

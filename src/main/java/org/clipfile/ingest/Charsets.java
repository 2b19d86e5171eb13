package org.clipfile.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Turns bytes into text: by byte order mark, as UTF-8 where it decodes strictly, as UTF-16 where
 * every other byte is zero, as declared, as detected by Mozilla's statistics, else as windows-1252.
 * Never throws: an undecodable byte becomes U+FFFD. Thread-safe.
 */
public final class Charsets {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** The detector needs no more to make up its mind. */
  private static final int SAMPLE = 64 * 1024;

  private Charsets() {}

  /**
   * The text of some bytes, without a byte order mark. The code unit U+FFFF, which is no character,
   * becomes U+FFFD: HTML parsers take it for the end.
   *
   * @param declared the charset the text claims to be in, known or not, or null
   */
  public static String decode(byte[] bytes, @Nullable String declared) {
    return decode(() -> declared, bytes);
  }

  /**
   * The same.
   *
   * @param declared is only asked where the bytes do not tell
   */
  public static String decode(Supplier<@Nullable String> declared, byte[] bytes) {
    String text = decoded(bytes, declared);
    return text.indexOf('\uffff') < 0 ? text : text.replace('\uffff', '\ufffd');
  }

  /**
   * The same text in UTF-8, which most are already.
   *
   * @param declared is only asked where the bytes do not tell
   */
  public static Utf8Text utf8(Supplier<@Nullable String> declared, Input input) {
    byte[] bytes = input.bytes();
    String raw = input.raw();
    boolean already = byteOrderMark(bytes) == null && raw.indexOf('\0') < 0 && Utf8.isText(bytes);
    return already ? new Utf8Text(bytes, raw) : Utf8Text.of(decode(declared, bytes));
  }

  private static String decoded(byte[] bytes, Supplier<@Nullable String> declared) {
    Charset marked = byteOrderMark(bytes);
    if (marked != null) {
      return text(bytes, markLength(marked), marked);
    }
    String utf8 = Utf8.text(bytes);
    if (utf8 != null && utf8.indexOf('\0') < 0) {
      return utf8;
    }
    Charset wide = utf16(bytes);
    if (wide != null) {
      return text(bytes, 0, wide);
    }
    return damagedUtf8(bytes)
        .or(() -> strict(bytes, named(declared.get())))
        .or(() -> strict(bytes, detected(bytes)))
        .orElseGet(() -> text(bytes, 0, WINDOWS_1252));
  }

  /** The charset that {@link #decode} tells some bytes to be in, where none is declared. */
  public static Charset of(byte[] bytes) {
    Charset marked = byteOrderMark(bytes);
    if (marked != null) {
      return marked;
    }
    String utf8 = Utf8.text(bytes);
    if (utf8 != null && utf8.indexOf('\0') < 0) {
      return StandardCharsets.UTF_8;
    }
    Charset wide = utf16(bytes);
    if (wide != null) {
      return wide;
    }
    if (damagedUtf8(bytes).isPresent()) {
      return StandardCharsets.UTF_8;
    }
    Charset detected = detected(bytes);
    return detected != null && strict(bytes, detected).isPresent() ? detected : WINDOWS_1252;
  }

  /** A text of which all but a few characters are UTF-8 is UTF-8 with a scratch. */
  private static Optional<String> damagedUtf8(byte[] bytes) {
    String text = text(bytes, 0, StandardCharsets.UTF_8);
    long broken = 0;
    long foreign = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      broken += c == '\ufffd' ? 1 : 0;
      foreign += c > 127 ? 1 : 0;
    }
    return broken * 10 < foreign ? Optional.of(text) : Optional.empty();
  }

  /** Whether bytes are no text in any charset: they hold control characters texts never hold. */
  public static boolean isBinary(byte[] bytes) {
    if (byteOrderMark(bytes) != null || utf16(bytes) != null) {
      return false;
    }
    int length = Math.min(bytes.length, SAMPLE);
    int controls = 0;
    for (int i = 0; i < length; i++) {
      int b = bytes[i];
      if (b == 0) {
        return true;
      }
      boolean space = (b >= 0x07 && b <= 0x0d) || b == 0x1a || b == 0x1b;
      controls += (b > 0 && b < 0x20 && !space) || b == 0x7f ? 1 : 0;
    }
    return controls > length / 100;
  }

  private static String text(byte[] bytes, int from, Charset charset) {
    return new String(bytes, from, bytes.length - from, charset);
  }

  private static Optional<String> strict(byte[] bytes, @Nullable Charset charset) {
    if (charset == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty(); // it is in another charset
    }
  }

  /** The charset of the byte order mark that bytes begin with, or null. */
  static @Nullable Charset byteOrderMark(byte[] b) {
    if (starts(b, 0xef, 0xbb, 0xbf)) {
      return StandardCharsets.UTF_8;
    }
    if (starts(b, 0xff, 0xfe, 0, 0)) {
      return Charset.forName("UTF-32LE");
    }
    if (starts(b, 0, 0, 0xfe, 0xff)) {
      return Charset.forName("UTF-32BE");
    }
    if (starts(b, 0xff, 0xfe)) {
      return StandardCharsets.UTF_16LE;
    }
    return starts(b, 0xfe, 0xff) ? StandardCharsets.UTF_16BE : null;
  }

  /** How many bytes the byte order mark of a charset takes. */
  static int markLength(Charset marked) {
    return marked.equals(StandardCharsets.UTF_8) ? 3 : marked.name().startsWith("UTF-32") ? 4 : 2;
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if (bytes[i] != (byte) mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** UTF-16 without a mark: line ends, spaces and tags have a zero in their high byte. */
  private static @Nullable Charset utf16(byte[] bytes) {
    int pairs = Math.min(bytes.length, SAMPLE) / 2;
    if (pairs < 4 || bytes.length % 2 != 0) {
      return null;
    }
    int little = 0;
    int big = 0;
    for (int i = 0; i < pairs; i++) {
      boolean first = bytes[2 * i] == 0;
      boolean second = bytes[2 * i + 1] == 0;
      if (first && second) {
        return null;
      }
      little += second && isPlain(bytes[2 * i]) ? 1 : 0;
      big += first && isPlain(bytes[2 * i + 1]) ? 1 : 0;
    }
    Charset guess = little > big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    boolean enough = Math.max(little, big) > pairs / 100 && Math.min(little, big) == 0;
    return enough && strict(Arrays.copyOf(bytes, pairs * 2), guess).isPresent() ? guess : null;
  }

  private static boolean isPlain(byte b) {
    return b == '\n' || b == '\r' || b == '\t' || (b >= ' ' && b < 0x7f);
  }

  private static @Nullable Charset named(@Nullable String name) {
    if (name == null || name.isBlank()) {
      return null;
    }
    try {
      String plain = name.strip();
      // As the web does: these names are used by pages that are in the wider charset.
      return switch (plain.toLowerCase(Locale.ROOT)) {
        case "iso-8859-1", "latin1", "us-ascii", "ascii" -> WINDOWS_1252;
        case "gb2312", "gbk", "gb_2312-80" -> Charset.forName("GB18030");
        case "shift_jis", "shift-jis", "sjis" -> Charset.forName("windows-31j");
        case "euc-kr", "ks_c_5601-1987" -> Charset.forName("x-windows-949");
        default -> Charset.forName(plain);
      };
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null; // a charset nobody knows is no charset
    }
  }

  private static @Nullable Charset detected(byte[] bytes) {
    var detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, SAMPLE));
    detector.dataEnd();
    return named(detector.getDetectedCharset());
  }
}

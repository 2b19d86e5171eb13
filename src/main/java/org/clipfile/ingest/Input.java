package org.clipfile.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a format is told by, and a reader is given. What many formats ask of it is found out once.
 * For one thread.
 */
public final class Input {
  /** The longest opening that any format is told by, in bytes. */
  public static final int OPENING = 256 * 1024;

  /** Within so many bytes the first line is looked for; an even number, for UTF-16. */
  private static final int LINE = 2048;

  private final String name;
  private final byte[] bytes;
  private final boolean whole;
  private final Companions companions;
  private final Extent extent;
  private @Nullable String opening;
  private @Nullable String raw;
  private @Nullable String firstLine;
  private @Nullable Boolean binary;
  private @Nullable XmlRoot root;

  /**
   * @param name the file's name, without its folder
   * @param bytes all of them where it is {@code whole}, else the opening; read only
   * @param whole whether the file is small enough to be read at once; only then is a {@code
   *     ClippingReader} asked
   * @param companions the files that lie beside it, such as a saved page's pictures
   * @param extent how much of it is wanted, where it is a page
   */
  public Input(String name, byte[] bytes, boolean whole, Companions companions, Extent extent) {
    this.name = name;
    this.bytes = bytes;
    this.whole = whole;
    this.companions = companions;
    this.extent = extent;
  }

  /** An input that is all there, of which the article is wanted. */
  public Input(String name, byte[] bytes, Companions companions) {
    this(name, bytes, true, companions, Extent.ARTICLE);
  }

  /** Another input that lies in this one and is all there. */
  public Input inner(String name, byte[] bytes, Companions companions) {
    return new Input(name, bytes, true, companions, extent);
  }

  /** The file's name, without its folder. */
  public String name() {
    return name;
  }

  /** All bytes where it is {@link #whole}, else the opening; read only. */
  public byte[] bytes() {
    return bytes;
  }

  /** Whether the file is small enough to be read at once. */
  public boolean whole() {
    return whole;
  }

  /** The files that lie beside it, such as a saved page's pictures. */
  public Companions companions() {
    return companions;
  }

  /** How much of it is wanted, where it is a page. */
  public Extent extent() {
    return extent;
  }

  /** The first {@link #OPENING} bytes, each as a character: what is ASCII in them is itself. */
  public String opening() {
    if (opening == null) {
      opening = new String(bytes, 0, Math.min(bytes.length, OPENING), StandardCharsets.ISO_8859_1);
    }
    return opening;
  }

  /** All bytes, each as a character. */
  public String raw() {
    if (raw == null) {
      raw = bytes.length <= OPENING ? opening() : new String(bytes, StandardCharsets.ISO_8859_1);
    }
    return raw;
  }

  /** As much of {@link #opening} as stands in so many bytes. */
  public String opening(int length) {
    return opening().substring(0, Math.min(length, opening().length()));
  }

  /** The first line that is not blank, as far as it stands in the first 2,048 bytes. */
  public String firstLine() {
    if (firstLine == null) {
      String start = Charsets.decode(Arrays.copyOf(bytes, Math.min(bytes.length, LINE) & ~1), null);
      firstLine = start.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    }
    return firstLine;
  }

  /** Whether it is no text in any charset. */
  public boolean isBinary() {
    if (binary == null) {
      binary = Charsets.isBinary(bytes);
    }
    return binary;
  }

  /** How it opens as XML. */
  public XmlRoot root() {
    if (root == null) {
      root = XmlRoot.of(bytes);
    }
    return root;
  }
}

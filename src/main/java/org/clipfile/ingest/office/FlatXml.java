package org.clipfile.ingest.office;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clipfile.ingest.XmlRoot;

/**
 * Documents that are one XML file and no archive: all parts stand in it, one after another, and
 * pictures in base64.
 */
final class FlatXml {
  private static final String ODT = "application/vnd.oasis.opendocument.text";

  /** Vocabularies are declared at length before the type. */
  private static final int OPENING = 16 * 1024;

  private static final Pattern PAGE =
      Pattern.compile("\\s*<(?:!doctype html|html)", Pattern.CASE_INSENSITIVE);

  private static final int PAGE_OPENING = 24;

  private FlatXml() {}

  /** Whether it is an OpenDocument text (OpenDocument 1.3, part 3, 3.1.2): a {@code .fodt}. */
  static boolean isOdt(byte[] bytes) {
    return opensLike(bytes, ODT) && isOdt(XmlRoot.of(bytes));
  }

  /** Whether a text stands near the beginning of what may be XML; told fast, for most is none. */
  static boolean opensLike(byte[] bytes, String text) {
    return bytes.length > 100
        && (bytes[0] == '<' || bytes[0] < 0 || bytes[0] <= ' ')
        && !PAGE.matcher(start(bytes, PAGE_OPENING)).lookingAt()
        && start(bytes, OPENING).contains(text);
  }

  private static boolean isOdt(XmlRoot root) {
    return root.name().equals("document") && root.mentions(ODT);
  }

  /** What stands from a tag on, markup and all. */
  static String opening(byte[] bytes, String tag, int length) {
    String whole = new String(bytes, StandardCharsets.ISO_8859_1);
    int body = Math.max(0, whole.indexOf(tag));
    int end = Math.min(bytes.length, body + length);
    return new String(Arrays.copyOfRange(bytes, body, end), StandardCharsets.UTF_8);
  }

  private static String start(byte[] bytes, int length) {
    return new String(bytes, 0, Math.min(bytes.length, length), StandardCharsets.ISO_8859_1);
  }

  /** The pictures in it, which get names of their own. One thread. */
  static final class Pictures {
    /** A picture of 32 MB in base64; a larger one is left out. */
    private static final int LARGEST = 44 << 20;

    private final Map<String, byte[]> bytes = new HashMap<>();

    /** Takes more of a picture, in base64. */
    static void append(StringBuilder base64, String more) {
      if (base64.length() < LARGEST) {
        base64.append(more);
      }
    }

    /** Puts a picture in; its name, or empty where it is damaged or too large. */
    Optional<String> add(StringBuilder base64) {
      if (base64.length() >= LARGEST) {
        return Optional.empty();
      }
      try {
        String name = "picture-" + (bytes.size() + 1);
        bytes.put(name, Base64.getMimeDecoder().decode(base64.toString()));
        return Optional.of(name);
      } catch (IllegalArgumentException e) {
        return Optional.empty(); // cut off or mistyped: a missing picture
      }
    }

    Map<String, byte[]> all() {
      return bytes;
    }
  }

  /** Hands on what stands in elements of a name, and nothing else. One thread. */
  static final class Within extends Parts {
    private final String name;

    Within(String name, XmlPart.Visitor visitor) {
      super(visitor);
      this.name = name;
    }

    @Override
    boolean begins(String element, XmlPart at) {
      return element.equals(name);
    }
  }

  /** Hands on what stands in some elements, and nothing else. One thread. */
  abstract static class Parts implements XmlPart.Visitor {
    private final XmlPart.Visitor visitor;
    private int depth;

    Parts(XmlPart.Visitor visitor) {
      this.visitor = visitor;
    }

    /** Whether what stands in an element is handed on; not asked within one that is. */
    abstract boolean begins(String element, XmlPart at);

    @Override
    public final void start(String element, XmlPart at) {
      if (depth > 0) {
        depth++;
        visitor.start(element, at);
      } else if (begins(element, at)) {
        depth = 1;
      }
    }

    @Override
    public final void end(String element) {
      if (depth > 0 && --depth > 0) {
        visitor.end(element);
      }
    }

    @Override
    public final void text(String text) {
      if (depth > 0) {
        visitor.text(text);
      }
    }
  }
}

package org.clipfile.ingest.office;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.clipfile.ingest.XmlRoot;

/**
 * An OpenDocument text that is one XML file and no archive (OpenDocument 1.3, part 3, 3.1.2), which
 * ends in {@code .fodt}: all parts stand in it, one after another, and pictures where they are
 * shown.
 */
final class FlatOdt {
  private static final String TYPE = "application/vnd.oasis.opendocument.text";

  /** Vocabularies are declared at length before the type. */
  private static final int OPENING = 16 * 1024;

  private FlatOdt() {}

  static boolean isOne(byte[] bytes) {
    return bytes.length > 100
        && (bytes[0] == '<' || bytes[0] < 0 || bytes[0] <= ' ') // told fast, for most are none
        && start(bytes, OPENING).contains(TYPE)
        && isOne(XmlRoot.of(bytes));
  }

  private static boolean isOne(XmlRoot root) {
    return root.name().equals("document") && root.mentions(TYPE);
  }

  /** What stands at the beginning of its text, markup and all. */
  static String opening(byte[] bytes, int length) {
    String whole = new String(bytes, StandardCharsets.ISO_8859_1);
    int body = Math.max(0, whole.indexOf("<office:body"));
    int end = Math.min(bytes.length, body + length);
    return new String(Arrays.copyOfRange(bytes, body, end), StandardCharsets.UTF_8);
  }

  private static String start(byte[] bytes, int length) {
    return new String(bytes, 0, Math.min(bytes.length, length), StandardCharsets.ISO_8859_1);
  }

  /** The pictures in it, which get names of their own. One thread. */
  static final class Pictures {
    private final Map<String, byte[]> bytes = new HashMap<>();

    /** Puts a picture in; its name. */
    String add(String base64) {
      String name = "picture-" + (bytes.size() + 1);
      try {
        bytes.put(name, Base64.getMimeDecoder().decode(base64));
      } catch (IllegalArgumentException e) {
        bytes.put(name, new byte[0]); // cut off or mistyped: a missing picture
      }
      return name;
    }

    Map<String, byte[]> all() {
      return bytes;
    }
  }

  /** Hands on what stands in elements of a name, and nothing else. One thread. */
  static final class Within implements XmlPart.Visitor {
    private final String name;
    private final XmlPart.Visitor visitor;
    private int depth;

    Within(String name, XmlPart.Visitor visitor) {
      this.name = name;
      this.visitor = visitor;
    }

    @Override
    public void start(String element, XmlPart at) {
      if (depth > 0) {
        depth++;
        visitor.start(element, at);
      } else if (element.equals(name)) {
        depth = 1;
      }
    }

    @Override
    public void end(String element) {
      if (depth > 0 && --depth > 0) {
        visitor.end(element);
      }
    }

    @Override
    public void text(String text) {
      if (depth > 0) {
        visitor.text(text);
      }
    }
  }
}

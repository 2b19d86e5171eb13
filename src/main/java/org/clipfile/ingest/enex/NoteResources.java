package org.clipfile.ingest.enex;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.clipfile.ingest.Companions;
import org.clipfile.ingest.Contents.Enclosed;
import org.clipfile.ingest.Xml;
import org.jsoup.nodes.Element;

/**
 * The files in a note. Its text names a picture by the MD5 of its bytes.
 *
 * @param pictures by their hash
 * @param files those that are inputs of their own
 */
record NoteResources(Map<String, byte[]> pictures, List<Enclosed> files) implements Companions {
  static NoteResources of(Element note) {
    Map<String, byte[]> pictures = new HashMap<>();
    List<Enclosed> files = new ArrayList<>();
    for (Element resource : Xml.children(note, "resource")) {
      Element data = Xml.child(resource, "data");
      byte[] bytes = data == null ? new byte[0] : decoded(data.wholeText());
      String type = String.valueOf(Xml.text(Xml.child(resource, "mime")));
      if (bytes.length > 0 && type.startsWith("image/")) {
        pictures.put(md5(bytes), bytes);
      } else if (bytes.length > 0) {
        files.add(new Enclosed(name(resource, files.size() + 1), bytes));
      }
    }
    return new NoteResources(pictures, files);
  }

  @Override
  public Optional<byte[]> find(String path) {
    return Optional.empty(); // nothing lies beside a note
  }

  @Override
  public Optional<byte[]> findAt(String url) {
    return url.startsWith(Enml.HASH)
        ? Optional.ofNullable(
            pictures.get(url.substring(Enml.HASH.length()).toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }

  private static String name(Element resource, int number) {
    String name = Xml.text(Xml.child(Xml.child(resource, "resource-attributes"), "file-name"));
    return name == null ? String.valueOf(number) : name.replaceAll("[/\\\\\\p{Cntrl}]", "_");
  }

  private static byte[] decoded(String base64) {
    try {
      return Base64.getMimeDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      return new byte[0]; // cut off: a missing picture
    }
  }

  private static String md5(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has MD5", e);
    }
  }
}

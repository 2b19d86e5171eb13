package org.clipfile.ingest.web;

import com.dd.plist.BinaryPropertyListParser;
import com.dd.plist.NSArray;
import com.dd.plist.NSData;
import com.dd.plist.NSDictionary;
import com.dd.plist.NSObject;
import com.dd.plist.NSString;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.clipfile.ingest.ClippingReader;
import org.clipfile.ingest.Contents;
import org.clipfile.ingest.Input;
import org.clipfile.ingest.RefusedInput;
import org.clipfile.ingest.html.CapturedPage;
import org.clipfile.model.ledger.RejectReason;
import org.jspecify.annotations.Nullable;

/**
 * Reads the web archives of Safari and other programs of Apple: a property list, binary or as XML,
 * with the page as {@code WebMainResource} and what it loaded as {@code WebSubresources}. Where the
 * page holds no text but frames, which are {@code WebSubframeArchives}, the first that has some is
 * the article.
 */
public final class WebArchiveReader implements ClippingReader {
  private static final String PAGE = "WebMainResource";

  /** Frames may hold frames; of no page so many. */
  private static final int DEEPEST = 8;

  @Override
  public String format() {
    return "webarchive";
  }

  @Override
  public boolean recognises(Input input) {
    byte[] b = input.bytes();
    if (starts(b, "bplist00")) {
      return new String(b, StandardCharsets.ISO_8859_1).contains(PAGE);
    }
    return starts(b, "<?xml")
        && input.opening().contains("<plist")
        && input.opening().contains(PAGE);
  }

  private static boolean starts(byte[] b, String start) {
    return b.length > start.length()
        && new String(b, 0, start.length(), StandardCharsets.ISO_8859_1).equals(start);
  }

  @Override
  public Contents read(Input input) throws RefusedInput {
    byte[] bytes = input.bytes();
    return page(starts(bytes, "<?xml") ? XmlPropertyList.of(bytes) : binary(bytes), input, 0);
  }

  private static NSObject binary(byte[] bytes) throws RefusedInput {
    try {
      return BinaryPropertyListParser.parse(bytes);
    } catch (Exception e) { // the library throws whatever its arrays and sets throw
      throw new RefusedInput(
          RejectReason.DAMAGED, "The web archive is damaged: " + e.getMessage() + ".");
    }
  }

  private static Contents page(NSObject root, Input input, int depth) throws RefusedInput {
    if (!(root instanceof NSDictionary archive)
        || !(archive.get(PAGE) instanceof NSDictionary page)
        || !(page.get("WebResourceData") instanceof NSData html)) {
      throw new RefusedInput(RejectReason.DAMAGED, "The web archive holds no page.");
    }
    Map<String, byte[]> resources = resources(archive);
    try {
      return new CapturedPage(
              html.bytes(),
              text(page, "WebResourceTextEncodingName"),
              text(page, "WebResourceURL"),
              null,
              url -> Optional.ofNullable(resources.get(url)))
          .read(input);
    } catch (RefusedInput nothing) {
      return frame(archive, input, depth + 1).orElseThrow(() -> nothing);
    }
  }

  private static Optional<Contents> frame(NSDictionary archive, Input input, int depth) {
    if (depth < DEEPEST && archive.get("WebSubframeArchives") instanceof NSArray frames) {
      for (NSObject frame : frames.getArray()) {
        try {
          return Optional.of(page(frame, input, depth));
        } catch (RefusedInput nothing) {
          // another may hold the text
        }
      }
    }
    return Optional.empty();
  }

  private static Map<String, byte[]> resources(NSDictionary archive) {
    var resources = new HashMap<String, byte[]>();
    if (archive.get("WebSubresources") instanceof NSArray array) {
      for (NSObject item : array.getArray()) {
        if (item instanceof NSDictionary resource
            && resource.get("WebResourceData") instanceof NSData data) {
          String url = text(resource, "WebResourceURL");
          if (url != null) {
            resources.putIfAbsent(url, data.bytes());
          }
        }
      }
    }
    return resources;
  }

  private static @Nullable String text(NSDictionary dictionary, String key) {
    return dictionary.get(key) instanceof NSString string ? string.getContent() : null;
  }
}

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
 * Reads the web archives of Safari and other programs of Apple: a binary property list with the
 * page as {@code WebMainResource} and what it loaded as {@code WebSubresources}.
 */
public final class WebArchiveReader implements ClippingReader {
  @Override
  public String format() {
    return "webarchive";
  }

  @Override
  public boolean recognises(Input input) {
    byte[] b = input.bytes();
    return starts(b, "bplist00")
        && new String(b, StandardCharsets.ISO_8859_1).contains("WebMainResource");
  }

  private static boolean starts(byte[] b, String start) {
    return b.length > start.length()
        && new String(b, 0, start.length(), StandardCharsets.ISO_8859_1).equals(start);
  }

  @Override
  public Contents read(Input input) throws RefusedInput {
    NSObject root;
    try {
      root = BinaryPropertyListParser.parse(input.bytes());
    } catch (Exception e) { // the library throws whatever its arrays and sets throw
      throw new RefusedInput(
          RejectReason.DAMAGED, "The web archive is damaged: " + e.getMessage() + ".");
    }
    if (!(root instanceof NSDictionary archive)
        || !(archive.get("WebMainResource") instanceof NSDictionary page)
        || !(page.get("WebResourceData") instanceof NSData html)) {
      throw new RefusedInput(RejectReason.DAMAGED, "The web archive holds no page.");
    }
    Map<String, byte[]> resources = resources(archive);
    return new CapturedPage(
            html.bytes(),
            text(page, "WebResourceTextEncodingName"),
            text(page, "WebResourceURL"),
            null,
            url -> Optional.ofNullable(resources.get(url)))
        .read(input);
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

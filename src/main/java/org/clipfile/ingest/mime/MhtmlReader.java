package org.clipfile.ingest.mime;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clipfile.ingest.ClippingReader;
import org.clipfile.ingest.Contents;
import org.clipfile.ingest.Input;
import org.clipfile.ingest.RefusedInput;
import org.clipfile.ingest.date.Dates;
import org.clipfile.ingest.date.ReadDate;
import org.clipfile.ingest.html.CapturedPage;
import org.clipfile.model.DateOrigin;
import org.clipfile.model.ledger.RejectReason;
import org.jspecify.annotations.Nullable;

/**
 * Reads web pages saved as MHTML (RFC 2557) by Chrome, Firefox's add-ons, Internet Explorer and
 * others: the page and its pictures as parts of a message, referred to by address or by {@code
 * cid:}.
 */
public final class MhtmlReader implements ClippingReader {
  private static final String VERSION = "mime-version";

  private static final int OPENING = 4096;

  private static final Pattern PAGE_WITH_PARTS =
      Pattern.compile("\ncontent-type:\\s*multipart/related");

  /** What only a mail has. */
  private static final Pattern SENT =
      Pattern.compile("\n(?:(?:to|cc|received|return-path|message-id):|from:[^\n]*@)");

  @Override
  public String format() {
    return "mhtml";
  }

  @Override
  public boolean recognises(Input input) {
    String raw = input.opening(OPENING);
    String opening = hasVersion(raw) ? raw.toLowerCase(Locale.ROOT) : "";
    if (!opening.contains("mime-version:") || !opening.contains("content-type:")) {
      return false;
    }
    String name = input.name().toLowerCase(Locale.ROOT);
    return name.endsWith(".mht")
        || name.endsWith(".mhtml")
        || opening.contains("\nsnapshot-content-location:")
        || opening.startsWith("from: <saved by")
        || opening.startsWith("from: \"saved by")
        || isUnsent(opening);
  }

  /**
   * Whether a message of a page and its parts was neither sent nor received: Internet Explorer says
   * in its own language who saved the page, in place of a sender with an address.
   */
  private static boolean isUnsent(String opening) {
    String lines = "\n" + opening.replace("\r", "");
    int end = lines.indexOf("\n\n");
    String header = end < 0 ? lines : lines.substring(0, end);
    return (PAGE_WITH_PARTS.matcher(header).find() || header.contains("\ncontent-location:"))
        && !SENT.matcher(header).find();
  }

  /** Told fast, for every input is asked. */
  private static boolean hasVersion(String opening) {
    for (int at = opening.indexOf(':'); at >= 0; at = opening.indexOf(':', at + 1)) {
      if (opening.regionMatches(true, at - VERSION.length(), VERSION, 0, VERSION.length())) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Contents read(Input input) throws RefusedInput {
    MimeParts message = MimeParts.of(input.bytes());
    MimeParts.Part page =
        message.parts().stream()
            .filter(part -> part.type().equals("text/html") || part.type().endsWith("xhtml+xml"))
            .findFirst()
            .orElseThrow(
                () -> new RefusedInput(RejectReason.NO_ARTICLE, "The saved page holds no HTML."));
    Map<String, byte[]> resources = resources(message);
    String saved = message.headers().text("Date");
    return new CapturedPage(
            page.bytes(),
            page.charset(),
            url(message, page),
            saved == null
                ? null
                : Dates.find(saved).map((ReadDate d) -> d.from(DateOrigin.FIELD)).orElse(null),
            url -> Optional.ofNullable(resources.get(url)))
        .read(input);
  }

  private static @Nullable String url(MimeParts message, MimeParts.Part page) {
    String url = message.headers().raw("Snapshot-Content-Location");
    return url == null ? page.headers().raw("Content-Location") : url;
  }

  private static Map<String, byte[]> resources(MimeParts message) {
    var resources = new HashMap<String, byte[]>();
    for (MimeParts.Part part : message.parts()) {
      String location = part.headers().raw("Content-Location");
      if (location != null) {
        resources.putIfAbsent(location.replaceAll("\\s", ""), part.bytes());
      }
      String id = part.headers().contentId();
      if (id != null) {
        resources.putIfAbsent("cid:" + id, part.bytes());
      }
    }
    return resources;
  }
}

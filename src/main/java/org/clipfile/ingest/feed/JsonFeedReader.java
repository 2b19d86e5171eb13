package org.clipfile.ingest.feed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.clipfile.ingest.Charsets;
import org.clipfile.ingest.ClippingReader;
import org.clipfile.ingest.Contents;
import org.clipfile.ingest.Input;
import org.clipfile.ingest.LenientJson;
import org.clipfile.ingest.RefusedInput;

/** Reads JSON Feed, 1.0 and 1.1. Each item is a clipping, as in {@link FeedReader}. */
public final class JsonFeedReader implements ClippingReader {
  /** Its version, which a feed may name last; the quotation marks of a text would be escaped. */
  private static final Pattern VERSION =
      Pattern.compile(
          "\"version\"\\s*:\\s*\"https?:\\\\?/\\\\?/(?:www\\.)?jsonfeed\\.org\\\\?/version");

  @Override
  public String format() {
    return "jsonfeed";
  }

  @Override
  public boolean recognises(Input input) {
    String opening =
        new String(
            input.bytes(), 0, Math.min(16, input.bytes().length), StandardCharsets.ISO_8859_1);
    return opening.replace("\u00ef\u00bb\u00bf", "").stripLeading().startsWith("{")
        && VERSION.matcher(new String(input.bytes(), StandardCharsets.ISO_8859_1)).find();
  }

  @Override
  public Contents read(Input input) throws RefusedInput {
    var entries = new ArrayList<FeedEntry>();
    boolean cut = false;
    for (LenientJson.Value value : LenientJson.read(Charsets.decode(input.bytes(), null))) {
      entries.addAll(new JsonFeed(value.node()).entries());
      cut |= value.cut();
    }
    return FeedContents.of(entries, cut, input.companions());
  }
}

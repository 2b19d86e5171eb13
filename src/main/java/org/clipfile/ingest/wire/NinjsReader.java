package org.clipfile.ingest.wire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.clipfile.ingest.Charsets;
import org.clipfile.ingest.ClippingReader;
import org.clipfile.ingest.Contents;
import org.clipfile.ingest.Input;
import org.clipfile.ingest.LenientJson;
import org.clipfile.ingest.RefusedInput;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads ninjs, News in JSON, 1.x, 2.x and 3.x: one item, an array of items, or one item a line. The
 * items of a composite are clippings of their own.
 */
public final class NinjsReader implements ClippingReader {
  private static final JsonMapper JSON = new JsonMapper();

  /** Names that only ninjs has; those of 3.x differ in case. */
  private static final Set<String> TELLING =
      Set.of(
          "versioncreated",
          "firstcreated",
          "contentcreated",
          "pubstatus",
          "representationtype",
          "bodyhtml",
          "bodytext",
          "bodyxhtml",
          "bodies",
          "headlines",
          "descriptiontext",
          "descriptionhtml",
          "copyrightholder",
          "copyrightnotice",
          "usageterms",
          "infosource",
          "infosources",
          "associations",
          "renditions",
          "slugline",
          "located",
          "standard");

  /** So many of them make an item. */
  private static final int FEWEST = 3;

  /** So many beside the one name that every item must have, and others have too. */
  private static final int FEWEST_NAMED = 2;

  @Override
  public String format() {
    return "ninjs";
  }

  @Override
  public boolean recognises(Input input) {
    if (!startsAsJson(input.bytes())) {
      return false;
    }
    Set<String> names = new HashSet<>();
    try (JsonParser parser = JSON.createParser(input.bytes())) {
      JsonToken token = parser.nextToken();
      if (token == JsonToken.START_ARRAY) {
        token = parser.nextToken();
      }
      if (token != JsonToken.START_OBJECT) {
        return false;
      }
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        names.add(NinjsItem.plain(parser.currentName()));
        parser.nextToken();
        parser.skipChildren();
      }
    } catch (JacksonException e) {
      // it breaks off: the names before the break have to tell
    }
    boolean named = names.contains("uri");
    names.retainAll(TELLING);
    return names.size() >= (named ? FEWEST_NAMED : FEWEST);
  }

  @Override
  public Contents read(Input input) throws RefusedInput {
    var stories = new ArrayList<WireStory>();
    boolean cut = false;
    for (LenientJson.Value value : LenientJson.read(Charsets.decode(input.bytes(), null))) {
      List<JsonNode> items =
          value.node().isArray() ? value.node().valueStream().toList() : List.of(value.node());
      for (JsonNode item : items) {
        new NinjsItem(item).tell(stories);
      }
      cut |= value.cut();
    }
    return WireContents.of(stories, cut, input.companions());
  }

  private static boolean startsAsJson(byte[] bytes) {
    for (int i = 0; i < Math.min(bytes.length, 64); i++) {
      if (bytes[i] == '{' || bytes[i] == '[') {
        return true;
      }
      if (bytes[i] > ' ') {
        return false;
      }
    }
    return false;
  }
}

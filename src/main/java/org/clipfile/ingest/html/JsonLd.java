package org.clipfile.ingest.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clipfile.ingest.LenientJson;
import org.clipfile.ingest.Spaces;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The article that a page describes in its JSON-LD. What is only sloppy (comments, trailing commas,
 * raw line ends in strings) is read, and of a broken block all that stands before the break.
 */
final class JsonLd {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_JAVA_COMMENTS,
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
              JsonReadFeature.ALLOW_SINGLE_QUOTES,
              JsonReadFeature.ALLOW_MISSING_VALUES)
          .build();

  private static final Pattern OPENING =
      Pattern.compile("^(?:/[/*]\\s*)?(?:<!--|<!\\[CDATA\\[)(?:\\s*\\*/)?");

  private static final Pattern CLOSING =
      Pattern.compile("(?:/[/*]\\s*)?(?:-->|]]>)(?:\\s*\\*/)?\\s*;?$");

  private static final int LONGEST_CLOSING = 60;
  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?:https?://schema\\.org/)?(?:\\w*Article|\\w*Posting|Report|Review|OpinionPiece)");

  /** Deeper nodes are not the page's own. */
  private static final int DEPTH = 6;

  /** The things of the page by their {@code @id}, to which others refer. */
  private final Map<String, JsonNode> things = new HashMap<>();

  private final List<String> blocks = new ArrayList<>();
  private final @Nullable JsonNode article;
  private final int count;

  JsonLd(PageParts page) {
    var articles = new ArrayList<JsonNode>();
    for (Element script : page.data) {
      String data = script.data();
      blocks.add(data);
      for (JsonNode block : parse(data)) {
        collect(block, articles, 0);
      }
    }
    count = articles.size();
    article =
        articles.stream()
            .filter(a -> text(a.get("headline")) != null || text(a.get("datePublished")) != null)
            .findFirst()
            .orElse(null);
  }

  /** The blocks as they are written, in order. */
  List<String> blocks() {
    return blocks;
  }

  /** How many articles the page describes. */
  int articles() {
    return count;
  }

  private static List<JsonNode> parse(String data) {
    String plain = unwrapped(data.strip());
    try {
      return List.of(JSON.readTree(plain));
    } catch (JacksonException e) {
      return LenientJson.read(plain).stream().map(LenientJson.Value::node).toList();
    }
  }

  /** Without the signs of a comment or of XML around it. */
  private static String unwrapped(String data) {
    String plain =
        data.startsWith("<") || data.startsWith("/")
            ? OPENING.matcher(data).replaceFirst("")
            : data;
    boolean wrapped = !plain.isEmpty() && ">/;".indexOf(plain.charAt(plain.length() - 1)) >= 0;
    Matcher closing = wrapped ? CLOSING.matcher(plain) : null;
    return closing != null && closing.find(Math.max(0, plain.length() - LONGEST_CLOSING))
        ? plain.substring(0, closing.start())
        : plain;
  }

  private void collect(JsonNode node, List<JsonNode> articles, int depth) {
    if (depth > DEPTH) {
      return;
    }
    if (node.isObject()) {
      if (isArticle(node.get("@type"))) {
        articles.add(node);
      }
      String id = text(node.get("@id"));
      if (id != null && node.size() > 1) {
        things.putIfAbsent(id, node);
      }
    }
    for (JsonNode child : node) {
      if (child.isContainer()) {
        collect(child, articles, depth + 1);
      }
    }
  }

  private static boolean isArticle(@Nullable JsonNode type) {
    if (type == null) {
      return false;
    }
    if (type.isArray()) {
      return type.valueStream().anyMatch(JsonLd::isArticle);
    }
    return ARTICLE.matcher(String.valueOf(text(type))).matches();
  }

  /** The text of a property of the article, the first where it has many, or null. */
  @Nullable String first(String property) {
    List<String> all = all(property);
    return all.isEmpty() ? null : all.getFirst();
  }

  /** The texts of a property; of a thing its name. */
  List<String> all(String property) {
    var texts = new ArrayList<String>();
    JsonNode value = article == null ? null : article.get(property);
    if (value != null) {
      for (JsonNode item : value.isArray() ? value : List.of(value)) {
        String text = item.isObject() ? name(whole(item)) : text(item);
        if (text != null) {
          texts.add(text);
        }
      }
    }
    return texts;
  }

  /** The names of those who wrote the article and are no organisation. */
  List<String> people() {
    var people = new ArrayList<String>();
    for (String property : List.of("author", "creator")) {
      JsonNode value = article == null ? null : article.get(property);
      for (JsonNode item :
          value == null ? List.<JsonNode>of() : value.isArray() ? value : List.of(value)) {
        JsonNode thing = whole(item);
        String name = thing.isObject() ? name(thing) : text(thing);
        String type = text(thing.get("@type"));
        if (name != null && (type == null || !type.endsWith("Organization"))) {
          people.add(name);
        }
      }
      if (!people.isEmpty()) {
        break;
      }
    }
    return people;
  }

  /** The thing that is meant: it may be told elsewhere on the page. */
  private JsonNode whole(JsonNode thing) {
    String id = thing.isObject() && thing.get("name") == null ? text(thing.get("@id")) : null;
    return id == null ? thing : things.getOrDefault(id, thing);
  }

  private static @Nullable String name(JsonNode thing) {
    JsonNode name = thing.get("name");
    String told = text(name != null && name.isArray() && !name.isEmpty() ? name.get(0) : name);
    String given = text(thing.get("givenName"));
    String family = text(thing.get("familyName"));
    return told == null && given != null && family != null ? given + " " + family : told;
  }

  /** The address of the article, or null. */
  @Nullable String url() {
    String url = first("url");
    JsonNode page = article == null ? null : article.get("mainEntityOfPage");
    if (url == null && page != null) {
      return text(page.isObject() ? page.get("@id") : page);
    }
    return url;
  }

  /** Plain text: pages put entities and even tags into JSON. */
  private static @Nullable String text(@Nullable JsonNode node) {
    if (node == null || !node.isValueNode() || node.isNull()) {
      return null;
    }
    String text = Spaces.squeezed(Parser.unescapeEntities(node.asString(), false));
    return text.isEmpty() ? null : text;
  }
}

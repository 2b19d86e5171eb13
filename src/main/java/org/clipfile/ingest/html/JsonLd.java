package org.clipfile.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The article that a page describes in its JSON-LD. Broken blocks are skipped, and what is only
 * sloppy (comments, trailing commas, raw line ends in strings) is read.
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

  private static final Pattern WRAPPING =
      Pattern.compile(
          "^\\s*(?:/[/*]\\s*)?(?:<!--|<!\\[CDATA\\[)(?:\\s*\\*/)?|(?:/[/*]\\s*)?(?:-->|]]>)(?:\\s*\\*/)?\\s*;?\\s*$");
  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?:https?://schema\\.org/)?(?:\\w*Article|\\w*Posting|Report|Review|OpinionPiece)");

  /** Deeper nodes are not the page's own. */
  private static final int DEPTH = 6;

  private final @Nullable JsonNode article;

  JsonLd(PageParts page) {
    var articles = new ArrayList<JsonNode>();
    for (Element script : page.data) {
      JsonNode block = parse(script.data());
      if (block != null) {
        collect(block, articles, 0);
      }
    }
    article =
        articles.stream()
            .filter(a -> text(a.get("headline")) != null || text(a.get("datePublished")) != null)
            .findFirst()
            .orElse(null);
  }

  private static @Nullable JsonNode parse(String data) {
    try {
      boolean wrapped = data.contains("<!") || data.contains("-->") || data.contains("]]>");
      return JSON.readTree(wrapped ? WRAPPING.matcher(data).replaceAll("") : data);
    } catch (JacksonException e) {
      return null; // the page tells the same elsewhere, or nobody knows
    }
  }

  private static void collect(JsonNode node, List<JsonNode> articles, int depth) {
    if (depth > DEPTH) {
      return;
    }
    if (node.isObject() && isArticle(node.get("@type"))) {
      articles.add(node);
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
        String text = text(item.isObject() ? item.get("name") : item);
        if (text != null) {
          texts.add(text);
        }
      }
    }
    return texts;
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
    String text =
        Parser.unescapeEntities(node.asString(), false).replaceAll("[\\s\\p{Z}]+", " ").strip();
    return text.isEmpty() ? null : text;
  }
}

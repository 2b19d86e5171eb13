package org.clipfile.ingest.wire;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.clipfile.ingest.LenientJson;
import org.clipfile.ingest.Prose;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** One item of ninjs, whatever its version: only the names and the lists differ between them. */
final class NinjsItem {
  private final Map<String, JsonNode> fields = new HashMap<>();

  NinjsItem(JsonNode item) {
    item.properties().forEach(field -> fields.putIfAbsent(plain(field.getKey()), field.getValue()));
  }

  /** A name as every version has it: {@code versioncreated}, {@code bodyhtml}. */
  static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace("_", "");
  }

  /** Adds the story, or those of a composite. */
  void tell(List<WireStory> stories) {
    boolean composite = "composite".equals(text("type"));
    List<JsonNode> parts = associations().toList();
    if (composite && !parts.isEmpty()) {
      parts.forEach(part -> new NinjsItem(part).tell(stories));
    } else {
      stories.add(story());
    }
  }

  private WireStory story() {
    var story = new WireStory();
    story.headline(text("headline"));
    for (JsonNode headline : list("headlines")) {
      String role = String.valueOf(LenientJson.text(headline.get("role"))).toLowerCase(Locale.ROOT);
      String value = Prose.line(headline.path("value").asString(""));
      if (role.contains("sub") || role.contains("deck")) {
        story.deck(value);
      } else {
        story.headline(value);
      }
    }
    story.headline(text("title"));
    credits(story);
    subjects(story);
    for (String name : List.of("versioncreated", "contentcreated", "firstcreated")) {
      story.date(text(name));
    }
    content(story);
    return story;
  }

  private void credits(WireStory story) {
    story.byline(text("byline"));
    story.byline(text("by"));
    list("authors").forEach(author -> story.author(name(author)));
    story.dateline(Datelines.of(text("dateline")));
    story.located(text("located"));
    for (String list : List.of("infosource", "infosources")) {
      list(list).forEach(source -> story.source(name(source)));
    }
    story.source(text("creditline"));
    story.source(text("source"));
    story.source(text("copyrightholder"));
    story.language(text("language"));
    story.url(text("canonicalurl"));
    story.url(text("uri"));
  }

  private void subjects(WireStory story) {
    for (String list : List.of("subject", "subjects", "service")) {
      list(list).forEach(subject -> story.category(name(subject)));
    }
    for (String list :
        List.of(
            "keywords",
            "person",
            "people",
            "organisation",
            "organisations",
            "place",
            "places",
            "event",
            "events")) {
      list(list).forEach(thing -> story.keyword(name(thing)));
    }
  }

  private void content(WireStory story) {
    for (String name : List.of("bodyhtml", "bodyxhtml", "bodytext")) {
      story.body(html(fields.get(name)));
    }
    list("bodies").stream()
        .sorted((a, b) -> Boolean.compare(isPlain(a), isPlain(b)))
        .forEach(body -> story.body(html(body.get("value"))));
    story.summary(html(fields.get("descriptionhtml")));
    story.summary(html(fields.get("descriptiontext")));
    list("descriptions").forEach(text -> story.summary(html(text.get("value"))));
    String type = text("type");
    if ("picture".equals(type) || "graphic".equals(type)) {
      story.beside(figure(""));
    } else {
      associations()
          .map(NinjsItem::new)
          .filter(part -> "picture".equals(part.text("type")))
          .forEach(part -> story.beside(part.figure(String.valueOf(html(fields.get("bodyhtml"))))));
    }
  }

  /** Whether a body is plain text, which the same body as HTML goes before. */
  private static boolean isPlain(JsonNode body) {
    String type = LenientJson.text(body.get("contenttype"));
    String later = LenientJson.text(body.get("contentType"));
    return "text/plain".equals(type) || "text/plain".equals(later);
  }

  /** This picture with its caption, unless a text shows it already. */
  private String figure(String text) {
    String href =
        list("renditions").stream()
            .map(rendition -> rendition.path("href").asString(""))
            .filter(address -> !address.isEmpty())
            .findFirst()
            .orElse("");
    String caption = text("descriptiontext");
    if (href.isEmpty() || text.contains(href)) {
      return "";
    }
    String headline = text("headline");
    return Prose.figure(href, headline == null ? "" : headline, caption);
  }

  /** The items that belong to this one: under names, or as a list since 2.0. */
  private Stream<JsonNode> associations() {
    return list("associations").stream()
        .flatMap(part -> part.isArray() ? part.valueStream() : Stream.of(part))
        .filter(JsonNode::isObject);
  }

  private List<JsonNode> list(String name) {
    return fields.getOrDefault(name, MissingNode.getInstance()).valueStream().toList();
  }

  private @Nullable String text(String name) {
    return LenientJson.text(fields.get(name));
  }

  private static @Nullable String name(JsonNode thing) {
    return LenientJson.text(thing.isObject() ? thing.get("name") : thing);
  }

  private static String html(@Nullable JsonNode text) {
    return text == null || !text.isString() ? "" : Prose.html(text.asString());
  }
}

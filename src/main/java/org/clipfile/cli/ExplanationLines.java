package org.clipfile.cli;

import java.util.List;
import org.clipfile.archive.Explanation;
import org.clipfile.archive.Explanation.Offer;
import org.clipfile.archive.Explanation.Part;
import org.clipfile.archive.ExplanationWords;
import org.clipfile.archive.FindResult;
import tools.jackson.core.JsonGenerator;

/** How a search was read and what its parts find, as lines for people or a line of JSON. */
final class ExplanationLines {
  private ExplanationLines() {}

  /** Says all of it. */
  static void say(FindResult found, Explanation explanation, Terminal terminal) {
    ExplanationWords.lines(found, explanation).forEach(line -> say(line, terminal));
    sayOffers(explanation, terminal);
    sayUnchecked(found, terminal);
  }

  /** Says where nobody looked whether the index is whole, so that no count is more than it is. */
  static void sayUnchecked(FindResult found, Terminal terminal) {
    if (!found.index().checked()) {
      terminal.say(
          "The index is too large to be looked through for damage with each search;"
              + " 'clipfile verify' does.");
    }
  }

  /** Says why nothing was found, and what would find something. */
  static void sayWhyNothing(Explanation explanation, Terminal terminal) {
    ExplanationWords.parts(explanation).forEach(line -> say(line, terminal));
    sayOffers(explanation, terminal);
  }

  private static void sayOffers(Explanation explanation, Terminal terminal) {
    for (Offer offer : explanation.offers()) {
      String count = ExplanationWords.clippings(offer.count());
      say(ExplanationWords.offer(offer) + "  " + offer.text() + "  (" + count + ")", terminal);
    }
  }

  private static void say(String line, Terminal terminal) {
    terminal.say(ClippingLines.harmless(line));
  }

  static String json(FindResult found, Explanation explanation) {
    var line =
        new JsonLine()
            .put("typed", found.query().text())
            .put("reading", explanation.reading())
            .put("hints", json -> strings(json, found.query().hints()))
            .put("order", found.order())
            .put("count", found.hits().total())
            .put("undated", found.undated())
            .put("complete", found.index().isComplete())
            .put("checked", found.index().checked())
            .put("parts", json -> parts(json, explanation.parts()))
            .put("offers", json -> offers(json, explanation.offers()));
    if (!found.index().isComplete()) {
      line.put("index", found.index().sentence());
    }
    return line.end();
  }

  private static void strings(JsonGenerator json, List<String> texts) {
    json.writeStartArray();
    texts.forEach(json::writeString);
    json.writeEndArray();
  }

  private static void parts(JsonGenerator json, List<Part> parts) {
    json.writeStartArray();
    for (Part part : parts) {
      json.writeStartObject();
      json.writeStringProperty("part", part.text());
      json.writeStringProperty("role", JsonLine.name(part.role()));
      json.writeNumberProperty("alone", part.alone());
      json.writeNumberProperty("without", part.without());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void offers(JsonGenerator json, List<Offer> offers) {
    json.writeStartArray();
    for (Offer offer : offers) {
      json.writeStartObject();
      json.writeStringProperty("kind", JsonLine.name(offer.kind()));
      json.writeStringProperty("query", offer.text());
      json.writeNumberProperty("count", offer.count());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}

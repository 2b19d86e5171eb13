package org.clipfile.cli;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clipfile.model.Breakdown;
import org.clipfile.model.Facet;
import org.clipfile.model.FacetCount;
import org.clipfile.model.FacetField;
import org.clipfile.model.Histogram;
import org.clipfile.model.Histogram.Bar;
import tools.jackson.core.JsonGenerator;

/** All hits of a search by value and by date, as lines for people or as one line of JSON. */
final class BreakdownLines {
  /** Of each field, so many values are told to people. */
  private static final int SHOWN = 10;

  private static final int LONGEST_BAR = 40;

  private BreakdownLines() {}

  /** The most frequent values of each field that the hits have. */
  static List<String> facets(Breakdown breakdown) {
    var lines = new ArrayList<String>();
    for (Facet facet : breakdown.facets()) {
      if (facet.distinct() > 0) {
        lines.add(heading(facet.field()) + ": " + facet.distinct());
        facet.values().stream().limit(SHOWN).map(BreakdownLines::line).forEach(lines::add);
      }
    }
    return lines;
  }

  private static String line(FacetCount value) {
    return "%8d  %s".formatted(value.count(), ClippingLines.harmless(value.value()));
  }

  private static String heading(FacetField field) {
    return switch (field) {
      case PUBLICATION -> "Publications";
      case SOURCE -> "Sources";
      case CATEGORY -> "Categories";
      case TAG -> "Tags";
      case LANGUAGE -> "Languages";
      case PLACE -> "Places";
      case SECTION -> "Sections";
    };
  }

  /** A bar for each year, month or day that has hits. */
  static List<String> histogram(Breakdown breakdown) {
    Histogram histogram = breakdown.histogram();
    int largest = histogram.bars().stream().mapToInt(Bar::count).max().orElse(1);
    var lines = new ArrayList<String>();
    for (Bar bar : histogram.bars()) {
      int length = Math.max(1, Math.toIntExact((long) bar.count() * LONGEST_BAR / largest));
      lines.add(
          "%-10s %8d  %s"
              .formatted(label(histogram.unit(), bar.from()), bar.count(), "█".repeat(length)));
    }
    if (breakdown.undated() > 0) {
      lines.add("%-10s %8d".formatted("undated", breakdown.undated()));
    }
    return lines;
  }

  private static String label(Histogram.Unit unit, LocalDate from) {
    return switch (unit) {
      case YEAR -> Year.from(from).toString();
      case MONTH -> YearMonth.from(from).toString();
      case DAY -> from.toString();
    };
  }

  /** What was asked for of both, and the total. */
  static String json(int total, Breakdown breakdown, boolean facets, boolean histogram) {
    var line = new JsonLine().put("total", total);
    if (facets) {
      line.put("facets", json -> facets(json, breakdown));
    }
    if (histogram) {
      line.put("histogram", json -> histogram(json, breakdown.histogram()))
          .put("undated", breakdown.undated());
    }
    return line.end();
  }

  private static void facets(JsonGenerator json, Breakdown breakdown) {
    json.writeStartObject();
    for (Facet facet : breakdown.facets()) {
      json.writeName(heading(facet.field()).toLowerCase(Locale.ROOT));
      json.writeStartObject();
      json.writeNumberProperty("distinct", facet.distinct());
      json.writeName("values");
      json.writeStartObject();
      facet.values().forEach(value -> json.writeNumberProperty(value.value(), value.count()));
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeName("years");
    json.writeStartObject();
    breakdown.years().forEach((year, n) -> json.writeNumberProperty(year.toString(), n));
    json.writeEndObject();
    json.writeName("months");
    json.writeStartObject();
    breakdown.months().forEach((month, n) -> json.writeNumberProperty(month.toString(), n));
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void histogram(JsonGenerator json, Histogram histogram) {
    json.writeStartObject();
    json.writeStringProperty("unit", histogram.unit().name().toLowerCase(Locale.ROOT));
    json.writeName("bars");
    json.writeStartObject();
    for (Bar bar : histogram.bars()) {
      json.writeNumberProperty(label(histogram.unit(), bar.from()), bar.count());
    }
    json.writeEndObject();
    json.writeEndObject();
  }
}

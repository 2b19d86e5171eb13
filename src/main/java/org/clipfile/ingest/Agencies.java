package org.clipfile.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clipfile.ingest.date.AgencyNames;

/**
 * News agencies by name, and the places where a story credits one: "Reuters/AFP" in a byline,
 * "(dpa)" at the end of a text, "Mit Material von dpa". Thread-safe.
 */
public final class Agencies {
  private static final Pattern PARTS =
      Pattern.compile("\\s*(?:[,;/|+&]|\\s(?:and|und|et|y|e|mit|with)\\s)\\s*");

  private static final Pattern BRACKETS = Pattern.compile("[()（）\\[\\]]");

  private static final Pattern BY = Pattern.compile("(?iu)^(?:by|von|par|por|di|from|source:)\\s+");

  /** "(Reuters)" or "/dpa" where a paragraph ends. */
  private static final Pattern CLOSING =
      Pattern.compile("[(（\\[]\\s*([^()（）\\[\\]]{2,40})[)）\\]][.。]?\\s*$");

  /** Sentences that say whose material it is; the name comes next. */
  private static final Pattern MATERIAL =
      Pattern.compile(
          "(?iu)(?:mit material (?:von|der)|mit (?:agentur)?material (?:von|der)|quellen?\\s*[:：]|source\\s*[:：]|fuente\\s*[:：]|fonte\\s*[:：]"
              + "|источник\\s*[:：]|المصدر\\s*[:：]|来源\\s*[:：]|來源\\s*[:：]|출처\\s*[:：]|with (?:files|inputs|information|reporting|material) from"
              + "|con información de|con informações d[aeo]s?|avec(?: l’| l')?)\\s*(?:der |the |die |la |l’|l')?([^.。()\\n]{2,60})");

  /** One of these stands in every such sentence. */
  private static final List<String> MATERIAL_SIGNS =
      List.of(
          "quelle",
          "source",
          "fuente",
          "fonte",
          "источник",
          "المصدر",
          "来源",
          "來源",
          "출처",
          "material",
          "with ",
          "con información",
          "con informações",
          "avec");

  /** How much of the end of a text may credit an agency, in characters. */
  private static final int END = 400;

  /** A longer line at the end is no credit, but a sentence. */
  private static final int LONGEST_LINE = 60;

  private Agencies() {}

  /** The agencies of a credit such as "Jane Doe, Reuters" or "dpa/AFP", as they are written. */
  public static Optional<String> in(String credit) {
    var found = new ArrayList<String>();
    for (String part : PARTS.split(BRACKETS.matcher(credit).replaceAll(","), -1)) {
      String name = BY.matcher(part).replaceFirst("").strip();
      if (AgencyNames.contains(name) && !found.contains(name)) {
        found.add(name);
      }
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(String.join("/", found));
  }

  /** The agencies that the end of a text credits, as they are written. */
  public static Optional<String> atEnd(String text) {
    String end = text.substring(Math.max(0, text.length() - END)).strip();
    List<String> lines = end.lines().filter(line -> !line.isBlank()).toList();
    for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - 3); i--) {
      String line = lines.get(i).strip();
      Optional<String> found =
          material(line)
              .or(() -> line.length() > LONGEST_LINE ? Optional.<String>empty() : in(line))
              .or(() -> closing(line));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> closing(String line) {
    if (line.indexOf(')') < 0 && line.indexOf('）') < 0 && line.indexOf(']') < 0) {
      return Optional.empty();
    }
    Matcher closing = CLOSING.matcher(line);
    return closing.find() ? in(closing.group(1)) : Optional.empty();
  }

  private static Optional<String> material(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    for (String sign : MATERIAL_SIGNS) {
      if (lower.contains(sign)) {
        Matcher material = MATERIAL.matcher(line);
        return material.find() ? in(material.group(1)) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}

package org.clipfile.ingest.database;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clipfile.ingest.database.PressDatabase.Split;

/**
 * Takes bundles of Nexis apart. Those of old number each article, "3 of 25 DOCUMENTS"; those of
 * Lexis Advance and Nexis Uni list them on a cover and end each with "End of Document".
 */
final class Nexis {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?iu)^(?:(?:dokument|document|documento)\\s+(?<n>\\d+) (?:of|von|de|di|van|sur|su)"
              + " (?<m>\\d+)|(?<a>\\d+) (?:of|von|de|di|van|sur|su) (?<b>\\d+)"
              + " (?:documents?|dokumenten?|documentos?|documenti|documenten))$");

  private static final Pattern END =
      Pattern.compile(
          "(?iu)^(?:end of document|ende des dokuments|fin du document|fin del documento"
              + "|fine del documento|einde van (?:het )?document|fim do documento)$");

  private static final Pattern PROMISE =
      Pattern.compile(
          "(?iu)^(?:documents?|dokumente?|documentos?|documenti|documenten) \\((\\d+)\\)$");

  private static final Pattern FIRST_LISTED = Pattern.compile("^1\\. (.+)$");

  /** Of these labels each bundle has one, here as UTF-8 and others write them, read as Latin-1. */
  private static final List<String> LABEL_HINTS =
      List.of(
          "LENGTH:",
          "Length:",
          "L\u00c4NGE:",
          "L\u00e4nge:",
          "L\u00c3\u0084NGE:",
          "L\u00c3\u00a4nge:",
          "L&Auml;NGE:",
          "L&auml;nge:",
          "LONGUEUR",
          "Longueur",
          "LONGITUD",
          "Longitud",
          "LENGTE:",
          "Lengte:",
          "LUNGHEZZA",
          "Lunghezza",
          "LOAD-DATE",
          "Load-Date");

  /** What stands behind their first letter: with that most letters are passed over fast. */
  private static final String LABEL_SECONDS = "EeÄäÃ&OoUu";

  /** And one of these, where articles begin or end; first what most pages hold, in scripts. */
  private static final List<String> MARK_HINTS =
      List.of(" document", "Document", "DOCUMENT", "Dokument");

  private static final Pattern LABELLED =
      Pattern.compile(
          "(?imu)^\\s*(?:length|länge|longueur|longitud|lengte|lunghezza|extensão|load-date"
              + "|byline|section|rubrik|rubrique)\\s*:");

  private static final Pattern NUMBER_LINE = Pattern.compile(NUMBER.pattern(), Pattern.MULTILINE);
  private static final Pattern END_LINE = Pattern.compile(END.pattern(), Pattern.MULTILINE);

  private static final Pattern PROMISE_LINE = Pattern.compile(PROMISE.pattern(), Pattern.MULTILINE);

  /** Shorter covers leave room for the first article in what tells the format. */
  private static final int LONG_COVER = 20;

  private Nexis() {}

  static boolean mayBe(String raw) {
    return hasLabel(raw) && MARK_HINTS.stream().anyMatch(raw::contains);
  }

  /**
   * In one pass: all of them begin with the same letter. Scripts say "maxLength:", which begins no
   * line.
   */
  private static boolean hasLabel(String raw) {
    for (int at = raw.indexOf('L'); at >= 0; at = raw.indexOf('L', at + 1)) {
      if (LABEL_SECONDS.indexOf(at + 1 < raw.length() ? raw.charAt(at + 1) : ' ') >= 0
          && !(at > 0 && isPlainLetter(raw.charAt(at - 1)))
          && isLabel(raw, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLabel(String raw, int at) {
    for (String label : LABEL_HINTS) {
      if (raw.startsWith(label, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlainLetter(char c) {
    int small = c | 0x20;
    return small >= 'a' && small <= 'z';
  }

  static boolean isOwn(String opening) {
    String lines = opening.replaceAll("(?m)^[ \\t\\u00a0]+|[ \\t\\u00a0\\r]+$", "");
    boolean articles =
        (NUMBER_LINE.matcher(lines).find() || END_LINE.matcher(lines).find())
            && LABELLED.matcher(lines).find();
    return (articles || isLongCover(lines)) && !lines.contains("ProQuest");
  }

  /** Whether so many articles are listed that the first may begin further down. */
  private static boolean isLongCover(String lines) {
    Matcher promise = PROMISE_LINE.matcher(lines);
    if (!promise.find() || number(promise.group(1)) < LONG_COVER) {
      return false;
    }
    int at = promise.end();
    for (int i = 1; i <= LONG_COVER && at >= 0; i++) {
      at = lines.indexOf("\n" + i + ". ", at);
    }
    return at >= 0;
  }

  static Split split(List<Line> lines) {
    Split numbered = numbered(lines);
    return numbered.articles().isEmpty() ? ended(lines) : numbered;
  }

  private static Split numbered(List<Line> lines) {
    var articles = new ArrayList<Bundled>();
    var numbers = new ArrayList<Integer>();
    int promised = 0;
    int start = -1;
    for (int i = 0; i <= lines.size(); i++) {
      Matcher m = i < lines.size() ? NUMBER.matcher(lines.get(i).text()) : null;
      if (m != null && !m.matches()) {
        continue;
      }
      if (start >= 0) {
        articles.add(new NexisArticle(withoutEnd(lines.subList(start, i))).read());
      }
      if (m != null) {
        boolean before = m.group("n") != null;
        numbers.add(number(m.group(before ? "n" : "a")));
        promised = Math.max(promised, number(m.group(before ? "m" : "b")));
        start = i + 1;
      }
    }
    return new Split(articles, numbers, promised);
  }

  private static Split ended(List<Line> lines) {
    var articles = new ArrayList<Bundled>();
    int promised = 0;
    int start = 0;
    for (Line line : lines) {
      Matcher m = PROMISE.matcher(line.text());
      if (m.matches()) {
        promised = number(m.group(1));
        break;
      }
      if (END.matcher(line.text()).matches()) {
        break;
      }
    }
    for (int i = 0; i <= lines.size(); i++) {
      boolean last = i == lines.size();
      if (last ? isArticle(lines.subList(start, i)) : END.matcher(lines.get(i).text()).matches()) {
        List<Line> part = lines.subList(start, i);
        articles.add(new NexisArticle(articles.isEmpty() ? withoutCover(part) : part).read());
        start = i + 1;
      }
    }
    return new Split(articles, List.of(), promised);
  }

  /** What stands below the last mark is an article only where it was cut off. */
  private static boolean isArticle(List<Line> lines) {
    return lines.stream().anyMatch(line -> NexisArticle.LABELS.of(line.text()).isPresent());
  }

  private static List<Line> withoutEnd(List<Line> lines) {
    return !lines.isEmpty() && END.matcher(lines.getLast().text()).matches()
        ? lines.subList(0, lines.size() - 1)
        : lines;
  }

  /** The cover lists the headlines; the first one stands again where its article begins. */
  private static List<Line> withoutCover(List<Line> lines) {
    String headline = null;
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      Matcher m = FIRST_LISTED.matcher(text);
      if (headline == null && m.matches()) {
        headline = m.group(1);
      } else if (headline != null && text.equals(headline)) {
        return lines.subList(i, lines.size());
      }
    }
    return lines;
  }

  private static int number(String digits) {
    return digits.length() > 8 ? Integer.MAX_VALUE : Integer.parseInt(digits);
  }
}

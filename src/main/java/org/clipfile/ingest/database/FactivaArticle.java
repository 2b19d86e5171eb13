package org.clipfile.ingest.database;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clipfile.ingest.Bylines;
import org.clipfile.ingest.Languages;
import org.clipfile.ingest.date.Dates;

/**
 * Reads one article of Factiva: with a code of two or three letters before each field, or without,
 * told by the number of words and the order of the lines. The codes are the same in every language.
 */
final class FactivaArticle {
  static final String WORDS =
      "[\\d.,\u00a0 ]+ (?:words|Wörter|mots|palabras|parole|woorden|palavras|слов|ord|słów|字|語)";

  private static final Pattern WORDS_LINE = Pattern.compile("(?iu)^" + WORDS + "$");

  private static final Pattern CODE =
      Pattern.compile(
          "^(HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|CT|RF|ART|CO|IN|NS|RE|IPC|IPD|PUB|AN"
              + "|SE|CLM|CX)(?:$|\\s{2,}|\t|\u00a0)(.*)$");

  private static final Map<String, Fact> CODES =
      Map.ofEntries(
          Map.entry("HD", Fact.HEADLINE),
          Map.entry("BY", Fact.BYLINE),
          Map.entry("CR", Fact.SOURCE),
          Map.entry("PD", Fact.PUBLISHED),
          Map.entry("ET", Fact.TIME),
          Map.entry("SN", Fact.PUBLICATION),
          Map.entry("SE", Fact.SECTION),
          Map.entry("CLM", Fact.SECTION),
          Map.entry("LA", Fact.LANGUAGE),
          Map.entry("NS", Fact.KEYWORDS),
          Map.entry("LP", Fact.BODY),
          Map.entry("TD", Fact.BODY));

  private static final Pattern TIME =
      Pattern.compile("(?i)^\\d{1,2}[:.h]\\d{2}( ?[ap]\\.?m\\.?)?( GMT| UTC)?$");

  /** So many lines may stand between the number of words and the text. */
  private static final int LONGEST_HEAD = 14;

  private final List<Line> lines;
  private final Bundled article = new Bundled();

  FactivaArticle(List<Line> lines) {
    this.lines = lines;
  }

  /** The code that a line opens with, or nothing. */
  static String code(Line line) {
    Matcher m = CODE.matcher(line.text());
    return m.matches() ? m.group(1) : "";
  }

  Bundled read() {
    boolean coded = lines.stream().anyMatch(line -> code(line).equals("HD"));
    if (coded) {
      readCodes();
    } else {
      readOrder();
    }
    return article;
  }

  private void readCodes() {
    Fact open = Fact.OTHER;
    boolean opens = false;
    for (Line line : lines) {
      Matcher m = CODE.matcher(line.text());
      String value = line.text();
      Line text = line;
      if (m.matches()) {
        open = CODES.getOrDefault(m.group(1), Fact.OTHER);
        value = m.group(2).strip();
        text = new Line(value, line.html().replaceFirst(m.group(1) + "\\s+", ""), true);
        opens = value.isEmpty();
      } else if (opens) {
        text = new Line(value, line.html(), true); // the code had a line of its own
        opens = false;
      }
      if (value.isEmpty() || open == Fact.OTHER) {
        continue;
      }
      if (open == Fact.BODY) {
        article.addToBody(text);
      } else if (article.tells(open)) {
        article.more(open, value);
      } else {
        article.tell(open, value);
      }
    }
  }

  private void readOrder() {
    int words = words();
    readAbove(lines.subList(0, Math.max(0, words)));
    int start = words + 1;
    int end = Math.min(lines.size(), start + LONGEST_HEAD);
    int body = start;
    for (int i = start; i < end; i++) {
      if (lines.get(i).isCopyright()) {
        body = i + 1;
        break;
      }
      Optional<String> language = Languages.byName(lines.get(i).text());
      if (language.isPresent()) {
        body = i + 1;
      }
    }
    if (words >= 0) {
      readBelow(lines.subList(start, body));
    }
    lines.subList(body, lines.size()).forEach(article::addToBody);
  }

  private int words() {
    for (int i = 0; i < lines.size(); i++) {
      if (WORDS_LINE.matcher(lines.get(i).text()).matches()) {
        return i;
      }
    }
    return -1;
  }

  /** Section, headline and byline, of which only the headline is always there. */
  private void readAbove(List<Line> above) {
    int last = above.size();
    boolean byline =
        last > 1
            && (last > 2
                || Bylines.isByline(above.getLast().text())
                || above.getLast().text().length() < 60);
    if (byline) {
      article.tell(Fact.BYLINE, above.get(--last).text());
    }
    if (last > 1) {
      article.tell(Fact.SECTION, above.getFirst().text());
    }
    if (last > 0) {
      article.tell(Fact.HEADLINE, above.get(last - 1).text());
    }
  }

  private void readBelow(List<Line> below) {
    for (Line line : below) {
      String text = line.text();
      if (!article.tells(Fact.PUBLISHED) && Dates.whole(text).isPresent()) {
        article.tell(Fact.PUBLISHED, text);
      } else if (TIME.matcher(text).matches()) {
        article.tell(Fact.TIME, text);
      } else if (Languages.byName(text).isPresent()) {
        article.tell(Fact.LANGUAGE, text);
      } else if (article.tells(Fact.PUBLISHED) && !line.isCopyright()) {
        article.tell(Fact.PUBLICATION, text);
      }
    }
  }
}

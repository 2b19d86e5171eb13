package org.clipfile.ingest.database;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clipfile.ingest.SoughtWord;
import org.clipfile.ingest.database.PressDatabase.Split;

/** Takes bundles of Factiva apart: each article ends with the number of its document. */
final class Factiva {
  /**
   * The number of a document: its source, of one letter or more, its day, and what tells it from
   * the others of that day.
   */
  private static final String NUMBER = "[A-Z]\\w{3,21}\\d{8}\\w{4,20}";

  /** Before the number stands what a document is called in one of the languages of Factiva. */
  private static final Pattern DOCUMENT = Pattern.compile("(?u)^[\\p{L}ー]{2,12} " + NUMBER + "$");

  private static final Pattern DOCUMENT_LINE =
      Pattern.compile("(?mu)^\\s*(?:AN\\s+)?[\\p{L}ー]{2,12}\\s+" + NUMBER + "\\s*$");

  /** What stands in each bundle, in ASCII. */
  private static final Pattern HINT =
      Pattern.compile("Do[ck]umento?(?:\\s|&nbsp;)+[A-Z]\\w{3,21}\\d{8}");

  private static final Pattern CODES =
      Pattern.compile("(?m)^\\s*HD(?:\\s|$)[\\s\\S]*^\\s*(?:TD|LP)(?:\\s|$)");

  private static final Pattern LISTED = Pattern.compile("(.*[^\\s.])[\\s.]+\\d{1,4}");

  private static final Pattern WORDS =
      Pattern.compile("(?mu)^\\s*" + FactivaArticle.WORDS + "\\s*$");

  private static final SoughtWord NAME = new SoughtWord("Factiva", 'F');

  private Factiva() {}

  static boolean mayBe(String raw) {
    return NAME.isIn(raw) || hasMark(raw);
  }

  private static boolean hasMark(String raw) {
    for (int at = raw.indexOf('D'); at >= 0; at = raw.indexOf('D', at + 1)) {
      if (raw.startsWith("o", at + 1)
          && (raw.startsWith("cument", at + 2) || raw.startsWith("kument", at + 2))
          && mayGoOn(raw, at + "Document".length())
          && HINT.matcher(raw).region(at, raw.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  /** Scripts say "createDocument(" again and again, which is told without a pattern. */
  private static boolean mayGoOn(String raw, int end) {
    char next = end < raw.length() ? raw.charAt(end) : '.';
    return next <= ' ' || next == 'o' || next == '&';
  }

  static boolean isOwn(String opening) {
    String lines = opening.replace('\u00a0', ' ');
    return (DOCUMENT_LINE.matcher(lines).find() || lines.contains("Factiva"))
        && (CODES.matcher(lines).find() || WORDS.matcher(lines).find());
  }

  static Split split(List<Line> lines) {
    var articles = new ArrayList<Bundled>();
    int contents = contents(lines);
    int start = contents;
    for (int i = start; i < lines.size(); i++) {
      if (DOCUMENT.matcher(lines.get(i).text().replaceFirst("^AN\\s+", "")).matches()) {
        articles.add(new FactivaArticle(lines.subList(start, i)).read());
        start = i + 1;
      }
    }
    List<Line> rest = lines.subList(start, lines.size());
    if (isArticle(rest)) {
      articles.add(new FactivaArticle(rest).read());
    }
    return new Split(articles, List.of(), promised(lines.subList(0, contents)));
  }

  /** Where the contents end: headlines, of which at least one stands below, with their pages. */
  private static int contents(List<Line> lines) {
    int end = 0;
    while (end < lines.size() && (end == 0 || LISTED.matcher(lines.get(end).text()).matches())) {
      end++;
    }
    var below = new HashSet<String>();
    lines.subList(end, lines.size()).forEach(line -> below.add(line.text()));
    for (Line line : lines.subList(0, end)) {
      Matcher listed = LISTED.matcher(line.text());
      if (listed.matches() && below.contains(listed.group(1))) {
        return end;
      }
    }
    return 0;
  }

  private static int promised(List<Line> contents) {
    return (int) contents.stream().filter(line -> LISTED.matcher(line.text()).matches()).count();
  }

  /** Below the last article stands what was searched for, or an article that was cut off. */
  private static boolean isArticle(List<Line> lines) {
    return lines.stream()
        .anyMatch(
            line -> WORDS.matcher(line.text()).matches() || FactivaArticle.code(line).equals("HD"));
  }
}

package org.clipfile.ingest.database;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.clipfile.ingest.SoughtWord;
import org.clipfile.ingest.database.PressDatabase.Split;

/** Takes bundles of Factiva apart: each article ends with the number of its document. */
final class Factiva {
  private static final Pattern DOCUMENT =
      Pattern.compile(
          "(?u)^(?:Document|Dokument|Documento|ドキュメント|文件) [A-Z]{2}\\w{2,20}\\d{8}\\w{4,20}$");

  private static final Pattern DOCUMENT_LINE =
      Pattern.compile(
          "(?mu)^\\s*(?:AN\\s+)?(?:Document|Dokument|Documento|ドキュメント|文件)\\s+"
              + "[A-Z]{2}\\w{2,20}\\d{8}\\w{4,20}\\s*$");

  /** What stands in each bundle, in ASCII. */
  private static final Pattern HINT =
      Pattern.compile("Do[ck]umento?(?:\\s|&nbsp;)+[A-Z]{2}\\w{2,20}\\d{8}");

  private static final Pattern CODES =
      Pattern.compile("(?m)^\\s*HD(?:\\s|$)[\\s\\S]*^\\s*(?:TD|LP)(?:\\s|$)");

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
    int start = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (DOCUMENT.matcher(lines.get(i).text().replaceFirst("^AN\\s+", "")).matches()) {
        articles.add(new FactivaArticle(lines.subList(start, i)).read());
        start = i + 1;
      }
    }
    List<Line> rest = lines.subList(start, lines.size());
    if (isArticle(rest)) {
      articles.add(new FactivaArticle(rest).read());
    }
    return new Split(articles, List.of(), 0);
  }

  /** Below the last article stands what was searched for, or an article that was cut off. */
  private static boolean isArticle(List<Line> lines) {
    return lines.stream()
        .anyMatch(
            line -> WORDS.matcher(line.text()).matches() || FactivaArticle.code(line).equals("HD"));
  }
}

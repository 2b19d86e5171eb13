package org.clipfile.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The credit of an article as printed, and the people in it. Thread-safe. */
public final class Bylines {
  private static final Pattern BY =
      Pattern.compile(
          "(?iu)^(?:(?:written|story|text|reported|words|posted) )?"
              + "(?:by|von|par|por|di|door|av|автор|текст|بقلم|كتب|מאת|تحریر|작성|文|作者|記者|记者)"
              + "(?:\\s*[:：]\\s*|\\s+)(?=\\S)");
  private static final Pattern JOINERS =
      Pattern.compile(
          "(?iu)\\s*(?:[,;，、；|·]|(?<=\\s)(?:and|und|et|y|e|&|with|и|و|اور|और|和)(?=\\s))\\s*");
  private static final Pattern TITLE =
      Pattern.compile("(?u)\\s*(?:\\(.*\\)|\\S+@\\S+|(?:기자|특파원|記者|记者)$)\\s*");

  private Bylines() {}

  /** Whether a line of its own is a credit: "By Jane Doe". */
  public static boolean isByline(String line) {
    var by = BY.matcher(line);
    return line.length() <= 120
        && by.find()
        && by.end() < line.length()
        && !Character.isLowerCase(line.codePointAt(by.end()))
        && !line.matches(".*[.!?。؟।]\\s*$");
  }

  /** The people of a credit, in order. */
  public static List<String> authors(String byline) {
    String names = BY.matcher(byline.strip()).replaceFirst("");
    var authors = new ArrayList<String>();
    for (String name : JOINERS.splitAsStream(names).toList()) {
      String plain = TITLE.matcher(name).replaceAll(" ").strip();
      boolean nameLike =
          !plain.isEmpty() && plain.length() <= 60 && !plain.matches(".*(\\d|://).*");
      if (nameLike && !authors.contains(plain)) {
        authors.add(plain);
      }
    }
    return List.copyOf(authors);
  }
}

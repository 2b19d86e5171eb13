package org.clipfile.ingest.html.article;

/** Kinds of tags and characters, as numbers for the model. */
final class Kinds {
  private Kinds() {}

  static int ofTag(String name) {
    return switch (name) {
      case "p" -> 0;
      case "div" -> 1;
      case "li" -> 2;
      case "h1" -> 3;
      case "h2" -> 4;
      case "h3" -> 5;
      case "h4", "h5", "h6" -> 6;
      case "td", "th" -> 7;
      case "blockquote" -> 8;
      case "pre" -> 9;
      case "figcaption" -> 10;
      case "section" -> 11;
      case "article", "main" -> 12;
      case "header" -> 13;
      case "footer" -> 14;
      case "dt" -> 15;
      case "dd" -> 16;
      case "ul", "ol" -> 17;
      case "address" -> 18;
      case "figure" -> 19;
      case "aside" -> 20;
      case "body" -> 21;
      default -> 22;
    };
  }

  static boolean isHeading(Block block) {
    return switch (block.box.element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> true;
      default -> false;
    };
  }

  static int ofLast(char c) {
    return switch (c) {
      case '.', '。', '।', '۔' -> 0;
      case '!', '?', '？', '！', '؟' -> 1;
      case ':', '：' -> 2;
      case '…' -> 3;
      case '"', '”', '»', '«', '“', '」', '\'', '’' -> 4;
      case ')', ']' -> 5;
      case '|', '/', '>', '›', '→', '+', '-', '–' -> 6;
      default -> Character.isDigit(c) ? 7 : Character.isLetter(c) ? 8 : 9;
    };
  }

  static int ofFirst(char c) {
    return Character.isUpperCase(c)
        ? 0
        : Character.isLowerCase(c)
            ? 1
            : Character.isDigit(c)
                ? 2
                : Character.isLetter(c)
                    ? 3
                    : switch (c) {
                      case '"', '“', '„', '»', '«', '‘', '「' -> 4;
                      case '-', '–', '•', '·', '*' -> 5;
                      case '(', '[' -> 6;
                      case '©' -> 7;
                      default -> 8;
                    };
  }
}

package org.clipfile.ingest.html.article;

import java.util.Locale;
import org.jsoup.nodes.Attributes;
import org.jspecify.annotations.Nullable;

/** What an element's tag and role tell of what lies in it. */
final class Place {
  static final int ARTICLE = 1;
  static final int MAIN = 1 << 1;
  static final int ASIDE = 1 << 2;
  static final int NAV = 1 << 3;
  static final int FOOTER = 1 << 4;
  static final int HEADER = 1 << 5;
  static final int FORM = 1 << 6;
  static final int TABLE = 1 << 7;
  static final int LIST = 1 << 8;
  static final int FIGURE = 1 << 9;
  static final int QUOTE = 1 << 10;
  static final int BODY = 1 << 11;
  static final int ROLE = 1 << 12;
  static final int VERBATIM = 1 << 13;
  static final int CAPTION = 1 << 14;
  static final int LINK = 1 << 15;

  static final int COUNT = 16;

  /** What stands around an article. */
  static final int AROUND = ASIDE | NAV | FOOTER | ROLE;

  private Place() {}

  static int of(String name, @Nullable Attributes attributes) {
    int place =
        switch (name) {
          case "article" -> ARTICLE;
          case "main" -> MAIN;
          case "aside" -> ASIDE;
          case "nav", "menu" -> NAV;
          case "footer" -> FOOTER;
          case "header" -> HEADER;
          case "form", "fieldset" -> FORM;
          case "table" -> TABLE;
          case "ul", "ol", "dl" -> LIST;
          case "figure" -> FIGURE;
          case "blockquote" -> QUOTE;
          case "pre" -> VERBATIM;
          case "figcaption", "caption" -> CAPTION;
          default -> 0;
        };
    if (attributes != null) {
      if (attributes.get("itemprop").contains("articleBody")) {
        place |= BODY;
      }
      place |=
          switch (attributes.get("role").toLowerCase(Locale.ROOT)) {
            case "navigation",
                "complementary",
                "contentinfo",
                "search",
                "dialog",
                "alertdialog",
                "menu",
                "menubar",
                "banner" ->
                ROLE;
            case "main" -> MAIN;
            case "article" -> ARTICLE;
            default -> 0;
          };
    }
    return place;
  }
}

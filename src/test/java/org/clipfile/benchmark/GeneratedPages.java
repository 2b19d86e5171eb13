package org.clipfile.benchmark;

import java.util.Random;
import org.clipfile.model.Article;

/**
 * Made-up web pages in the proportions of real ones: an article of some kilobytes in the midst of
 * menus, teasers, comments, and several times as much script and style.
 */
final class GeneratedPages {
  private final GeneratedClippings clippings = new GeneratedClippings();

  /** The page of a number from 1. */
  String page(int number) {
    var random = new Random(number);
    Article article = clippings.clipping(number).article();
    var page = new StringBuilder(200_000);
    head(page, article, random);
    menu(page, random, "header", "main-menu", 60);
    page.append(
            "<div id=\"wrapper\" class=\"layout\"><main class=\"content\"><article class=\"story\">")
        .append("<h1 class=\"story-title\">")
        .append(article.headline())
        .append(
            "</h1><p class=\"byline\">By <a rel=\"author\" href=\"/people/1\">Ada Example</a></p>");
    paragraphs(page, article.bodyText());
    page.append("<ul class=\"share-buttons\"><li><a href=\"/share\">Share</a></li></ul></article>");
    teasers(page, random, 24);
    comments(page, random, 12);
    page.append("</main>");
    menu(page, random, "aside", "sidebar", 40);
    page.append("</div>");
    menu(page, random, "footer", "footer-links", 50);
    script(page, random, 30_000);
    return page.append("</body></html>\n").toString();
  }

  private void head(StringBuilder page, Article article, Random random) {
    page.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
        .append(article.headline())
        .append(" | ")
        .append(article.publication())
        .append("</title>\n");
    for (String name : new String[] {"description", "og:title", "twitter:title", "robots"}) {
      page.append("<meta name=\"")
          .append(name)
          .append("\" content=\"")
          .append(article.headline())
          .append("\">\n");
    }
    page.append("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"")
        .append(article.headline())
        .append("\",\"datePublished\":\"2021-03-0")
        .append(1 + random.nextInt(9))
        .append("T08:30:00+01:00\",\"author\":{\"name\":\"Ada Example\"}}</script>\n<style>");
    for (int rule = 0; rule < 300; rule++) {
      page.append(".c").append(rule).append(" > a:hover{margin:0 4px;color:#a0b0c0}\n");
    }
    page.append("</style>\n");
    script(page, random, 50_000);
    page.append("</head><body class=\"page page-article\">\n");
  }

  private void script(StringBuilder page, Random random, int length) {
    int end = page.length() + length;
    page.append("<script>");
    while (page.length() < end) {
      page.append("window.q=window.q||[];q.push({\"")
          .append(word(random))
          .append("\":function(e,t){return e<t?")
          .append(random.nextInt(10_000))
          .append(":'")
          .append(word(random))
          .append("'}});\n");
    }
    page.append("</script>\n");
  }

  private void menu(StringBuilder page, Random random, String tag, String name, int items) {
    page.append('<').append(tag).append(" class=\"").append(name).append("\"><ul>\n");
    for (int item = 0; item < items; item++) {
      page.append("<li class=\"item item-")
          .append(item)
          .append("\"><a href=\"https://paper.example/")
          .append(word(random))
          .append("\"><span>")
          .append(word(random))
          .append("</span></a></li>\n");
    }
    page.append("</ul></").append(tag).append(">\n");
  }

  private static void paragraphs(StringBuilder page, String text) {
    for (String paragraph : text.split("\n\n", -1)) {
      page.append("<p>").append(paragraph).append("</p>\n");
    }
  }

  private void teasers(StringBuilder page, Random random, int count) {
    page.append("<section class=\"related-stories\">");
    for (int teaser = 0; teaser < count; teaser++) {
      page.append("<div class=\"card teaser\"><a href=\"/story/")
          .append(word(random))
          .append("\"><img src=\"/img/1.jpg\" alt=\"\"><h3 class=\"card-title\">")
          .append(words(random, 8))
          .append("</h3></a><p class=\"card-text\">")
          .append(words(random, 18))
          .append("</p><time datetime=\"2021-02-11\">February 11, 2021</time></div>\n");
    }
    page.append("</section>");
  }

  private void comments(StringBuilder page, Random random, int count) {
    page.append("<section id=\"comments\" class=\"comment-list\">");
    for (int comment = 0; comment < count; comment++) {
      page.append("<div class=\"comment\"><span class=\"comment-author\">")
          .append(word(random))
          .append("</span><p>")
          .append(words(random, 40))
          .append("</p></div>\n");
    }
    page.append("</section>");
  }

  private String words(Random random, int count) {
    var words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(i == 0 ? "" : " ").append(word(random));
    }
    return words.toString();
  }

  private String word(Random random) {
    return clippings.word(random.nextInt(5_000));
  }
}

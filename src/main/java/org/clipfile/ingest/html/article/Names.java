package org.clipfile.ingest.html.article;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * What the names in an element's {@code class} and {@code id} tell of what is in it. Each page has
 * one of its own.
 */
final class Names {
  static final int ARTICLE = 1;
  static final int BODY = 1 << 1;
  static final int NAVIGATION = 1 << 2;
  static final int FOOT = 1 << 3;
  static final int HEAD = 1 << 4;
  static final int SIDE = 1 << 5;
  static final int RELATED = 1 << 6;
  static final int COMMENT = 1 << 7;
  static final int SHARE = 1 << 8;
  static final int SUBSCRIBE = 1 << 9;
  static final int LEGAL = 1 << 10;
  static final int ADVERT = 1 << 11;
  static final int AUTHOR = 1 << 12;
  static final int DATE = 1 << 13;
  static final int TAGS = 1 << 14;
  static final int CAPTION = 1 << 15;
  static final int DECK = 1 << 16;
  static final int TITLE = 1 << 17;
  static final int MEDIA = 1 << 18;
  static final int HIDDEN = 1 << 19;
  static final int PRINT = 1 << 20;
  static final int FORM = 1 << 21;
  static final int QUOTE = 1 << 22;
  static final int INFO = 1 << 23;
  static final int LIST = 1 << 24;
  static final int TEASER = 1 << 25;
  static final int CONTENT = 1 << 26;

  static final int COUNT = 27;

  /** It hardly is of the article. */
  static final int UNLIKELY =
      NAVIGATION | FOOT | COMMENT | SHARE | SUBSCRIBE | LEGAL | ADVERT | RELATED | PRINT;

  private static final WordTable TABLE =
      new WordTable()
          .part(ARTICLE, "article artikel articulo noticia story post entry hentry beitrag")
          .part(CONTENT, "content main body text page column inhalt")
          .part(
              BODY,
              "articlebody article-body article_body article__body articlecontent article-content"
                  .concat(" article__content article-text articletext storybody story-body")
                  .concat(" storycontent entry-content entrycontent post-content post-body")
                  .concat(" postcontent post_content content-body content__body body-content")
                  .concat(" artikel-text artikeltext bodytext body-text richtext rich-text"))
          .part(NAVIGATION, "nav menu breadcrumb pager pagination toolbar topbar skip")
          .part(FOOT, "foot bottom")
          .part(HEAD, "masthead header banner")
          .part(SIDE, "sidebar side-bar rail widget aside")
          .part(
              RELATED,
              "related recommend more- -more more_ outbrain taboola readmore further popular trending"
                  .concat(" latest recent also weitere mehr verwandt similar next prev promo"))
          .part(TEASER, "teaser card tile listing thumb")
          .part(COMMENT, "comment kommentar disqus discuss replies respond community forum")
          .part(SHARE, "share sharing social addtoany facebook twitter whatsapp")
          .part(
              SUBSCRIBE,
              "newsletter subscri paywall signup sign-up login register abo- membership donat spende"
                  .concat(" premium piano"))
          .part(LEGAL, "cookie consent gdpr privacy legal disclaimer copyright license")
          .whole(ADVERT, "ad ads adv")
          .part(ADVERT, "advert sponsor anzeige werbung banner")
          .part(AUTHOR, "author byline bio autor writer contributor vcard")
          .part(DATE, "date time published publish meta datum")
          .part(TAGS, "tag tags keyword topic categor schlagwort")
          .part(CAPTION, "caption credit photo image bild legend figure source media-desc")
          .part(DECK, "lead deck standfirst intro summary subtitle subhead excerpt vorspann kicker")
          .part(TITLE, "title headline heading")
          .part(MEDIA, "video player galler slideshow carousel slider audio embed swiper")
          .part(
              HIDDEN, "modal popup tooltip overlay hidden sr-only screen-reader visually lightbox")
          .part(PRINT, "noprint no-print print-only")
          .part(FORM, "form contact search")
          .part(QUOTE, "quote zitat")
          .part(INFO, "info box fact")
          .part(LIST, "list items grid row");

  /** What the names of one page's elements told: a page has few classes, each at many elements. */
  private final Map<String, Integer> known = new HashMap<>();

  int of(Element element) {
    if (element.attributesSize() == 0) {
      return 0;
    }
    String names = element.attributes().get("class");
    String id = element.attributes().get("id");
    return (names.isEmpty() ? 0 : known.computeIfAbsent(names, TABLE::of))
        | (id.isEmpty() ? 0 : TABLE.of(id));
  }
}

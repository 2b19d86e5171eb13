package org.clipfile.ingest.html.article;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

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

  /** Names of frameworks, that say nothing of what is in an element, and what they seem to say. */
  private static final Pattern SAYS_NOTHING =
      Pattern.compile("elementor-widget|overflow-hidden|margin-(?:remove-)?bottom|__next");

  private static final int SPOILT = SIDE | HIDDEN | FOOT | RELATED;

  /** Words that stand within others, as {@code form} does in {@code format}, count only whole. */
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
          .part(NAVIGATION, "menu breadcrumb pagination navigation navbar toolbar topbar")
          .whole(NAVIGATION, "nav navi subnav pager skip")
          .part(FOOT, "footer bottom")
          .whole(FOOT, "foot")
          .part(HEAD, "masthead header banner")
          .part(SIDE, "sidebar side-bar widget aside")
          .whole(SIDE, "rail")
          .part(
              RELATED,
              "related recommend more- -more more_ outbrain taboola readmore further popular trending"
                  .concat(" latest recent weitere mehr verwandt similar promo"))
          .whole(RELATED, "next prev previous also nextprev")
          .part(TEASER, "teaser card listing thumb")
          .whole(TEASER, "tile tiles")
          .part(COMMENT, "comment kommentar disqus discuss replies respond community forum")
          .part(SHARE, "share sharing social addtoany facebook twitter whatsapp")
          .part(
              SUBSCRIBE,
              "newsletter subscri paywall signup sign-up login register abo- membership donat spende"
                  .concat(" premium piano"))
          .part(LEGAL, "cookie consent gdpr privacy legal disclaimer copyright license")
          .whole(ADVERT, "ad ads adv")
          .part(ADVERT, "advert sponsor anzeige werbung banner leaderboard")
          .part(AUTHOR, "author byline autor writer contributor vcard")
          .whole(AUTHOR, "bio")
          .part(DATE, "publish datetime timestamp pubdate dateline")
          .whole(DATE, "date dates time times meta datum postdate")
          .part(TAGS, "keyword topic categor schlagwort tagcloud taglist")
          .whole(TAGS, "tag tags tagged")
          .part(CAPTION, "caption credit photo image legend figure media-desc bildunter bildnach")
          .whole(CAPTION, "bild bilder source sources")
          .part(DECK, "standfirst intro summary subtitle subhead excerpt vorspann kicker")
          .whole(DECK, "lead lede deck dek")
          .part(TITLE, "title headline heading")
          .part(MEDIA, "video player galler slideshow carousel slider audio embed swiper")
          .part(HIDDEN, "modal popup tooltip overlay sr-only screen-reader visually lightbox")
          .whole(HIDDEN, "hidden")
          .part(PRINT, "noprint no-print print-only")
          .part(FORM, "contact search formular")
          .whole(FORM, "form forms")
          .part(QUOTE, "quote zitat")
          .part(INFO, "info")
          .whole(INFO, "box boxes fact facts factbox")
          .part(LIST, "items grid")
          .whole(LIST, "list lists row rows");

  /** What the names of one page's elements told: a page has few classes, each at many elements. */
  private final Map<String, Integer> known = new HashMap<>();

  /** What a class and an id tell, each empty where there is none. */
  int of(String names, String id) {
    return (names.isEmpty() ? 0 : known.computeIfAbsent(names, Names::told))
        | (id.isEmpty() ? 0 : told(id));
  }

  private static int told(String names) {
    if (names.contains("type-post") || names.contains("hentry")) {
      return ARTICLE; // such a one lists its tags and its state in its class
    }
    int told = TABLE.of(names);
    return (told & SPOILT) == 0 || !mayBeSpoilt(names)
        ? told
        : TABLE.of(SAYS_NOTHING.matcher(names).replaceAll(" "));
  }

  private static boolean mayBeSpoilt(String names) {
    return names.contains("elementor-widget")
        || names.contains("overflow-hidden")
        || names.contains("margin-")
        || names.contains("__next");
  }
}

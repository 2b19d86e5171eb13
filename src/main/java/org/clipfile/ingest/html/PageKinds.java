package org.clipfile.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.clipfile.model.ArticleKind;
import org.jsoup.nodes.Element;

/**
 * Tells pages that are no articles: section fronts, results of a search, errors, walls before the
 * text, and shells that a script would have filled. An article that is taken for none is missed
 * where articles are looked for, so what is not plainly none is one.
 */
final class PageKinds {
  /** All counts are of letters; so much prose in one piece is an article, whatever it tells. */
  private static final int LONG_STORY = 1200;

  private static final int STORY = 600;

  private static final int SHORT_STORY = 400;

  /** An error or a form is explained in less. */
  private static final int EXPLANATION = 300;

  /** A page with less was left empty. */
  private static final int EMPTY = 100;

  private static final int CONSENT_WORDS = 3;

  private static final int CONSENT_WALL = 4000;

  /** In a wall that asks for consent, words of it stand this close or closer. */
  private static final int BETWEEN_CONSENT_WORDS = 200;

  private static final int HEADING = 100;

  /** So many headlines of others and hardly any prose make a front. */
  private static final int FRONT = 8;

  private static final double LINKED = 0.3;

  /** A page that describes more articles lists them. */
  private static final int DESCRIBED = 3;

  private final PageParts page;
  private final LineCount all;
  private final boolean dated;

  private PageKinds(PageParts page, LineCount all, boolean dated) {
    this.page = page;
    this.all = all;
    this.dated = dated;
  }

  /**
   * What a page is.
   *
   * @param around a block of the page that it shows and no link is around, where prose is likeliest
   * @param dated whether a day of publication was found
   */
  static ArticleKind of(PageParts page, Element around, boolean dated) {
    Element body = page.page.body();
    LineCount lines = LineCount.of(around, LONG_STORY);
    if (!isLongStory(lines) && !around.equals(body)) {
      lines = LineCount.of(body, LONG_STORY);
    }
    return new PageKinds(page, lines, dated).isArticle() ? ArticleKind.ARTICLE : ArticleKind.PAGE;
  }

  private static boolean isLongStory(LineCount lines) {
    return lines.longestRun() >= LONG_STORY;
  }

  private List<String> titles() {
    var titles = new ArrayList<String>();
    titles.add(page.title);
    Stream.concat(page.headings.stream(), page.subheadings.stream().limit(1))
        .map(heading -> Texts.upTo(heading, HEADING))
        .filter(Objects::nonNull)
        .forEach(titles::add);
    return titles;
  }

  private boolean isArticle() {
    if (isLongStory(all)) {
      return true;
    }
    boolean seemsNone = isError() || isSearch() || isForm() || isConsentWall() || isFront();
    return !isShell() && (!seemsNone || isDescribed());
  }

  private boolean isShell() {
    if (all.letters() > EXPLANATION || page.page.selectFirst("script") == null) {
      return false;
    }
    boolean asks = PageWords.SCRIPTS.countIn(page.page.body().text()) > 0;
    boolean empty = all.letters() < EMPTY && page.page.body().selectFirst("img") == null;
    return asks || (empty && !isDescribed());
  }

  /** Whether the page tells machines that it is one article. */
  private boolean isDescribed() {
    String type = page.meta.first("og:type");
    int described = page.told.articles();
    return (type != null && type.contains("article")) || (described > 0 && described <= DESCRIBED);
  }

  private boolean isError() {
    return all.longestRun() < SHORT_STORY && PageWords.ERROR.standIn(titles());
  }

  private boolean isSearch() {
    return all.longestRun() < STORY && PageWords.SEARCH.standIn(titles());
  }

  private boolean isForm() {
    return !dated && all.asksForPassword() && all.longestRun() < EXPLANATION;
  }

  private boolean isConsentWall() {
    if (dated || all.letters() > CONSENT_WALL) {
      return false;
    }
    int asked = PageWords.CONSENT.countIn(page.page.body().text());
    if (asked == CONSENT_WORDS - 1 && all.letters() <= EXPLANATION) {
      return hasButtons();
    }
    if (asked < CONSENT_WORDS) {
      return false;
    }
    Element text = page.page.body().clone();
    text.select("a, nav, footer").remove(); // most pages lead to their rules
    int words = PageWords.CONSENT.countIn(text.text());
    return words >= CONSENT_WORDS
        && words * BETWEEN_CONSENT_WORDS >= LineCount.of(text, LONG_STORY).letters();
  }

  /** To agree and to refuse, or to choose. */
  private boolean hasButtons() {
    return page.page.body().select("button, [role=button], input[type=submit]").size() > 1;
  }

  private boolean isFront() {
    return all.teasers() >= FRONT && all.linkedShare() > LINKED && all.longestRun() < SHORT_STORY;
  }
}

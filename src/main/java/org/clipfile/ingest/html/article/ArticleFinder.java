package org.clipfile.ingest.html.article;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Finds the article on a page. The page is read into blocks of text; a small learned model tells
 * how sure each is of the article; the box that they speak for most is taken, and of it the blocks
 * that are sure enough, in the markup they stand in.
 */
public final class ArticleFinder {
  /** In characters; an article with less is looked for again among what is hidden. */
  private static final int ENOUGH = 250;

  /** Where the model is less sure of what it took, on average, all prose is taken. */
  private static final double SURE = 0.6;

  /** So many characters are a short article, where the model is very sure of them. */
  private static final int SHORT = 40;

  private static final double VERY_SURE = 0.8;

  private ArticleFinder() {}

  /**
   * What was found on a page.
   *
   * @param article the article in an element of its own, perhaps empty
   * @param around what it was found in, a block that the page shows, or else the page's whole body
   */
  public record Found(Element article, Element around) {}

  /**
   * The article of a page.
   *
   * @param noscripts those of the page, in which lazy pages show their pictures
   */
  public static Found find(Element body, List<Element> noscripts, Told told) {
    return find(body, noscripts, told, BlockModel.standard());
  }

  static Found find(Element body, List<Element> noscripts, Told told, BlockModel model) {
    showPictures(noscripts);
    var visible = new PageBlocks(body, Shown.VISIBLE);
    Box found = ArticleChoice.choose(visible, told, model);
    if (visible.keptLength() >= ENOUGH) {
      boolean sure = visible.sureness() >= SURE;
      return shown(visible, sure ? found : ArticleChoice.chooseMore(visible));
    }
    var all = new PageBlocks(body, Shown.ALL);
    Box hidden = ArticleChoice.choose(all, told, model);
    if (all.keptLength() > 2 * visible.keptLength()) {
      return new Found(ArticleCopy.of(all, hidden), body);
    }
    Box little = ArticleChoice.widen(visible, found);
    if (visible.keptLength() >= SHORT && visible.sureness() >= VERY_SURE) {
      return shown(visible, little);
    }
    Box more = ArticleChoice.chooseMore(visible);
    return visible.keptLength() > 0
        ? shown(visible, more)
        : new Found(rest(body, noscripts, visible, all), body);
  }

  private static Found shown(PageBlocks page, Box box) {
    boolean linked = (box.places & Place.LINK) != 0;
    return new Found(
        ArticleCopy.of(page, box), linked ? page.boxes.getFirst().element : box.element);
  }

  /** Lazy pages show the picture itself only without scripts: it takes the placeholder's place. */
  private static void showPictures(List<Element> noscripts) {
    for (Element noscript : noscripts) {
      if (holdsPicture(noscript) && !noscript.hasText()) {
        Element before = noscript.previousElementSibling();
        if (before != null && before.normalName().equals("img")) {
          before.remove();
        }
        noscript.unwrap();
      }
    }
  }

  private static boolean holdsPicture(Element parent) {
    for (int i = 0; i < parent.childNodeSize(); i++) {
      if (parent.childNode(i) instanceof Element element
          && (element.normalName().equals("img") || holdsPicture(element))) {
        return true;
      }
    }
    return false;
  }

  /**
   * What a page without any prose says: one whose lines are all short, or come by a script. Better
   * all of it than nothing; what stands around goes only where something is left, and what is said
   * to those without scripts comes last.
   */
  private static Element rest(
      Element body, List<Element> noscripts, PageBlocks visible, PageBlocks all) {
    for (PageBlocks page : List.of(visible, all)) {
      page.keep(block -> (block.box.places & Place.AROUND) == 0);
      if (page.keptLength() == 0) {
        page.keep(_ -> true);
      }
      if (page.keptLength() > 0) {
        return ArticleCopy.of(page, page.boxes.getFirst());
      }
    }
    noscripts.forEach(noscript -> noscript.tagName("div"));
    var scriptless = new PageBlocks(body, Shown.ALL);
    scriptless.keep(_ -> true);
    return ArticleCopy.of(scriptless, scriptless.boxes.getFirst());
  }
}

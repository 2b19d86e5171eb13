package org.clipfile.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.clipfile.model.Clipping;
import org.clipfile.model.PageFields;
import org.jspecify.annotations.Nullable;

/**
 * A clipping as a whole HTML page, to be handed on. The page carries a Content-Security-Policy that
 * refuses scripts and every request; its pictures are in it. It is written anew from the blocks of
 * the body, so no markup of the saved page is in it. Stateless and thread-safe.
 */
public final class ArticlePage {
  private static final String POLICY =
      "default-src 'none'; img-src data:; style-src 'unsafe-inline'; "
          + "base-uri 'none'; form-action 'none'";
  private static final String CSS = css();

  private ArticlePage() {}

  /**
   * The page of a clipping. Directions are set block by block.
   *
   * @param pictures the {@code data:} address of the picture with a SHA-256, or null where it is
   *     missing, which the page then says
   */
  public static String html(Clipping clipping, Function<String, @Nullable String> pictures) {
    Masthead masthead = Masthead.of(clipping);
    Markup page = new Markup();
    PageLines lines = new PageLines(page);
    page.open(
        "html",
        "lang",
        masthead.language() == null ? "" : masthead.language(),
        "dir",
        TextDirection.ofLanguage(masthead.language()));
    head(page, masthead, PageFields.of(clipping.article()));
    page.open("body").line().open("article").line();
    header(page, lines, masthead);
    page.open("div", "class", "body").line();
    new PageBlocks(page, lines, pictures).write(ArticleBlocks.of(clipping.article().bodyHtml()));
    page.close().line();
    page.close().close().close();
    return page.document();
  }

  private static void head(Markup page, Masthead masthead, List<PageFields.Field> fields) {
    page.line().open("head").line();
    page.empty("meta", "charset", "utf-8").line();
    page.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY).line();
    page.empty("meta", "name", "referrer", "content", "no-referrer").line();
    fields.forEach(
        field -> page.empty("meta", "name", field.name(), "content", field.content()).line());
    page.open("title").text(masthead.headline()).close().line();
    page.style(CSS).line().close().line();
  }

  private static void header(Markup page, PageLines lines, Masthead masthead) {
    page.open("header").line();
    if (masthead.publication() != null || masthead.published() != null) {
      page.open("p", "class", "masthead");
      if (masthead.publication() != null) {
        page.open("bdi", "class", "publication").text(masthead.publication()).close().text(" ");
      }
      if (masthead.published() != null) {
        page.open("bdi", "class", "published", "lang", "en").text(masthead.published()).close();
      }
      page.close().line();
    }
    line(page, lines, "h1", "headline", masthead.headline());
    line(page, lines, "p", "deck", masthead.deck());
    line(page, lines, "p", "byline", masthead.byline());
    provenance(page, masthead);
    page.close().line();
  }

  private static void line(
      Markup page, PageLines lines, String element, String name, @Nullable String text) {
    if (text != null) {
      page.open(element, "class", name, "dir", "auto");
      lines.write(text);
      page.close().line();
    }
  }

  /** Where the article came from, in English whatever the article's language. */
  private static void provenance(Markup page, Masthead masthead) {
    if (masthead.provenance().isEmpty() && masthead.url() == null) {
      return;
    }
    page.open("div", "class", "provenance", "lang", "en", "dir", "ltr").line();
    masthead.provenance().forEach(line -> page.open("p").text(line).close().line());
    String url = masthead.url();
    if (url != null) {
      page.open("p", "class", "url");
      if (InlineContext.isAddress(url)) {
        page.open("a", "href", url, "title", url, "rel", "noreferrer").text(url).close();
      } else {
        page.text(url);
      }
      page.close().line();
    }
    page.close().line();
  }

  private static String css() {
    try (InputStream in = ArticlePage.class.getResourceAsStream("page.css")) {
      if (in == null) {
        throw new AssertionError("page.css is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

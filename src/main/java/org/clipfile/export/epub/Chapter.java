package org.clipfile.export.epub;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clipfile.model.Clipping;
import org.clipfile.model.PageFields;
import org.clipfile.render.ArticleBlocks;
import org.clipfile.render.Block;
import org.clipfile.render.Inline;
import org.clipfile.render.Inline.Style;
import org.clipfile.render.Masthead;
import org.clipfile.render.Places;
import org.clipfile.render.RubyWord;
import org.jspecify.annotations.Nullable;

/** An article as an XHTML document of a book. */
final class Chapter {
  private static final Map<Style, String> ELEMENTS = new EnumMap<>(Style.class);

  static {
    ELEMENTS.put(Style.BOLD, "strong");
    ELEMENTS.put(Style.ITALIC, "em");
    ELEMENTS.put(Style.UNDERLINE, "u");
    ELEMENTS.put(Style.STRIKE, "s");
    ELEMENTS.put(Style.SUPERSCRIPT, "sup");
    ELEMENTS.put(Style.SUBSCRIPT, "sub");
    ELEMENTS.put(Style.CODE, "code");
    ELEMENTS.put(Style.MARK, "mark");
  }

  private final Xml xml = new Xml();
  private final Function<String, @Nullable String> pictures;
  private final Places places;

  private Chapter(Function<String, @Nullable String> pictures, Places places) {
    this.pictures = pictures;
    this.places = places;
  }

  /**
   * The document.
   *
   * @param pictures the file of a picture within the book, by hash; null where it has none
   */
  static String of(Clipping clipping, Function<String, @Nullable String> pictures) {
    List<Block> blocks = ArticleBlocks.of(clipping.article().bodyHtml());
    var chapter = new Chapter(pictures, Places.of(blocks));
    Masthead masthead = Masthead.of(clipping);
    chapter
        .xml
        .open(
            "html",
            "xmlns",
            "http://www.w3.org/1999/xhtml",
            "lang",
            masthead.language(),
            "xml:lang",
            masthead.language())
        .open("head")
        .element("title", masthead.headline());
    PageFields.of(clipping.article())
        .forEach(
            field -> chapter.xml.empty("meta", "name", field.name(), "content", field.content()));
    chapter
        .xml
        .empty("link", "rel", "stylesheet", "href", "style.css")
        .close("head")
        .line()
        .open("body")
        .open("article")
        .line();
    chapter.masthead(masthead);
    blocks.forEach(chapter::block);
    return chapter.xml.close("article").close("body").close("html").line().toString();
  }

  private void masthead(Masthead masthead) {
    xml.open("header");
    String printed =
        Stream.of(masthead.publication(), masthead.published())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" · "));
    line("publication", printed);
    xml.element("h1", masthead.headline(), "dir", "auto").line();
    line("deck", masthead.deck());
    line("byline", masthead.byline());
    masthead.provenance().forEach(words -> line("provenance", words));
    String url = masthead.url();
    if (url != null) {
      xml.open("p", "class", "provenance");
      run(url, isAddress(url) ? url : null);
      xml.close("p").line();
    }
    xml.close("header").line();
  }

  private void line(String kind, @Nullable String words) {
    if (words != null && !words.isBlank()) {
      xml.element("p", words, "class", kind, "dir", "auto").line();
    }
  }

  private void block(Block block) {
    switch (block) {
      case Block.Heading h -> inlines("h" + Math.clamp(h.level(), 2, 6), h.content());
      case Block.Paragraph p -> inlines("p", p.content());
      case Block.Quote q -> holding("blockquote", q.blocks());
      case Block.Listing l -> listing(l);
      case Block.Preformatted p -> xml.element("pre", p.text());
      case Block.Figure f -> figure(f);
      case Block.Table t -> table(t);
      case Block.Rule _ -> xml.empty("hr");
    }
    xml.line();
  }

  private void holding(String name, List<Block> blocks) {
    xml.open(name);
    blocks.forEach(this::block);
    xml.close(name);
  }

  private void listing(Block.Listing list) {
    boolean counts = list.ordered() && list.start() != 1;
    String name = list.ordered() ? "ol" : "ul";
    xml.open(name, "start", counts ? String.valueOf(list.start()) : null);
    list.items().forEach(item -> holding("li", item));
    xml.close(name);
  }

  private void figure(Block.Figure figure) {
    xml.open("figure");
    String file = figure.sha256() == null ? null : pictures.apply(figure.sha256());
    if (file == null) {
      String words = figure.alt().isBlank() ? "" : ": " + figure.alt();
      xml.element("p", "Picture not shown" + words, "class", "provenance");
    } else {
      xml.empty("img", "src", file, "alt", figure.alt());
    }
    if (!figure.caption().isEmpty()) {
      inlines("figcaption", figure.caption());
    }
    xml.close("figure");
  }

  private void table(Block.Table table) {
    xml.open("table");
    if (!table.caption().isEmpty()) {
      inlines("caption", table.caption());
    }
    for (Block.Table.Row row : table.rows()) {
      if (!row.cells().isEmpty()) {
        xml.open("tr");
        row.cells().stream().filter(cell -> !cell.isCovered()).forEach(this::cell);
        xml.close("tr").line();
      }
    }
    xml.close("table");
  }

  private void cell(Block.Table.Cell cell) {
    inlines(
        cell.header() ? "th" : "td",
        cell.content(),
        "colspan",
        cell.columns() > 1 ? String.valueOf(cell.columns()) : null,
        "rowspan",
        cell.rows() > 1 ? String.valueOf(cell.rows()) : null);
  }

  private void inlines(String name, List<Inline> content, @Nullable String... attributes) {
    String[] all = Arrays.copyOf(attributes, attributes.length + 2);
    all[attributes.length] = "dir";
    all[attributes.length + 1] = "auto";
    xml.open(name, all);
    for (int i = 0; i < content.size(); i++) {
      Optional<RubyWord> ruby = RubyWord.at(content, i);
      if (ruby.isPresent()) {
        xml.open("ruby");
        styled(ruby.get().word());
        xml.element("rp", "(").element("rt", ruby.get().reading()).element("rp", ")");
        xml.close("ruby");
        i = ruby.get().next() - 1;
        continue;
      }
      switch (content.get(i)) {
        case Inline.LineBreak _ -> xml.empty("br");
        case Inline.Run run -> styled(run);
      }
    }
    xml.close(name);
  }

  private void styled(Inline.Run run) {
    List<String> names =
        run.styles().stream().sorted().filter(ELEMENTS::containsKey).map(ELEMENTS::get).toList();
    String language = run.language();
    if (language != null) {
      xml.open("span", "lang", language, "xml:lang", language);
    }
    run.places().forEach(place -> xml.open("span", "id", place));
    names.forEach(xml::open);
    String href = run.href();
    run(run.text(), href != null && leadsSomewhere(href) ? href : null);
    names.reversed().forEach(xml::close);
    run.places().forEach(place -> xml.close("span"));
    if (language != null) {
      xml.close("span");
    }
  }

  private void run(String words, @Nullable String href) {
    if (href == null) {
      xml.text(words);
    } else {
      xml.element("a", words, "href", href.replace(" ", "%20"));
    }
  }

  /** A link within the article leads nowhere where a damaged one lost its other end. */
  private boolean leadsSomewhere(String href) {
    return isAddress(href) || places.nameOf(href).isPresent();
  }

  private static boolean isAddress(String href) {
    String lower = href.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://")
        || lower.startsWith("http://")
        || lower.startsWith("mailto:");
  }
}

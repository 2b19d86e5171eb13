package org.clipfile.ui.article;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javafx.scene.image.Image;
import org.clipfile.model.Article;
import org.clipfile.model.Clipping;
import org.clipfile.model.PictureSource;
import org.clipfile.model.Span;
import org.clipfile.model.TextMarker;
import org.clipfile.render.ArticleBlocks;
import org.clipfile.render.Block;
import org.clipfile.render.Inline;
import org.clipfile.render.Masthead;
import org.clipfile.ui.control.Direction;
import org.clipfile.ui.control.Messages;
import org.jspecify.annotations.Nullable;

/** An article made ready for the reading pane: read, its hits marked, its pictures decoded. */
public final class ArticleContent {
  private static final Messages TEXTS = Messages.of(ArticleContent.class);

  /** A hit of the search: a stretch of a line. */
  record Hit(Part.Line line, Span span) {}

  private final List<Part> parts;
  private final List<Part.Line> lines;
  private final BodyText body;

  private ArticleContent(List<Part> parts, List<Part> bodyParts) {
    this.parts = parts;
    lines = Part.lines(parts);
    body = new BodyText(Part.lines(bodyParts));
  }

  /**
   * Makes a clipping ready. Takes as long as its pictures need: not for the window thread.
   *
   * @param marker finds the hits in a piece of text
   */
  public static ArticleContent of(Clipping clipping, TextMarker marker, PictureSource pictures) {
    Masthead masthead = Masthead.of(clipping, Messages.language());
    var maker = new Maker(marker.in(clipping.article().language()), pictures, masthead.language());
    List<Part> body = maker.body(ArticleBlocks.of(clipping.article().bodyHtml()));
    return new ArticleContent(maker.make(masthead, body), body);
  }

  /** The body of an article alone, such as a whole page that was read as one. */
  public static ArticleContent ofBody(Article article, PictureSource pictures) {
    List<Part> body =
        new Maker(TextMarker.NONE, pictures, article.language())
            .body(ArticleBlocks.of(article.bodyHtml()));
    return new ArticleContent(body, body);
  }

  /** A text as it was typed, line by line. */
  public static ArticleContent ofText(String text) {
    List<Part> paragraphs =
        Pattern.compile("\\R[\\h\\f]*\\R\\s*")
            .splitAsStream(text.strip())
            .filter(paragraph -> !paragraph.isBlank())
            .<Part>map(paragraph ->
                new Part.Line(
                    Role.TYPED,
                    StyledText.of(
                        paragraph.stripTrailing().replaceAll("\\R", "\n"),
                        TextMarker.NONE,
                        null,
                        null)))
            .toList();
    return new ArticleContent(paragraphs, paragraphs);
  }

  /** How many hits of the search are marked in it. */
  public int hitCount() {
    return lines.stream().mapToInt(line -> line.text().marks().size()).sum();
  }

  /** Whether the same hits are marked in the same words as in another. */
  public boolean looksLike(ArticleContent other) {
    return lines.equals(other.lines);
  }

  /** The place that a link within the article leads to; empty where it leads elsewhere. */
  Optional<Hit> place(String address) {
    if (!address.startsWith("#")) {
      return Optional.empty();
    }
    String name = address.substring(1);
    return lines.stream()
        .flatMap(line ->
            line.text().stretches().stream()
                .filter(stretch -> stretch.places().contains(name))
                .map(stretch -> new Hit(line, new Span(stretch.start(), stretch.end()))))
        .findFirst();
  }

  /** All lines, in reading order. */
  List<Part.Line> lines() {
    return lines;
  }

  BodyText body() {
    return body;
  }

  List<Hit> hits() {
    return lines.stream()
        .flatMap(line -> line.text().marks().stream().map(span -> new Hit(line, span)))
        .toList();
  }

  List<Part> parts() {
    return parts;
  }

  private record Maker(TextMarker marker, PictureSource pictures, @Nullable String language) {
    List<Part> body(List<Block> blocks) {
      return parts(blocks, Role.BODY);
    }

    List<Part> make(Masthead masthead, List<Part> body) {
      var parts = new ArrayList<Part>();
      if (masthead.publication() != null || masthead.published() != null) {
        parts.add(
            new Part.Masthead(
                plain(Role.PUBLICATION, masthead.publication()),
                plain(Role.PUBLISHED, masthead.published()),
                Direction.isRightToLeft(masthead.headline())));
      }
      addMarked(parts, Role.HEADLINE, masthead.headline());
      addMarked(parts, Role.DECK, masthead.deck());
      addMarked(parts, Role.BYLINE, masthead.byline());
      masthead.provenance().forEach(line -> add(parts, plain(Role.PROVENANCE, line)));
      String url = masthead.url();
      if (url != null) {
        var link = StyledText.of(url, TextMarker.NONE, "en", url);
        parts.add(new Part.Line(Role.PROVENANCE, link));
      }
      parts.add(new Part.Rule(true));
      parts.addAll(body);
      return List.copyOf(parts);
    }

    private void addMarked(List<Part> parts, Role role, @Nullable String text) {
      if (text != null) {
        parts.add(new Part.Line(role, StyledText.of(text, marker, language, null)));
      }
    }

    private static void add(List<Part> parts, Part.@Nullable Line line) {
      if (line != null) {
        parts.add(line);
      }
    }

    /** A line of ours, in which nothing is marked. */
    private static Part.@Nullable Line plain(Role role, @Nullable String text) {
      return text == null
          ? null
          : new Part.Line(
              role,
              StyledText.of(text, TextMarker.NONE, Messages.language().toLanguageTag(), null));
    }

    private List<Part> parts(List<Block> blocks, Role role) {
      return blocks.stream().map(block -> part(block, role)).toList();
    }

    private Part part(Block block, Role role) {
      return switch (block) {
        case Block.Heading h -> line(Role.heading(h.level()), h.content());
        case Block.Paragraph p -> line(role, p.content());
        case Block.Quote q -> new Part.Quote(parts(q.blocks(), Role.QUOTED));
        case Block.Listing l -> listing(l, role);
        case Block.Preformatted p ->
            new Part.Line(Role.PREFORMATTED, StyledText.of(p.text(), marker, language, null));
        case Block.Figure f -> figure(f);
        case Block.Table t -> grid(t);
        case Block.Rule _ -> new Part.Rule(false);
      };
    }

    private Part.Line line(Role role, List<Inline> content) {
      return new Part.Line(role, StyledText.of(content, marker, language));
    }

    private Part.@Nullable Line caption(List<Inline> content) {
      return content.isEmpty() ? null : line(Role.CAPTION, content);
    }

    private Part listing(Block.Listing list, Role role) {
      var items = new ArrayList<Part.Item>();
      for (List<Block> item : list.items()) {
        String label = list.ordered() ? (list.start() + items.size()) + "." : "•";
        items.add(new Part.Item(label, parts(item, role)));
      }
      return new Part.Listing(List.copyOf(items));
    }

    private Part figure(Block.Figure figure) {
      String missing =
          figure.alt().isEmpty()
              ? TEXTS.text("picture.missing")
              : TEXTS.text("picture.missing-named", figure.alt());
      var instead = new Inline.Run(missing, Set.of(), null, null);
      return new Part.Figure(
          image(figure.sha256()),
          figure.alt(),
          new Part.Line(Role.CAPTION, StyledText.of(List.of(instead), TextMarker.NONE, language)),
          caption(figure.caption()));
    }

    private @Nullable Image image(@Nullable String sha256) {
      if (sha256 == null) {
        return null;
      }
      return pictures
          .picture(sha256)
          .map(picture -> new Image(new ByteArrayInputStream(picture.bytes())))
          .filter(image -> !image.isError())
          .orElse(null);
    }

    private Part grid(Block.Table table) {
      var rows = new ArrayList<List<Part.Line>>();
      for (Block.Table.Row row : table.rows()) {
        rows.add(
            row.cells().stream()
                .map(cell -> line(cell.header() ? Role.HEADER_CELL : Role.CELL, cell.content()))
                .toList());
      }
      return new Part.Grid(caption(table.caption()), List.copyOf(rows));
    }
  }
}

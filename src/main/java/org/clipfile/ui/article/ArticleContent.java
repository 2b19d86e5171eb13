package org.clipfile.ui.article;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.image.Image;
import org.clipfile.model.Clipping;
import org.clipfile.model.PictureSource;
import org.clipfile.model.TextMarker;
import org.clipfile.render.ArticleBlocks;
import org.clipfile.render.Block;
import org.clipfile.render.Inline;
import org.clipfile.render.Masthead;
import org.clipfile.ui.control.Direction;
import org.jspecify.annotations.Nullable;

/** An article made ready for the reading pane: read, its hits marked, its pictures decoded. */
public final class ArticleContent {
  private final List<Part> parts;

  private ArticleContent(List<Part> parts) {
    this.parts = parts;
  }

  /**
   * Makes a clipping ready. Takes as long as its pictures need: not for the window thread.
   *
   * @param marker finds the hits in a piece of text
   */
  public static ArticleContent of(Clipping clipping, TextMarker marker, PictureSource pictures) {
    Masthead masthead = Masthead.of(clipping);
    return new ArticleContent(
        new Maker(marker.in(clipping.article().language()), pictures, masthead.language())
            .make(masthead, ArticleBlocks.of(clipping.article().bodyHtml())));
  }

  List<Part> parts() {
    return parts;
  }

  private record Maker(TextMarker marker, PictureSource pictures, @Nullable String language) {
    List<Part> make(Masthead masthead, List<Block> body) {
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
      parts.add(new Part.Rule(true));
      parts.addAll(parts(body, Role.BODY));
      parts.add(new Part.Rule(true));
      masthead.provenance().forEach(line -> add(parts, plain(Role.PROVENANCE, line)));
      String url = masthead.url();
      if (url != null) {
        var link = StyledText.of(url, TextMarker.NONE, "en", url);
        parts.add(new Part.Line(Role.PROVENANCE, link));
      }
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
          : new Part.Line(role, StyledText.of(text, TextMarker.NONE, "en", null));
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
          figure.alt().isEmpty() ? "Picture missing" : "Picture missing: " + figure.alt();
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

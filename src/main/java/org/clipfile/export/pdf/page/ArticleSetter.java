package org.clipfile.export.pdf.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.clipfile.export.pdf.picture.Pictures;
import org.clipfile.export.pdf.tag.Role;
import org.clipfile.export.pdf.tag.StructureElement;
import org.clipfile.export.pdf.text.Direction;
import org.clipfile.export.pdf.text.Typesetter;
import org.clipfile.model.PdfOptions;
import org.clipfile.render.Block;
import org.clipfile.render.Masthead;
import org.clipfile.render.Places;

/** Sets one article in pages: masthead, body, running heads. One thread, one article. */
public final class ArticleSetter {
  private final Typesetter typesetter;
  private final String language;
  private final Pictures pictures;
  private final PdfOptions options;
  private final PageFormat format;
  private String labels = "en";
  private boolean running;

  /** A setter for an article in this BCP 47 language. */
  public ArticleSetter(Typesetter typesetter, String language, Pictures pictures) {
    this(typesetter, language, pictures, PdfOptions.STANDARD);
  }

  /** A setter for an article in this BCP 47 language. */
  public ArticleSetter(
      Typesetter typesetter, String language, Pictures pictures, PdfOptions options) {
    this.typesetter = typesetter;
    this.language = language;
    this.pictures = pictures;
    this.options = options;
    this.format = PageFormat.of(options);
  }

  /** The same, for a masthead whose own words are in another BCP 47 language than English. */
  public ArticleSetter labelledIn(String bcp47) {
    labels = bcp47;
    return this;
  }

  /** The same, with the masthead within the column, for articles that follow each other there. */
  public ArticleSetter runningOn() {
    running = format.columns() > 1;
    return this;
  }

  /** The article in pages; a body without blocks leaves the masthead alone. */
  public Typeset set(Masthead masthead, List<Block> blocks) {
    StructureElement document = StructureElement.document();
    var sheets = new ArrayList<Sheet>();
    var paginator = new Paginator(0, sheets::add, format, direction(masthead).isRightToLeft());
    // Dealt out block by block, so that a long article is never all in lines at once.
    Piece rest = piece(masthead, blocks, document.child(Role.ARTICLE), paginator::add);
    paginator.add(rest.strips());
    paginator.end();
    new RunningHeads(typesetter, masthead, format, direction(masthead).isRightToLeft())
        .paint(sheets);
    return new Typeset(
        sheets, document, rest.bookmarks(), typesetter.fonts().all(), rest.warnings());
  }

  /**
   * The article set but not yet dealt out to pages, as a piece of a larger document.
   *
   * @param article takes its structure
   */
  public Piece piece(Masthead masthead, List<Block> blocks, StructureElement article) {
    var strips = new ArrayList<Strip>();
    Piece rest = piece(masthead, blocks, article, strips::addAll);
    return rest.after(strips);
  }

  private Piece piece(
      Masthead masthead,
      List<Block> blocks,
      StructureElement article,
      Consumer<List<Strip>> complete) {
    var galley = new Galley();
    var outline = new Outline();
    var text = new TextSetter(typesetter, galley, options.justified());
    var inlines = new InlineText(language, Places.of(blocks));
    var figures = new FigureSetter(pictures, text, galley, inlines);
    var lists = new ListSetter(typesetter, text, galley);
    var tables = new TableSetter(typesetter, text, galley, inlines);
    var body =
        new BodySetter(text, galley, inlines, outline, figures, lists, tables, options.pictures());

    Direction direction = direction(masthead);
    var head = new MastheadSetter(text, galley, outline, language, labels);
    Slot slot = Slot.column(format, direction);
    if (running) {
      head.narrow().set(masthead, slot, article);
    } else {
      galley.wide(() -> head.set(masthead, Slot.page(format, direction), article));
    }
    for (Block block : blocks) {
      body.set(block, new Place(slot, article, 0), false);
      complete.accept(galley.takeComplete());
    }

    var warnings = new ArrayList<>(figures.warnings());
    warnings.addAll(typesetter.missing().warnings());
    return new Piece(galley.strips(), outline, warnings);
  }

  private static Direction direction(Masthead masthead) {
    return Direction.of(masthead.headline(), Direction.LEFT_TO_RIGHT);
  }
}

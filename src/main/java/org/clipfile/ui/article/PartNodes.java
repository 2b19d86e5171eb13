package org.clipfile.ui.article;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clipfile.model.TextMarker;
import org.clipfile.settings.ReadingStyle;
import org.clipfile.ui.control.Direction;
import org.jspecify.annotations.Nullable;

/** Makes the nodes of an article's parts, and collects its paragraphs in reading order. */
final class PartNodes {
  private final ReadingStyle style;
  private final ArticleActions actions;

  /** The size of the body's type. */
  private final double em;

  private final List<Passage> passages = new ArrayList<>();
  private final IdentityHashMap<Part.Line, ParagraphView> views = new IdentityHashMap<>();

  PartNodes(ReadingStyle style, ArticleActions actions) {
    this.style = style;
    this.actions = actions;
    em = style.size();
  }

  /** What shows a line; null where it has not been made. */
  @Nullable ParagraphView view(Part.Line line) {
    return views.get(line);
  }

  /** The paragraphs made so far, in reading order. */
  List<Passage> passages() {
    return passages;
  }

  /** Adds the nodes of parts below those that a box has. */
  void addTo(VBox box, List<Part> parts) {
    for (Part part : parts) {
      Node node = node(part);
      VBox.setMargin(node, new Insets(box.getChildren().isEmpty() ? 0 : before(part), 0, 0, 0));
      box.getChildren().add(node);
    }
  }

  private double before(Part part) {
    return em
        * switch (part) {
          case Part.Line line when line.role() == Role.PREFORMATTED -> 1;
          case Part.Line line -> line.role().spaceBefore();
          case Part.Masthead _ -> 0;
          case Part.Quote _ -> 1.1;
          case Part.Listing _ -> 0.8;
          case Part.Figure _, Part.Grid _ -> 1.4;
          case Part.Rule rule -> rule.wide() ? 1.1 : 1.8;
        };
  }

  private Node node(Part part) {
    return switch (part) {
      case Part.Line line -> paragraph(line, "\n\n");
      case Part.Masthead masthead -> masthead(masthead);
      case Part.Quote quote -> quote(quote);
      case Part.Listing listing -> listing(listing);
      case Part.Figure figure -> figure(figure);
      case Part.Grid grid -> grid(grid);
      case Part.Rule rule -> rule(rule);
    };
  }

  private ParagraphView paragraph(Part.Line line, String separator) {
    var view = new ParagraphView(line, Direction.isRightToLeft(line.text().text()), style, actions);
    views.put(line, view);
    passages.add(new Passage(view, passages.isEmpty() ? "" : separator));
    return view;
  }

  private Node masthead(Part.Masthead masthead) {
    var box = new HBox(em / 2);
    box.setAlignment(Pos.BASELINE_LEFT);
    box.getStyleClass().add("masthead");
    if (masthead.publication() != null) {
      ParagraphView publication = paragraph(masthead.publication(), "\n\n");
      publication.setMinWidth(Math.min(publication.prefWidth(-1), 5 * em));
      box.getChildren().add(publication);
    }
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    box.getChildren().add(gap);
    if (masthead.published() != null) {
      ParagraphView published = paragraph(masthead.published(), " ");
      published.setMinWidth(Math.min(published.prefWidth(-1), 4 * em));
      box.getChildren().add(published);
    }
    return masthead.rightToLeft() ? turned(box) : box;
  }

  private Node quote(Part.Quote quote) {
    var box = new VBox();
    box.getStyleClass().add("quote");
    addTo(box, quote.parts());
    return directed(box, quote.parts());
  }

  private Node listing(Part.Listing listing) {
    var box = new VBox(0.3 * em);
    for (Part.Item item : listing.items()) {
      var label = new ParagraphView(label(item), isRightToLeft(item.parts()), style, actions);
      label.setMinWidth(1.6 * em);
      passages.add(new Passage(label, "\n"));
      int first = passages.size();
      var content = new VBox();
      addTo(content, item.parts());
      if (first < passages.size()) {
        passages.set(first, new Passage(passages.get(first).view(), " "));
      }
      HBox.setHgrow(content, Priority.ALWAYS);
      content.setMinWidth(0);
      var row = new HBox(label, content);
      row.setAlignment(Pos.BASELINE_LEFT);
      box.getChildren().add(directed(row, item.parts()));
    }
    return box;
  }

  private static Part.Line label(Part.Item item) {
    return new Part.Line(Role.BODY, StyledText.of(item.label(), TextMarker.NONE, null, null));
  }

  /** Turns a box around where its first paragraph runs from right to left. */
  private static Node directed(Region box, List<? extends Part> parts) {
    return isRightToLeft(parts) ? turned(box) : box;
  }

  private static boolean isRightToLeft(List<? extends Part> parts) {
    Part.Line line = firstLine(parts);
    return line != null && Direction.isRightToLeft(line.text().text());
  }

  private static Node turned(Region box) {
    box.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
    return box;
  }

  private static Part.@Nullable Line firstLine(List<? extends Part> parts) {
    for (Part part : parts) {
      Part.Line line =
          switch (part) {
            case Part.Line it -> it;
            case Part.Quote quote -> firstLine(quote.parts());
            case Part.Listing list -> firstLine(list.items().getFirst().parts());
            default -> null;
          };
      if (line != null) {
        return line;
      }
    }
    return null;
  }

  private Node figure(Part.Figure figure) {
    var box = new VBox(0.5 * em);
    if (figure.image() != null) {
      box.getChildren().add(new PictureView(figure.image(), figure.alt(), actions));
    } else {
      var missing = new StackPane(paragraph(figure.missing(), "\n\n"));
      missing.getStyleClass().add("missing-picture");
      box.getChildren().add(missing);
    }
    if (figure.caption() != null) {
      box.getChildren().add(paragraph(figure.caption(), "\n\n"));
    }
    return box;
  }

  private Node grid(Part.Grid table) {
    var box = new VBox(0.5 * em);
    if (table.caption() != null) {
      box.getChildren().add(paragraph(table.caption(), "\n\n"));
    }
    var grid = new GridPane();
    grid.getStyleClass().add("grid");
    for (int row = 0; row < table.rows().size(); row++) {
      List<Part.Line> cells = table.rows().get(row);
      for (int column = 0; column < cells.size(); column++) {
        ParagraphView cell = paragraph(cells.get(column), column > 0 ? "\t" : "\n");
        cell.setMaxHeight(Double.MAX_VALUE);
        grid.add(cell, column, row);
      }
    }
    for (double width : columnWidths(grid)) {
      grid.getColumnConstraints().add(new ColumnConstraints(Math.min(width, 3 * em), width, width));
    }
    box.getChildren().add(grid);
    return directed(box, table.rows().getFirst());
  }

  private double[] columnWidths(GridPane grid) {
    var widths = new double[grid.getColumnCount()];
    for (Node cell : grid.getChildren()) {
      int column = GridPane.getColumnIndex(cell);
      double wanted = cell.prefWidth(-1) + 1.4 * em;
      widths[column] = Math.max(widths[column], Math.min(16 * em, wanted));
    }
    return widths;
  }

  private Node rule(Part.Rule rule) {
    var line = new Region();
    line.getStyleClass().add("rule");
    var holder = new StackPane(line);
    StackPane.setAlignment(line, Pos.CENTER);
    if (!rule.wide()) {
      line.setMaxWidth(8 * em);
    }
    return holder;
  }
}

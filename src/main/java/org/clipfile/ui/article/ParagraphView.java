package org.clipfile.ui.article;

import java.util.List;
import java.util.Locale;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.clipfile.model.Span;
import org.clipfile.model.owner.Highlight;
import org.clipfile.render.Inline.Style;
import org.clipfile.settings.ReadingStyle;
import org.clipfile.ui.article.BodyText.Marked;
import org.clipfile.ui.article.LineLayout.Line;
import org.clipfile.ui.article.LineLayout.Placed;
import org.clipfile.ui.control.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Draws a paragraph. Lines are broken and ordered here, and each stretch of a line is a text node
 * of its own: JavaFX shapes those in every script, but cannot wrap a right-to-left paragraph on
 * Linux. Window thread only.
 */
final class ParagraphView extends Region {
  /** How wide a tooltip may be, in sizes of the type. */
  private static final double TIP_SIZES = 22;

  private static final Messages TEXTS = Messages.of(ParagraphView.class);

  private final Part.Line line;
  private final StyledText text;
  private final Role role;
  private final ReadingStyle style;
  private final ArticleActions actions;
  private final boolean rightToLeft;
  private final List<Atom> atoms;
  private final double lineHeight;
  private final Backgrounds backgrounds;
  private final Group letters = new Group();
  private List<Line> lines = List.of();
  private double linesWidth = -1;
  private double drawnWidth = -1;
  private List<Marked> marked = List.of();
  private @Nullable Tooltip remark;

  ParagraphView(Part.Line line, boolean rightToLeft, ReadingStyle style, ArticleActions actions) {
    this.line = line;
    this.style = style;
    this.actions = actions;
    text = line.text();
    role = line.role();
    this.rightToLeft = rightToLeft;
    var face = new TypeFace(text.language(), style);
    atoms = Atom.cut(text, role, face, rightToLeft);
    double size = style.size() * role.size();
    double leading = face.leading(Atom.firstScript(text.text()));
    lineHeight = Math.ceil(size * role.leading() * leading * style.spacing());
    getStyleClass().addAll("paragraph", role.styleClass());
    backgrounds = new Backgrounds(text, lineHeight);
    getChildren().addAll(backgrounds, letters);
    getChildren().forEach(child -> child.setManaged(false));
    setNodeOrientation(
        NodeOrientation.LEFT_TO_RIGHT); // lines are put in order here, not by mirroring
    setCursor(Cursor.TEXT);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(text.text());
    if (role.isHeading()) {
      setAccessibleRoleDescription(TEXTS.text("heading"));
    }
  }

  /** What it shows. */
  Part.Line line() {
    return line;
  }

  /** Marks passages of its owner's. */
  void mark(List<Marked> passages) {
    if (!passages.equals(marked)) {
      marked = List.copyOf(passages);
      backgrounds.highlight(marked);
      setOnMouseMoved(marked.isEmpty() ? null : this::tellHighlight);
      setAccessibleHelp(
          marked.isEmpty()
              ? null
              : String.join("\n", marked.stream().map(m -> words(m.highlight())).toList()));
    }
  }

  /** Marks what was found in the article, and of hits and found places the one that is shown. */
  void find(List<Span> places, @Nullable Span shown) {
    backgrounds.find(places, shown);
  }

  /** The highlight under a point of this node, or null. */
  @Nullable Highlight highlightAt(double x, double y) {
    int offset = offsetAt(x, y);
    for (Marked stretch : marked) {
      if (stretch.start() <= offset && offset < stretch.end()) {
        return stretch.highlight();
      }
    }
    return null;
  }

  /** A highlight in words: it is not told by its colour alone. */
  private static String words(Highlight highlight) {
    String colour = TEXTS.text("colour." + highlight.colour().name().toLowerCase(Locale.ROOT));
    return highlight.comment() == null ? colour : colour + ": " + highlight.comment();
  }

  private void tellHighlight(MouseEvent event) {
    Highlight under = highlightAt(event.getX(), event.getY());
    if (remark != null) {
      Tooltip.uninstall(this, remark);
      remark = null;
    }
    if (under != null) {
      remark = new Tooltip(words(under));
      Tooltip.install(this, remark);
    }
  }

  /** What it says, as it was written. */
  String text() {
    return text.text();
  }

  Role role() {
    return role;
  }

  boolean isRightToLeft() {
    return rightToLeft;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  public double getBaselineOffset() {
    return snappedTopInset() + baseline();
  }

  @Override
  protected double computePrefWidth(double height) {
    double widest = 0;
    double used = 0;
    for (Atom atom : atoms) {
      used = used + atom.width();
      widest = Math.max(widest, used);
      if (atom.endsLine(text.text())) {
        used = 0;
      }
    }
    return Math.ceil(widest) + snappedLeftInset() + snappedRightInset();
  }

  @Override
  protected double computeMinWidth(double height) {
    return snappedLeftInset() + snappedRightInset();
  }

  @Override
  protected double computePrefHeight(double width) {
    double inner = width < 0 ? Double.MAX_VALUE : width - snappedLeftInset() - snappedRightInset();
    return lines(inner).size() * lineHeight + snappedTopInset() + snappedBottomInset();
  }

  private List<Line> lines(double width) {
    if (linesWidth != width) {
      lines = LineLayout.of(text.text(), atoms, rightToLeft, width);
      linesWidth = width;
    }
    return lines;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth() - snappedLeftInset() - snappedRightInset();
    if (drawnWidth == width) {
      return;
    }
    drawnWidth = width;
    letters.getChildren().clear();
    double top = snappedTopInset();
    backgrounds.draw(lines(width), snappedLeftInset(), top);
    for (Line line : lines(width)) {
      drawLine(line, top);
      top += lineHeight;
    }
  }

  private void drawLine(Line line, double top) {
    for (int i = 0; i < line.placed().size(); ) {
      int end = i + 1;
      while (end < line.placed().size()
          && goOn(line.placed().get(end - 1), line.placed().get(end))) {
        end++;
      }
      drawRun(line.placed().subList(i, end), top);
      i = end;
    }
  }

  /** Whether a neighbour to the right is drawn in one with what stands before it. */
  private static boolean goOn(Placed left, Placed right) {
    return !left.atom().piece().isRightToLeft()
        && !right.atom().piece().isRightToLeft()
        && left.atom().end() == right.atom().start()
        && left.atom().look().equals(right.atom().look());
  }

  private void drawRun(List<Placed> run, double top) {
    var shown = new StringBuilder();
    run.forEach(placed -> shown.append(placed.atom().shown()));
    if (shown.toString().isBlank()) {
      return;
    }
    Atom first = run.getFirst().atom();
    Look look = first.look();
    var node = new Text(shown.toString());
    node.setFont(look.font());
    node.setTextOrigin(VPos.BASELINE);
    node.setX(snappedLeftInset() + run.getFirst().x());
    node.setY(top + baseline() + look.drop());
    node.setUnderline(look.styles().contains(Style.UNDERLINE) || look.href() != null);
    node.setStrikethrough(look.styles().contains(Style.STRIKE));
    node.getStyleClass().add("letters");
    if (first.piece().isRightToLeft()) {
      node.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
    }
    if (look.href() != null) {
      asLink(node, look.href());
    }
    if (isOnHit(first)) {
      node.getStyleClass().add("hit");
    }
    letters.getChildren().add(node);
    if (look.styles().contains(Style.MARK) || look.styles().contains(Style.CODE)) {
      backgrounds.box(first.start(), run.getLast().atom().end());
    }
  }

  private void asLink(Text node, String address) {
    node.getStyleClass().add("link");
    node.setPickOnBounds(true);
    node.setFocusTraversable(true);
    node.setAccessibleRole(AccessibleRole.HYPERLINK);
    String told = actions.told(address);
    node.setAccessibleHelp(told);
    var tip = new Tooltip(told);
    tip.setWrapText(true);
    tip.setMaxWidth(TIP_SIZES * style.size());
    Tooltip.install(node, tip);
    node.hoverProperty().subscribe((before, now) -> actions.point(now ? address : ""));
    node.focusedProperty().subscribe((before, now) -> actions.point(now ? address : ""));
    node.setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
        actions.follow(address);
        event.consume();
      }
    });
    node.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        actions.follow(address);
        event.consume();
      }
    });
  }

  private boolean isOnHit(Atom atom) {
    return text.marks().stream()
        .anyMatch(mark -> mark.start() <= atom.start() && atom.end() <= mark.end());
  }

  /** Where letters stand on a line, whatever font they come from. */
  private double baseline() {
    double size = style.size() * role.size();
    return Math.round((lineHeight + size * 0.66) / 2);
  }

  /** Selects from an offset to another; nothing where they are the same. */
  void select(int from, int to) {
    backgrounds.select(from, to);
  }

  /** The offset of the letter nearest to a point of this node. */
  int offsetAt(double x, double y) {
    if (lines.isEmpty()) {
      return 0;
    }
    int row = Math.clamp((int) ((y - snappedTopInset()) / lineHeight), 0, lines.size() - 1);
    Line line = lines.get(row);
    double inner = x - snappedLeftInset();
    Placed nearest = null;
    for (Placed placed : line.placed()) {
      if (nearest == null || placed.x() <= inner) {
        nearest = placed;
      }
    }
    if (nearest == null) {
      return line.start();
    }
    boolean back = nearest.atom().piece().isRightToLeft();
    double advance = back ? nearest.right() - inner : inner - nearest.x();
    return nearest.atom().offsetAt(text.text(), advance);
  }

  /** The top of the line that holds an offset, in pixels from this node's top. */
  double topOf(int offset) {
    double top = snappedTopInset();
    for (Line it : lines) {
      if (it.start() <= offset && offset < it.end()) {
        return top;
      }
      top += lineHeight;
    }
    return snappedTopInset();
  }
}

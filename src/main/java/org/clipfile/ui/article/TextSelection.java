package org.clipfile.ui.article;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** What is selected of an article, over its paragraphs. Window thread only. */
final class TextSelection {
  /** A place in the article: an offset in a paragraph. */
  private record Place(int passage, int offset) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      return passage != other.passage
          ? Integer.compare(passage, other.passage)
          : Integer.compare(offset, other.offset);
    }
  }

  /** What is selected of a paragraph. */
  record Piece(ParagraphView view, int from, int to) {}

  private static final Place START = new Place(0, 0);

  private List<Passage> passages = List.of();
  private Place anchor = START;
  private Place caret = START;

  /** Lets the mouse select on a node that holds the paragraphs. */
  void watch(Node content) {
    content.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    content.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
  }

  /** Begins anew, with nothing selected, on the paragraphs of another article. */
  void begin(List<Passage> newPassages) {
    passages = newPassages;
    anchor = START;
    caret = START;
  }

  void selectAll() {
    if (!passages.isEmpty()) {
      select(START, endOf(passages.size() - 1));
    }
  }

  /** Selects nothing any more. */
  void clear() {
    select(START, START);
  }

  /** What is selected, paragraph by paragraph; empty where nothing is. */
  List<Piece> pieces() {
    var pieces = new ArrayList<Piece>();
    for (int i = first().passage(); i < passages.size() && i <= last().passage(); i++) {
      if (from(i) < to(i)) {
        pieces.add(new Piece(passages.get(i).view(), from(i), to(i)));
      }
    }
    return pieces;
  }

  /** Where selecting by keyboard begins. */
  void startAt(int passage) {
    if (passage < passages.size()) {
      select(new Place(passage, 0), new Place(passage, 0));
    }
  }

  /** Whether the paragraph that is selected in runs from right to left. */
  boolean isRightToLeft() {
    return caret.passage() < passages.size()
        && passages.get(caret.passage()).view().isRightToLeft();
  }

  /** Moves the selection's end on by a word, or with -1 back. */
  void extendByWord(int step) {
    if (caret.passage() >= passages.size()) {
      return;
    }
    String text = passages.get(caret.passage()).view().text();
    BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
    words.setText(text);
    int to = caret.offset();
    do {
      to = step > 0 ? after(words, to, text) : before(words, to);
    } while (to > 0 && to < text.length() && Character.isWhitespace(text.charAt(to - 1)));
    if (to == caret.offset()) {
      extendByParagraph(step);
    } else {
      select(anchor, new Place(caret.passage(), to));
    }
  }

  private static int after(BreakIterator words, int offset, String text) {
    return offset >= text.length() ? text.length() : words.following(offset);
  }

  private static int before(BreakIterator words, int offset) {
    return offset <= 0 ? 0 : words.preceding(offset);
  }

  /** Moves the selection's end to a paragraph's end, or with -1 to its beginning. */
  void extendByParagraph(int step) {
    int passage = caret.passage();
    if (passage >= passages.size()) {
      return;
    }
    if (step > 0) {
      boolean atEnd = caret.equals(endOf(passage)) && passage + 1 < passages.size();
      select(anchor, endOf(atEnd ? passage + 1 : passage));
    } else {
      boolean atStart = caret.offset() == 0 && passage > 0;
      select(anchor, new Place(atStart ? passage - 1 : passage, 0));
    }
  }

  /** What is selected, as it was written; empty where nothing is. */
  String text() {
    var text = new StringBuilder();
    for (int i = first().passage(); i < passages.size() && i <= last().passage(); i++) {
      if (i > first().passage()) {
        text.append(passages.get(i).separator());
      }
      text.append(passages.get(i).view().text(), from(i), to(i));
    }
    return text.toString();
  }

  /** Copies what is selected; does nothing where nothing is. */
  void copy() {
    String text = text();
    if (!text.isEmpty()) {
      var content = new ClipboardContent();
      content.putString(text);
      Clipboard.getSystemClipboard().setContent(content);
    }
  }

  private void pressed(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY || passages.isEmpty()) {
      return;
    }
    Place place = placeAt(event);
    if (event.isShiftDown()) {
      select(anchor, place);
    } else if (event.getClickCount() == 2) {
      selectWord(place);
    } else if (event.getClickCount() > 2) {
      select(new Place(place.passage(), 0), endOf(place.passage()));
    } else {
      select(place, place);
    }
  }

  private void dragged(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && !passages.isEmpty()) {
      select(anchor, placeAt(event));
    }
  }

  private void selectWord(Place place) {
    String text = passages.get(place.passage()).view().text();
    BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
    words.setText(text);
    int end = place.offset() < text.length() ? words.following(place.offset()) : text.length();
    int start = words.previous();
    select(new Place(place.passage(), Math.max(0, start)), new Place(place.passage(), end));
  }

  private void select(Place newAnchor, Place newCaret) {
    anchor = newAnchor;
    caret = newCaret;
    for (int i = 0; i < passages.size(); i++) {
      passages.get(i).view().select(from(i), to(i));
    }
  }

  private Place first() {
    return anchor.compareTo(caret) <= 0 ? anchor : caret;
  }

  private Place last() {
    return anchor.compareTo(caret) <= 0 ? caret : anchor;
  }

  private int from(int passage) {
    if (passage < first().passage() || passage > last().passage()) {
      return 0;
    }
    return passage == first().passage() ? first().offset() : 0;
  }

  private int to(int passage) {
    if (passage < first().passage() || passage > last().passage()) {
      return 0;
    }
    return passage == last().passage() ? last().offset() : endOf(passage).offset();
  }

  private Place endOf(int passage) {
    return new Place(passage, passages.get(passage).view().text().length());
  }

  /** The place nearest to the mouse: of the paragraphs at its height the one beside it. */
  private Place placeAt(MouseEvent event) {
    int nearest = 0;
    double least = Double.MAX_VALUE;
    for (int i = 0; i < passages.size(); i++) {
      ParagraphView view = passages.get(i).view();
      Bounds bounds = view.localToScene(view.getLayoutBounds());
      double above = bounds.getMinY() - event.getSceneY();
      double below = event.getSceneY() - bounds.getMaxY();
      double aside =
          Math.max(bounds.getMinX() - event.getSceneX(), event.getSceneX() - bounds.getMaxX());
      double far = Math.max(0, Math.max(above, below)) * 10_000 + Math.max(0, aside);
      if (far < least) {
        least = far;
        nearest = i;
      }
    }
    ParagraphView view = passages.get(nearest).view();
    Point2D point = view.sceneToLocal(event.getSceneX(), event.getSceneY());
    return new Place(nearest, view.offsetAt(point.getX(), point.getY()));
  }
}

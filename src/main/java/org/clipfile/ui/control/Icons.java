package org.clipfile.ui.control;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

/** The few pictograms of the window, as outlines on a square of 16, coloured by the style sheet. */
public enum Icons {
  SEARCH("M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0 -9M10.3 10.3L14 14"),
  CLEAR("M4 4L12 12M12 4L4 12"),
  IMPORT("M8 2V10M4.8 7L8 10.2L11.2 7M2.5 11V13.5H13.5V11"),
  PDF("M4 1.8H9.5L12.5 4.8V14.2H4ZM9.5 1.8V4.8H12.5M6 8H10.5M6 10.8H10.5"),
  BOOKMARK("M4 2H12V14L8 10.5L4 14Z"),
  FOLDER("M1.800 4.300V12.700H14.200V5.500H8L6.500 3.300H1.800Z"),
  CLIPPING(
      "M2.5 3H11V13H4A1.5 1.5 0 0 1 2.5 11.500ZM11 6H13.500V11.5A1.5 1.5 0 0 1 12 13H10M5 6H8.500M5"
          + " 8.500H8.500"),
  BACK("M10 3L5 8L10 13"),
  UNDO("M3 3V7H7M3.3 7A5.2 5.2 0 1 1 3.2 10.5"),
  WARNING("M8 2.200L14.500 13.500H1.500ZM8 6.500V9.700M8 11.300V11.900");

  private final String outline;

  Icons(String outline) {
    this.outline = outline;
  }

  /** A new node with this pictogram. */
  public Node node() {
    var path = new SVGPath();
    path.setContent(outline);
    path.getStyleClass().add("outline");
    var box = new StackPane(path);
    box.getStyleClass().add("pictogram");
    box.setMinSize(16, 16);
    box.setMaxSize(16, 16);
    box.setMouseTransparent(true);
    return box;
  }
}

package org.clipfile.ui.article;

import javafx.scene.image.Image;
import org.clipfile.model.owner.Highlight;

/** What becomes of what a person points at in an article. Window thread only. */
public interface ArticleActions {
  /** Nothing comes of anything. */
  ArticleActions NONE =
      new ArticleActions() {
        @Override
        public void follow(String address) {}

        @Override
        public void point(String address) {}

        @Override
        public void enlarge(Image picture, String description) {}

        @Override
        public void open(Highlight highlight) {}
      };

  /** A link was clicked, or Enter pressed on it. */
  void follow(String address);

  /** The mouse or the focus is on a link; on none where the address is empty. */
  void point(String address);

  /** What is told of a link to whoever points at it. */
  default String told(String address) {
    return address;
  }

  /** A picture is to be seen larger. */
  void enlarge(Image picture, String description);

  /** A highlighted passage was clicked. */
  void open(Highlight highlight);
}

package org.clipfile.ui.article;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.image.Image;
import org.clipfile.model.owner.Highlight;

/** Follows links within the article itself; everything else is others' business. */
final class FollowingWithin implements ArticleActions {
  private final ArticleActions others;
  private final Function<String, Optional<ArticleContent.Hit>> places;
  private final Consumer<ArticleContent.Hit> goer;

  /**
   * Actions for an article.
   *
   * @param places what an address leads to within the article, if it does
   * @param goer brings a place into sight
   */
  FollowingWithin(
      ArticleActions others,
      Function<String, Optional<ArticleContent.Hit>> places,
      Consumer<ArticleContent.Hit> goer) {
    this.others = others;
    this.places = places;
    this.goer = goer;
  }

  @Override
  public void follow(String address) {
    places.apply(address).ifPresentOrElse(goer, () -> others.follow(address));
  }

  @Override
  public void point(String address) {
    others.point(address.startsWith("#") ? "" : address);
  }

  /** Of a note its words, so that nobody has to go there. */
  @Override
  public String told(String address) {
    return places
        .apply(address)
        .map(place -> place.line().text().text().strip())
        .orElseGet(() -> others.told(address));
  }

  @Override
  public void enlarge(Image picture, String description) {
    others.enlarge(picture, description);
  }

  @Override
  public void open(Highlight highlight) {
    others.open(highlight);
  }
}

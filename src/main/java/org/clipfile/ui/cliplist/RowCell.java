package org.clipfile.ui.cliplist;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.util.Subscription;
import org.clipfile.model.ClippingRow;
import org.clipfile.model.RowGroup;
import org.clipfile.model.Snippet;
import org.clipfile.ui.control.ScriptFonts;
import org.jspecify.annotations.Nullable;

/** A row of the list: a clipping, or what a group is called. */
abstract class RowCell extends ListCell<Long> {
  private static final PseudoClass READ = PseudoClass.getPseudoClass("read");
  private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");

  final ClipListModel model;
  private final boolean passages;
  private final Label group = new Label();
  private Subscription parts = Subscription.EMPTY;
  private @Nullable HitList shown;
  private @Nullable ClippingRow row;
  private int others;

  /**
   * @param passages whether the passages found are shown
   */
  RowCell(ClipListModel model, boolean passages) {
    this.model = model;
    this.passages = passages;
    group.getStyleClass().add("row-group");
    getStyleClass().add("clip-cell");
    setMinWidth(0);
    setPrefWidth(0);
  }

  /** What shows a clipping. */
  abstract Node body();

  /** Shows a clipping; nothing yet where it is null. */
  abstract void show(@Nullable ClippingRow row);

  abstract void showCopies(int others);

  void show(@Nullable Snippet snippet) {}

  /** Shows the name of the group that begins here; empty where none does. */
  void showBand(String words) {}

  /** The same clipping may be another row where the rows are others: the first of a group, say. */
  @SuppressWarnings("ReferenceEquality") // another list is other rows, whatever is in it
  @Override
  protected boolean isItemChanged(@Nullable Long before, @Nullable Long now) {
    return shown != model.hitsProperty().get() || super.isItemChanged(before, now);
  }

  @Override
  protected void updateItem(@Nullable Long id, boolean empty) {
    super.updateItem(id, empty);
    parts.unsubscribe();
    parts = Subscription.EMPTY;
    HitList hits = model.hitsProperty().get();
    shown = hits;
    int index = getIndex();
    boolean there = !empty && id != null && index >= 0 && index < hits.size();
    pseudoClassStateChanged(GROUP, there && id != null && id < 0);
    if (!there) {
      setGraphic(null);
      return;
    }
    int hit = hits.hitAt(index);
    if (hit < 0) {
      int of = hits.groupAt(index);
      showGroup(model.row(hits.firstHit(of), false), hits.groupSize(of));
    } else {
      int begun = hits.groupBeginningAt(hit);
      follow(model.row(hit, passages), begun < 0 ? 0 : hits.groupSize(begun));
    }
  }

  /**
   * @param begun how many clippings the group has that begins here, 0 where none does
   */
  private void follow(LiveRow live, int begun) {
    parts =
        live.rowProperty()
            .subscribe(known -> {
              take(known);
              showBand(begun == 0 || known == null ? "" : groupWords(known, begun));
            })
            .and(live.copiesProperty().subscribe(count -> takeCopies(count.intValue())));
    if (passages) {
      parts = parts.and(live.snippetProperty().subscribe(snippet -> show(snippet)));
    }
    setGraphic(body());
  }

  private void take(@Nullable ClippingRow now) {
    row = now;
    pseudoClassStateChanged(READ, now != null && now.read());
    show(now);
    speak();
  }

  private void takeCopies(int count) {
    others = count;
    showCopies(count);
    speak();
  }

  private void speak() {
    setAccessibleText(row == null ? null : RowWords.aloud(row, others));
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  private String groupWords(ClippingRow first, int size) {
    RowGroup by = model.groups();
    return by == null ? "" : RowWords.group(by, first, size);
  }

  private void showGroup(LiveRow first, int size) {
    parts =
        first
            .rowProperty()
            .subscribe(known -> {
              String text = known == null ? "" : groupWords(known, size);
              group.setText(text);
              ScriptFonts.dress(group, text);
              setAccessibleText(text);
            });
    setGraphic(group);
  }
}

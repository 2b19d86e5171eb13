package org.clipfile.ui.cliplist;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.util.Subscription;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.ClippingRow;
import org.clipfile.ui.control.DateText;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.control.WordFlow;
import org.jspecify.annotations.Nullable;

/** The cells of the table, which fill themselves in as rows arrive. */
final class TableCells {
  /** Every row is as high as this. */
  static final double HEIGHT = 32;

  private static final Messages TEXTS = Messages.of(TableCells.class);

  private TableCells() {}

  static TableCell<Long, Long> of(ListLook.Name name, ClipListModel model) {
    return new Cell(
        model,
        switch (name) {
          case STATE -> new Signs();
          case HEADLINE -> new Headline();
          case PUBLICATION, SOURCE, PUBLISHED, SAVED, CATEGORY, LANGUAGE -> new Words(name);
          case WORDS -> new Length();
        });
  }

  /** What a cell shows of a row. */
  private interface Content {
    Node node();

    void show(@Nullable ClippingRow row);

    /** Shows how many words the text has; negative where that is not known. */
    default void showWords(int words) {}
  }

  private static final class Cell extends TableCell<Long, Long> {
    private final ClipListModel model;
    private final Content content;
    private @Nullable HitList shown;
    private Subscription parts = Subscription.EMPTY;

    Cell(ClipListModel model, Content content) {
      this.model = model;
      this.content = content;
    }

    /** The same clipping may be another row where the rows are others. */
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
      shown = model.hitsProperty().get();
      int row = getIndex();
      if (empty || id == null || row < 0 || row >= model.ids().length) {
        setGraphic(null);
        return;
      }
      LiveRow live = model.row(row, false);
      parts =
          Subscription.combine(
              live.rowProperty().subscribe(content::show),
              live.wordsProperty().subscribe(words -> content.showWords(words.intValue())));
      setGraphic(content.node());
    }
  }

  private static final class Signs implements Content {
    private final StateMarks marks = new StateMarks(false);

    @Override
    public Node node() {
      return marks;
    }

    @Override
    public void show(@Nullable ClippingRow row) {
      marks.show(row);
      marks.setAccessibleText(row == null ? "" : String.join(", ", StateMarks.words(row)));
    }
  }

  /** A number, which stands under those above it digit by digit. */
  private static final class Length implements Content {
    private final Label number = new Label();

    Length() {
      number.getStyleClass().add("row-cell");
      number.setMaxWidth(Double.MAX_VALUE);
      number.setAlignment(Pos.CENTER_RIGHT);
    }

    @Override
    public Node node() {
      return number;
    }

    @Override
    public void show(@Nullable ClippingRow row) {}

    @Override
    public void showWords(int words) {
      number.setText(words < 0 ? "" : TEXTS.text("words", words));
    }
  }

  private static final class Headline implements Content {
    private final WordFlow flow = new WordFlow(1).cutAtLetters();

    Headline() {
      flow.getStyleClass().addAll("row-headline");
      flow.setMinWidth(0);
      flow.setPrefWidth(0);
      flow.setMaxWidth(Double.MAX_VALUE);
    }

    @Override
    public Node node() {
      return flow;
    }

    @Override
    public void show(@Nullable ClippingRow row) {
      flow.show(row == null ? "" : row.headline(), List.of());
      flow.setAccessibleText(flow.text());
    }
  }

  private static final class Words implements Content {
    private final ListLook.Name name;
    private final WordFlow flow = new WordFlow(1).cutAtLetters();

    Words(ListLook.Name name) {
      this.name = name;
      flow.getStyleClass().add("row-cell");
      flow.setMinWidth(0);
      flow.setPrefWidth(0);
      flow.setMaxWidth(Double.MAX_VALUE);
    }

    @Override
    public Node node() {
      return flow;
    }

    @Override
    public void show(@Nullable ClippingRow row) {
      flow.show(row == null ? "" : text(row), List.of());
      flow.setAccessibleText(flow.text());
    }

    private String text(ClippingRow row) {
      return switch (name) {
        case PUBLICATION -> known(row.publication());
        case SOURCE -> known(row.source());
        case PUBLISHED -> date(row.published());
        case SAVED -> date(row.clipped());
        case CATEGORY -> String.join(", ", row.categories());
        case LANGUAGE -> language(row.language());
        case STATE, HEADLINE, WORDS -> "";
      };
    }

    private static String known(@Nullable String text) {
      return text == null ? "" : text;
    }

    private static String date(@Nullable ClippingDate date) {
      return date == null ? "" : DateText.brief(date);
    }

    private static String language(@Nullable String tag) {
      return tag == null ? "" : Locale.forLanguageTag(tag).getDisplayLanguage(Messages.language());
    }
  }
}

package org.clipfile.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.clipfile.archive.FindResult;
import org.clipfile.model.Hits;
import org.clipfile.model.SortOrder;
import org.clipfile.ui.cliplist.GroupBy;
import org.clipfile.ui.cliplist.ListForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The list as a person uses it, by mouse and keys, without a display. */
class ListWindowTest {
  @TempDir Path folder;
  private final FxRobot robot = new FxRobot();
  private OpenWindow window;

  @BeforeEach
  void open() throws IOException {
    Path clips = Files.createDirectory(folder.resolve("clips"));
    Clips.write(clips, "Talks in Seoul", "2026-01-05", "RKI.news", "Seoul talks went on.");
    Clips.write(clips, "Port strike", "2024-03-12", "Harbour Courier", "A strike.");
    Clips.write(clips, "Port opens", "2024-03-12", "Harbour Courier", "The port opened.");
    String pages = "A paragraph that fills some lines of the page it stands on.\n\n".repeat(120);
    Clips.write(clips, "A long read", "2023-02-01", "Morrow Post", pages);
    window = OpenWindow.on(folder.resolve("archive"), clips);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void keysMarkWhatIsSelected() {
    goToList();
    robot.push(KeyCode.S);
    OpenWindow.until(() -> firstRow().startsWith("Talks in Seoul") && aloud("starred"));
    robot.push(KeyCode.S);
    OpenWindow.until(() -> !aloud("starred"));
    OpenWindow.until(() -> aloud("read")); // it has been open for a while
    robot.push(KeyCode.U);
    OpenWindow.until(() -> aloud("unread"));
    robot.push(KeyCode.U);
    OpenWindow.until(() -> aloud("read"));
    window.dialogs().willName("korea");
    robot.push(KeyCode.T);
    OpenWindow.until(() -> window.archive().find("tag:korea", null, 1).hits().total() == 1);
  }

  @Test
  void whatStaysOpenCountsAsReadAndWhatIsPassedDoesNot() {
    goToList();
    robot.push(KeyCode.J);
    OpenWindow.until(() -> window.articleText().contains("A strike."));
    OpenWindow.until(() -> window.archive().find("is:read", null, 9).hits().total() == 1);
    assertThat(window.archive().find("is:read strike", null, 1).hits().total()).isEqualTo(1);
    robot.push(KeyCode.K);
    OpenWindow.until(() -> window.articleText().contains("Seoul talks"));
  }

  @Test
  void deleteMovesToTheTrashAndTheNextIsSelectedUntilItIsUndone() {
    goToList();
    robot.push(KeyCode.J).push(KeyCode.DELETE);
    OpenWindow.until(() -> window.model().list().ids().length == 3);
    OpenWindow.until(() -> notice().equals("1 clipping moved to the trash."));
    OpenWindow.until(() -> window.articleText().contains("The port opened."));

    robot.clickOn("#notice-action");
    OpenWindow.until(() -> window.model().list().ids().length == 4);
    goToList();
    robot.push(KeyCode.SHORTCUT, KeyCode.A).push(KeyCode.DELETE);
    OpenWindow.until(() -> window.model().list().ids().length == 0);
    robot.push(KeyCode.SHORTCUT, KeyCode.Z);
    OpenWindow.until(() -> window.model().list().ids().length == 4);
  }

  @Test
  void whatIsFoundInTheTrashKeepsNoMarksOfTheSearchBefore() {
    OpenWindow.run(() -> window.model().search().search("strike sort:newest"));
    OpenWindow.until(() -> marked().equals(List.of("strike")));
    for (GroupBy by : List.of(GroupBy.NOTHING, GroupBy.DAY)) {
      OpenWindow.run(() -> window.model().list().groupBy(by));
      goToList();
      robot.push(KeyCode.DELETE);
      OpenWindow.until(() -> window.model().list().ids().length == 0);
      OpenWindow.run(() -> window.model().search().search("is:trash"));
      OpenWindow.until(() -> aloud("in the trash"));
      OpenWindow.until(() -> marked().isEmpty());
      robot.push(KeyCode.SHORTCUT, KeyCode.Z);
      OpenWindow.until(() -> window.model().list().ids().length == 0);
      OpenWindow.run(() -> window.model().search().search("strike sort:newest"));
      OpenWindow.until(() -> marked().equals(List.of("strike")));
    }
  }

  /** The words that are marked in the rows. */
  private List<String> marked() {
    Node list = window.find("#clip-list");
    return list == null
        ? List.of()
        : list.lookupAll(".clip-cell .hit").stream()
            .filter(hit -> hit.getParent().isVisible() && hit.isVisible())
            .map(hit -> ((Text) hit).getText())
            .toList();
  }

  @Test
  void keysTypedIntoTheSearchBoxDoNothingElse() {
    robot.clickOn("#search").write("just");
    robot.push(KeyCode.HOME).push(KeyCode.DELETE);
    OpenWindow.until(() -> window.model().search().text().equals("ust"));
    assertThat(window.archive().trash().contents().clippings()).isZero();
    assertThat(window.archive().find("is:starred", null, 1).hits().total()).isZero();
  }

  @Test
  void spacePagesToTheEndAndGoesOnToTheNext() {
    OpenWindow.run(() -> window.model().search().search("\"long read\" OR opens sort:oldest"));
    OpenWindow.until(() -> window.model().list().ids().length == 2);
    goToList();
    OpenWindow.until(() -> window.articleText().contains("A paragraph that fills"));
    robot.push(KeyCode.SPACE);
    assertThat(window.articleText()).contains("A paragraph that fills");
    for (int i = 0; i < 40 && !window.articleText().contains("The port opened."); i++) {
      robot.push(KeyCode.SPACE);
    }
    assertThat(window.articleText()).contains("The port opened.");
    OpenWindow.until(() -> window.archive().find("is:read long", null, 1).hits().total() == 1);
  }

  @Test
  void copiesCitationsAsTextAndHtml() {
    goToList();
    robot.push(KeyCode.SHORTCUT, KeyCode.A).push(KeyCode.SHORTCUT, KeyCode.C);
    OpenWindow.until(() -> notice().equals("Citations of 4 clippings copied."));
    Clipboard clipboard = OpenWindow.fx(Clipboard::getSystemClipboard);
    assertThat(OpenWindow.fx(clipboard::getString))
        .startsWith("Talks in Seoul. RKI.news, 5 January 2026.\n");
    assertThat(OpenWindow.fx(clipboard::getHtml)).contains("<i>RKI.news</i>");
    robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.C);
    OpenWindow.until(() -> clipboard.getString().startsWith("- Talks in Seoul. *RKI.news*"));
  }

  @Test
  void groupsHaveRowsOfTheirOwnWhichArrowsPassOver() {
    OpenWindow.run(() -> {
      window.model().list().form(ListForm.COMPACT);
      window.model().list().groupBy(GroupBy.DAY);
    });
    OpenWindow.until(() ->
        groups()
            .equals(
                Set.of("5 January 2026  ·  1", "12 March 2024  ·  2", "1 February 2023  ·  1")));
    goToList();
    robot.push(KeyCode.DOWN);
    OpenWindow.until(() -> window.articleText().contains("A strike."));
    robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
    OpenWindow.until(() -> window.articleText().contains("A paragraph that fills"));

    OpenWindow.run(() -> window.model().list().form(ListForm.COMFORTABLE));
    OpenWindow.until(() -> groups().size() == 3);
    OpenWindow.run(() -> window.model().list().groupBy(GroupBy.NOTHING));
    OpenWindow.until(() -> groups().isEmpty());
  }

  @Test
  void aTableTellsHowManyWordsATextHasAndSortsByThem() {
    OpenWindow.run(() -> {
      window.model().list().form(ListForm.TABLE);
      column("column-words").setVisible(true);
      table().getSortOrder().setAll(List.of(column("column-words")));
    });
    OpenWindow.until(() ->
        Objects.requireNonNull(window.model().search().result()).order() == SortOrder.LONGEST);
    OpenWindow.until(() -> numbers().equals(List.of("1,440", "4", "3", "2")));
    OpenWindow.run(() -> table().getSortOrder().clear());
    OpenWindow.until(() -> numbers().equals(List.of("2", "3", "4", "1,440")));
  }

  @Test
  void aTableOfThousandsIsSelectedAtOnceAndLetGoAtOnce() {
    long[] real = OpenWindow.fx(() -> window.model().list().ids());
    long[] many = LongStream.range(0, 50_000).map(i -> i < 4 ? real[(int) i] : i + 1000).toArray();
    OpenWindow.run(() -> {
      window.model().list().form(ListForm.TABLE);
      FindResult found = Objects.requireNonNull(window.model().search().result());
      var hits = new Hits(many.length, many);
      window
          .model()
          .list()
          .show(
              new FindResult(found.query(), found.order(), hits, 0, found.marker(), found.index()));
      window.model().list().selectAll();
    });
    OpenWindow.until(() -> selectedRows() > 4 && selectedRows() == rows());
    assertThat(window.model().list().selection().ids()).hasSize(50_000);

    OpenWindow.run(() -> table().getSelectionModel().clearAndSelect(1)); // as a click does
    OpenWindow.until(() -> selectedRows() == 1);
    assertThat(window.model().list().selection().ids()).containsExactly(real[1]);
    OpenWindow.run(() -> window.model().list().select(Arrays.copyOfRange(many, 1, 20_000)));
    OpenWindow.until(() -> selectedRows() == rows() - 1);
    OpenWindow.run(() -> window.model().list().select(real[0], real[2]));
    OpenWindow.until(() -> selectedRows() == 2);
  }

  private long rows() {
    return table().lookupAll(".table-row-cell").stream()
        .filter(row -> row.isVisible() && !((TableRow<?>) row).isEmpty())
        .count();
  }

  private long selectedRows() {
    return table().lookupAll(".table-row-cell").stream()
        .filter(row -> row.isVisible() && ((TableRow<?>) row).isSelected())
        .count();
  }

  /** What stands in the column of words, from the top. */
  private List<String> numbers() {
    return table().lookupAll(".table-row-cell").stream()
        .filter(row -> row.isVisible() && row instanceof TableRow<?> it && !it.isEmpty())
        .sorted(Comparator.comparingInt(row -> ((TableRow<?>) row).getIndex()))
        .flatMap(row -> row.lookupAll(".label").stream())
        .map(label -> ((Label) label).getText())
        .filter(text -> text.matches("[\\d,]+"))
        .toList();
  }

  @Test
  void aTableSortsByItsColumnsAndKeepsTheSelection() {
    goToList();
    OpenWindow.run(() -> window.model().list().form(ListForm.TABLE));
    OpenWindow.until(() -> window.find("#clip-table") instanceof TableView<?> t && t.isFocused());
    long selected = window.model().list().selection().ids()[0];
    OpenWindow.run(() -> table().getSortOrder().clear()); // as a click on the arrow's column does
    OpenWindow.until(() -> window.model().list().ids()[3] == selected);
    OpenWindow.run(() -> table().getSortOrder().setAll(List.of(column("column-publication"))));
    OpenWindow.until(() ->
        Objects.requireNonNull(window.model().search().result()).order() == SortOrder.PUBLICATION);
    OpenWindow.until(() -> window.model().list().ids()[3] == selected);
    OpenWindow.until(() -> table().getSelectionModel().getSelectedIndex() == 3);
    assertThat(OpenWindow.fx(() -> table().getSortOrder().getFirst().getId()))
        .isEqualTo("column-publication");
    robot.push(KeyCode.K);
    OpenWindow.until(() -> window.articleText().contains("A paragraph that fills"));
  }

  @SuppressWarnings("unchecked")
  private TableView<Long> table() {
    return (TableView<Long>) Objects.requireNonNull(window.find("#clip-table"));
  }

  private TableColumn<Long, ?> column(String id) {
    return table().getColumns().stream()
        .filter(column -> id.equals(column.getId()))
        .findFirst()
        .orElseThrow();
  }

  private void goToList() {
    OpenWindow.run(() -> {
      window.model().list().selectFirst();
      Objects.requireNonNull(window.find("#clip-list")).requestFocus();
    });
    OpenWindow.until(() -> window.model().reader().page() != null);
  }

  private Set<String> groups() {
    return window.scene().getRoot().lookupAll(".row-group").stream()
        .filter(Node::isVisible)
        .map(node -> ((Label) node).getText())
        .filter(text -> !text.isEmpty())
        .collect(Collectors.toSet());
  }

  private String firstRow() {
    return cells().isEmpty() ? "" : cells().getFirst();
  }

  private boolean aloud(String word) {
    return List.of(firstRow().split(", ", -1)).contains(word);
  }

  private List<String> cells() {
    return window.scene().getRoot().lookupAll(".clip-cell").stream()
        .filter(node -> node instanceof ListCell<?> cell && cell.getIndex() == 0)
        .map(node -> String.valueOf(node.getAccessibleText()))
        .toList();
  }

  private String notice() {
    return window.find("#notice") instanceof Label label ? label.getText() : "";
  }
}

package org.clipfile.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import org.clipfile.model.ArticleField;
import org.clipfile.ui.control.SideWindow;
import org.clipfile.ui.control.WordFlow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The windows that stand beside the main one after an import. */
class LedgerWindowTest {
  @TempDir Path folder;
  private final FxRobot robot = new FxRobot();
  private Path clips;
  private OpenWindow window;

  @BeforeEach
  void open() throws IOException {
    clips = Files.createDirectory(folder.resolve("clips"));
    Clips.write(
        clips, "Talks in Seoul", "2026-01-05", "RKI.news", "Seoul talks went on for hours.");
    Clips.write(clips, "Port strike", "2024-03-12", "Harbour Courier", "A strike closed the port.");
    Files.write(clips.resolve("empty.txt"), new byte[0]);
    window = OpenWindow.on(folder.resolve("My archive"), clips);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void showsTheBooksByOutcome() {
    openLedger();
    OpenWindow.until(() -> entries().getItems().size() == 3);
    OpenWindow.until(() -> toggle("all").getText().equals("All  3"));
    OpenWindow.run(() -> toggle("rejected").fire());
    OpenWindow.until(() -> entries().getItems().size() == 1);
    OpenWindow.until(
        () -> labels(entries(), ".line-detail").contains("Rejected: The file is empty."));
    OpenWindow.run(() -> toggle("duplicate").fire());
    OpenWindow.until(() -> ledger().find("#entries") == null);
  }

  @Test
  void whatIsPressedOrHasTheFocusStaysWhileImportsComeIn() throws IOException {
    openLedger();
    OpenWindow.until(() -> toggle("all").getText().equals("All  3"));
    Path more = Files.createDirectory(folder.resolve("more"));
    Clips.write(more, "Quays built", "2001-02-03", "RKI.news", "The quays were built.");
    OpenWindow.run(() -> toggle("rejected").requestFocus());
    OpenWindow.run(() -> toggle("rejected").arm());
    OpenWindow.run(() -> window.model().importing().importPaths(List.of(more)));
    OpenWindow.until(() -> runs().getItems().size() == 2);
    OpenWindow.run(() -> {
      assertThat(toggle("rejected").isFocused()).isTrue();
      assertThat(toggle("rejected").isArmed()).isTrue();
    });
  }

  @Test
  void longerAndShorterBooksFollowEachOtherAndStayWhereTheyAre() throws IOException {
    Path many = Files.createDirectory(folder.resolve("many"));
    for (int i = 0; i < 100; i++) {
      Clips.write(many, "Quay " + i, "2001-02-03", "RKI.news", "Quay " + i + " was built.");
    }
    openLedger();
    OpenWindow.run(() -> window.model().importing().importPaths(List.of(many)));
    OpenWindow.until(() -> runs().getItems().size() == 2);
    OpenWindow.run(() -> runs().getSelectionModel().select(0));
    OpenWindow.until(() -> entries().getItems().size() == 100);
    OpenWindow.until(() -> String.join("\n", labels(entries(), ".line-subject")).contains("many"));
    OpenWindow.run(() -> {
      entries().scrollTo(50);
      entries().getSelectionModel().select(52);
      entries().layout();
    });
    var anew = new AtomicBoolean();
    OpenWindow.run(() -> entries().itemsProperty().addListener(items -> anew.set(true)));
    OpenWindow.run(() -> window.model().ledger().showOnly(null));
    OpenWindow.until(anew::get);
    OpenWindow.run(() -> {
      entries().layout();
      var flow = (VirtualFlow<?>) entries().lookup(".virtual-flow");
      assertThat(flow.getFirstVisibleCell().getIndex()).isEqualTo(50);
      assertThat(entries().getSelectionModel().getSelectedIndex()).isEqualTo(52);
    });
    OpenWindow.run(() -> runs().getSelectionModel().select(1));
    OpenWindow.until(() -> entries().getItems().size() == 3);
    OpenWindow.until(() -> String.join("\n", labels(entries(), ".line-subject")).contains("clips"));
  }

  @Test
  void takesAnImportBackOnceThePersonSaysSo() {
    openLedger();
    OpenWindow.until(() -> !button("undo-import").isDisabled());
    window.dialogs().willConsent(false);
    OpenWindow.run(() -> button("undo-import").fire());
    assertThat(window.dialogs().asked()).containsExactly("Undo this import?");
    assertThat(window.archive().counts().total()).isEqualTo(2);

    window.dialogs().willConsent(true);
    OpenWindow.run(() -> button("undo-import").fire());
    OpenWindow.until(() -> notice().equals("Undone: 2 removed."));
    OpenWindow.until(() -> button("undo-import").isDisabled());
    OpenWindow.until(() -> window.model().list().ids().length == 0);
  }

  @Test
  void importsTheRejectsAgainAndListsTheNewImport() throws IOException {
    Files.delete(clips.resolve("empty.txt"));
    Files.writeString(clips.resolve("empty.txt"), "A headline\n\nAnd a text below it.\n");
    openLedger();
    OpenWindow.until(() -> !button("import-rejects").isDisabled());
    OpenWindow.run(() -> button("import-rejects").fire());
    OpenWindow.until(() -> notice().equals("1 added, 0 duplicates, 0 rejected."));
    OpenWindow.until(() -> runs().getItems().size() == 2);
  }

  @Test
  void writesTheBooksToAFile() {
    Path csv = folder.resolve("books.csv");
    window.dialogs().willWriteTo(csv);
    openLedger();
    OpenWindow.until(() -> !button("export-ledger").isDisabled());
    OpenWindow.run(() -> button("export-ledger").fire());
    OpenWindow.until(() -> notice().equals("The ledger is in " + csv + "."));
    assertThat(window.dialogs().suggested()).containsExactly("Import 1.csv");
    assertThat(csv).content().contains("empty.txt,rejected,,EMPTY");
  }

  @Test
  void readsTheOriginalsAgain() {
    window.archive().editing().edit(1, Map.of(ArticleField.SECTION, "Mine"));
    OpenWindow.run(() -> window.window().rereading().show());
    OpenWindow.until(() -> !window.model().rereading().runningProperty().get());
    assertThat(OpenWindow.fx(() -> window.model().rereading().summaryProperty().get()))
        .isEqualTo("Today's readers read everything as it is.");
    assertThat(OpenWindow.fx(() -> window.model().rereading().applicableProperty().get()))
        .isFalse();
  }

  @Test
  void comparesAVersionWithTheOneBefore() throws IOException {
    Path page = folder.resolve("ferry.txt");
    String text =
        "Ferry sails\n\nShow on website : https://harbour.example/f\n\nIt sailed at %s.\n";
    Files.writeString(page, text.formatted("noon"));
    OpenWindow.run(() -> window.model().importing().importPaths(List.of(page)));
    OpenWindow.until(() -> window.model().list().ids().length == 3);
    Files.writeString(page, text.formatted("one"));
    OpenWindow.run(() -> window.model().importing().importPaths(List.of(page)));
    OpenWindow.until(() -> window.model().list().ids().length == 4);

    OpenWindow.run(() -> window.model().search().search("title:ferry \"at one\""));
    OpenWindow.until(() -> window.model().list().ids().length == 1);
    OpenWindow.run(() -> window.model().list().selectFirst());
    OpenWindow.until(() -> label("#reader-remark").equals("Version 2 of 2"));
    robot.clickOn("#compare-versions");
    SideWindow versions = OpenWindow.fx(() -> window.window().versions().window());
    OpenWindow.until(() ->
        versions.find("#which-versions") instanceof Label l && l.getText().startsWith("Version 2"));
    OpenWindow.until(() -> versions.find(".difference.removed") != null);
    OpenWindow.run(() -> versions.stage().close());
  }

  @Test
  void showsWhatWasLeftOutOfAPageAndTakesIt() throws IOException {
    Path page = folder.resolve("bridge.html");
    Files.writeString(
        page,
        """
        <html><head><title>Bridge opens</title></head><body><nav><p>Weather and tides</p></nav>
        <article><h1>Bridge opens</h1><p>Cars cross the bridge again after two years of work on
        its piers, and the ferry that took them over has made its last journey.</p>
        <p>The work cost less than the town had feared, its council said in a report.</p>
        </article></body></html>
        """);
    OpenWindow.run(() -> window.model().importing().importPaths(List.of(page)));
    OpenWindow.until(() -> window.model().list().ids().length == 3);
    OpenWindow.run(() -> window.model().search().search("title:bridge"));
    OpenWindow.until(() -> window.model().list().ids().length == 1);
    OpenWindow.run(() -> window.model().list().selectFirst());
    OpenWindow.until(() -> window.model().reader().page() != null);
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    SideWindow receipt = OpenWindow.fx(() -> window.window().receipt().window());
    OpenWindow.until(() -> sentence(receipt).endsWith("left out: 1 passage."));
    OpenWindow.until(() -> receipt.find(".difference.removed") != null);
    OpenWindow.run(() -> ((CheckBox) node(receipt, "#whole-page")).fire());
    OpenWindow.until(() -> sentence(receipt).startsWith("The clipping holds all"));
    OpenWindow.until(() -> receipt.find(".difference.removed") == null);
    OpenWindow.run(() -> receipt.stage().close());
    assertThat(window.archive().find("weather", null, 10).hits().total()).isEqualTo(1);
  }

  private static Node node(SideWindow window, String selector) {
    return Objects.requireNonNull(window.find(selector));
  }

  private static String sentence(SideWindow receipt) {
    return ((WordFlow) node(receipt, "#receipt-sentence")).text();
  }

  @Test
  void saysThatOnlyTheLinkWasSaved() throws IOException {
    Path alert = folder.resolve("alert.eml");
    Files.writeString(
        alert,
        """
        From: alerts@harbour.example
        To: reader@desk.example
        Subject: Three stories
        Date: Mon, 6 May 2024 08:00:00 +0200
        List-Id: <alerts.harbour.example>
        Content-Type: text/html; charset=utf-8

        <h3><a href="https://harbour.example/ferry">Ferry to the islands sails again</a></h3>
        <h3><a href="https://harbour.example/bridge">Bridge over the sound opens</a></h3>
        <h3><a href="https://harbour.example/lock">Lock gates are renewed at last</a></h3>
        """);
    OpenWindow.run(() -> window.model().importing().importPaths(List.of(alert)));
    OpenWindow.until(() -> window.model().list().ids().length == 5);
    OpenWindow.run(() -> window.model().search().search("title:lock"));
    OpenWindow.until(() -> window.model().list().ids().length == 1);
    OpenWindow.run(() -> window.model().list().selectFirst());
    OpenWindow.until(() -> label("#reader-remark").startsWith("Only the link was saved."));
  }

  @Test
  void saysOverAPageThatItSeemsToBeNoArticle() throws IOException {
    Path error = folder.resolve("error.html");
    Files.writeString(
        error,
        "<!doctype html><title>404 - Not found</title><p>This ferry has sailed. Try the search.");
    OpenWindow.run(() -> window.model().importing().importPaths(List.of(error)));
    OpenWindow.run(() -> window.model().search().search("is:page"));
    OpenWindow.until(() -> window.model().list().ids().length == 1);
    OpenWindow.run(() -> window.model().list().selectFirst());
    OpenWindow.until(() -> label("#reader-remark").equals("This page seems to be no article."));
  }

  private void openLedger() {
    robot.push(KeyCode.CONTROL, KeyCode.I);
    OpenWindow.until(() -> ledger().stage().isShowing());
    OpenWindow.until(() -> runs().getItems().size() == 1);
  }

  private SideWindow ledger() {
    return window.window().ledger().window();
  }

  private Node inLedger(String selector) {
    return Objects.requireNonNull(ledger().find(selector), selector);
  }

  private ListView<?> runs() {
    return (ListView<?>) inLedger("#runs");
  }

  private ListView<?> entries() {
    return (ListView<?>) inLedger("#entries");
  }

  private Button button(String id) {
    return (Button) inLedger("#" + id);
  }

  private ToggleButton toggle(String kind) {
    return (ToggleButton) inLedger("#only-" + kind);
  }

  private static List<String> labels(Node node, String selector) {
    return node.lookupAll(selector).stream().map(n -> ((Label) n).getText()).toList();
  }

  private String notice() {
    return label("#notice");
  }

  private String label(String selector) {
    return window.find(selector) instanceof Label l && l.isVisible() ? l.getText() : "";
  }
}

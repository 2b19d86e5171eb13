package org.clipfile.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.clipfile.archive.Archive;
import org.clipfile.model.ArticleField;
import org.clipfile.model.Span;
import org.clipfile.model.TextMarker;
import org.clipfile.model.owner.Highlight;
import org.clipfile.model.owner.HighlightColour;
import org.clipfile.model.owner.Marks;
import org.clipfile.task.Cancellation;
import org.clipfile.task.Progress;
import org.clipfile.task.TaskExecutor;
import org.clipfile.ui.details.DetailsModel;
import org.clipfile.ui.notice.Notices;
import org.clipfile.ui.reader.ReaderModel.Beside;
import org.clipfile.ui.reader.ReaderModel.Face;
import org.clipfile.ui.window.OpenWindow;
import org.clipfile.ui.window.TestDialogs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReaderModelTest {
  private static final String FIRST =
      "The lock gate was hung on Monday, and the first barge went through it in the afternoon.";

  @TempDir Path temp;
  private final TestDialogs dialogs = new TestDialogs();
  private final NotedOutside outside = new NotedOutside();
  private final Notices notices = new Notices();
  private Archive archive;
  private ReaderModel model;

  @BeforeAll
  static void toolkit() {
    OpenWindow.startToolkit();
  }

  @BeforeEach
  void open() throws Exception {
    Path clips = Files.createDirectory(temp.resolve("clips"));
    Files.writeString(
        clips.resolve("gate.html"),
        "<html lang=en><title>Gate</title><article><h1>Gate</h1><p>"
            + FIRST
            + "</p><p>The second paragraph tells of the costs, which the town bears alone.</p>"
            + "</article><img src='https://pictures.example/x.png'><aside>Elsewhere</aside>");
    archive = Archive.open(temp.resolve("archive"));
    archive.importPaths(
        List.of(clips), Archive.LedgerListener.NONE, Progress.NONE, new Cancellation());
    model = new ReaderModel(archive, TaskExecutor.direct(), dialogs, notices, outside);
    model.read(1L, TextMarker.NONE);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private ReaderPage page() {
    return Objects.requireNonNull(model.page());
  }

  private Marks marks() {
    return archive.clipping(1).orElseThrow().marks();
  }

  @Test
  void keepsTheContentWhereOnlyMarksChange() {
    ReaderPage before = page();
    assertThat(model.notes().addTag("Locks")).isEmpty();

    assertThat(page().saved().marks().tags()).containsExactly("Locks");
    assertThat(page().content()).isSameAs(before.content());
    model.read(1L, text -> List.of(new Span(0, 2)));
    assertThat(page().content()).isNotSameAs(before.content());
  }

  @Test
  void keepsANoteWhenAnotherClippingIsRead() {
    model.notes().typeNote("Ask the tow");
    model.notes().typeNote("Ask the town");
    assertThat(marks().note()).isNull();

    model.read(null, TextMarker.NONE);

    assertThat(marks().note()).isEqualTo("Ask the town");
  }

  @Test
  void saysWhyATagIsNone() {
    assertThat(model.notes().addTag("#")).isPresent();
    model.notes().addTag("one");
    model.notes().removeTag("one");
    assertThat(marks().tags()).isEmpty();
  }

  @Test
  void completesTagsThatAreInUse() {
    model.notes().addTag("Water works");
    model.notes().removeTag("nothing");
    model.notes().learnTags();
    assertThat(model.notes().completions("wat")).isEmpty(); // it is on this one already
    archive.marking().change(org.clipfile.model.owner.MarkChange.untag("Water works"), 1);
    model.read(1L, TextMarker.NONE);
    assertThat(model.notes().completions("WOR")).containsExactly("Water works");
    assertThat(model.notes().completions(" ")).isEmpty();
  }

  @Test
  void highlightsOutliveAReparse() {
    String quote = "the first barge went through it";
    model.notes().highlight(highlight(quote));
    model.notes().change(marks().highlights().getFirst(), HighlightColour.ORANGE, " why? ");
    archive.reparse(new long[0], true, change -> {}, Progress.NONE, new Cancellation());

    assertThat(marks().highlights())
        .singleElement()
        .satisfies(kept -> {
          assertThat(kept.quote()).isEqualTo(quote);
          assertThat(kept.colour()).isEqualTo(HighlightColour.ORANGE);
          assertThat(kept.comment()).isEqualTo("why?");
        });
    model.notes().remove(marks().highlights().getFirst());
    assertThat(marks().highlights()).isEmpty();
    model.notes().highlight(highlight("words of somewhere else"));
    assertThat(Objects.requireNonNull(notices.current()).failure()).isTrue();
    model.notes().highlight(null);
    assertThat(marks().highlights()).isEmpty();
  }

  private static Highlight highlight(String quote) {
    return new Highlight(0, quote, "", "", HighlightColour.GREEN, null, Instant.EPOCH);
  }

  @Test
  void putsFieldsRightAndHasBackWhatWasRead() {
    model.toggle(Beside.DETAILS);
    assertThat(model.details().edit(ArticleField.PUBLISHED, "5 January 2026")).isEmpty();
    assertThat(model.details().edit(ArticleField.PUBLICATION, "Harbour Courier")).isEmpty();
    assertThat(model.details().edit(ArticleField.LANGUAGE, "German")).isEmpty();

    assertThat(value(ArticleField.PUBLISHED)).isEqualTo("2026-01-05");
    assertThat(value(ArticleField.LANGUAGE)).isEqualTo("de");
    assertThat(details().edited())
        .containsExactlyInAnyOrder(
            ArticleField.PUBLISHED, ArticleField.PUBLICATION, ArticleField.LANGUAGE);
    assertThat(details().read()).containsEntry(ArticleField.LANGUAGE, "en");
    model.details().takeBack(ArticleField.LANGUAGE);
    assertThat(value(ArticleField.LANGUAGE)).isEqualTo("en");
    assertThat(details().edited()).doesNotContain(ArticleField.LANGUAGE);
  }

  @Test
  void saysBesideTheFieldWhatIsWrong() {
    model.toggle(Beside.DETAILS);
    assertThat(model.details().edit(ArticleField.PUBLISHED, "soon")).isPresent();
    assertThat(model.details().edit(ArticleField.HEADLINE, "  ")).isPresent();
    assertThat(model.details().edit(ArticleField.LANGUAGE, "no such tongue")).isPresent();
    assertThat(model.details().edit(ArticleField.URL, "javascript:x")).isPresent();
    assertThat(model.details().edit(ArticleField.HEADLINE, "Gate")).isEmpty();
    assertThat(archive.editing().edits(1)).isEmpty();
  }

  private DetailsModel.Details details() {
    return Objects.requireNonNull(model.details().detailsProperty().get());
  }

  private String value(ArticleField field) {
    return field.of(details().clipping().article());
  }

  @Test
  void turnsToTheOriginalAndTellsWhatWasNotFetched() {
    model.turnTo(Face.ORIGINAL);

    OriginalModel.Shown shown = Objects.requireNonNull(model.original().shownProperty().get());
    assertThat(shown.blocked()).isEqualTo(1);
    model.turnTo(Face.LEFT_OUT);
    assertThat(model.original().shownProperty().get()).isNull();
    assertThat(Objects.requireNonNull(model.receipt().shownProperty().get()).clipping()).isOne();
  }

  @Test
  void opensALinkOnlyAfterSayingWhereItLeads() {
    dialogs.willConsent(false);
    model.passingOn().follow("https://bücher.example/x");
    assertThat(outside.opened).isEmpty();
    assertThat(dialogs.warned().getFirst())
        .contains("https://bücher.example/x")
        .contains("xn--bcher-kva.example");

    dialogs.willConsent(true);
    model.passingOn().follow("https://bücher.example/x");
    model.passingOn().follow("file:///etc/passwd");
    model.passingOn().follow("javascript:alert(1)");
    assertThat(outside.opened).containsExactly("https://xn--bcher-kva.example/x");
  }

  @Test
  void opensAndSavesTheOriginalByteForByte() throws Exception {
    dialogs.willConsent(false);
    model.passingOn().openOriginal();
    assertThat(outside.opened).isEmpty();
    dialogs.willConsent(true);
    model.passingOn().openOriginal();
    assertThat(outside.opened).singleElement().asString().startsWith("file:").endsWith("gate.html");

    Path target = temp.resolve("saved.html");
    dialogs.willWriteTo(target);
    model.passingOn().saveOriginal();
    assertThat(target).hasBinaryContent(archive.original(1).orElseThrow());
    assertThat(dialogs.suggested()).contains("gate.html");
    dialogs.willWriteTo(temp.resolve("no/such/folder/x"));
    model.passingOn().saveOriginal();
    assertThat(Objects.requireNonNull(notices.current()).failure()).isTrue();
  }

  @Test
  void copiesAndPrints() {
    model.passingOn().copyText();
    model.passingOn().copyMarkdown();
    model.passingOn().copyCitation();
    assertThat(outside.copied.get(0)).contains(FIRST);
    assertThat(outside.copied.get(1)).contains("# Gate");
    assertThat(outside.copied.get(2)).isEqualTo("Gate.");

    model.passingOn().print();
    assertThat(Objects.requireNonNull(notices.current()).text()).isEqualTo("There is no printer.");
    outside.printer = true;
    model.passingOn().print();
    assertThat(outside.printed).isOne();
  }
}

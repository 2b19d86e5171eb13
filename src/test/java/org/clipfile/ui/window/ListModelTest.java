package org.clipfile.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import javafx.scene.input.KeyCombination;
import org.clipfile.archive.Archive;
import org.clipfile.archive.FindResult;
import org.clipfile.model.Hits;
import org.clipfile.model.SortOrder;
import org.clipfile.task.TaskExecutor;
import org.clipfile.ui.cliplist.ClipListModel;
import org.clipfile.ui.cliplist.GroupBy;
import org.clipfile.ui.cliplist.ListForm;
import org.clipfile.ui.cliplist.ListLook;
import org.clipfile.ui.cliplist.ListMemory;
import org.clipfile.ui.cliplist.Pager;
import org.clipfile.ui.command.Command;
import org.clipfile.ui.notice.Notice;
import org.clipfile.ui.notice.Notices;
import org.clipfile.ui.watching.WatchMemory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list and its commands without their looks, on a real archive; all on the test's thread. */
class ListModelTest {
  @TempDir Path folder;
  private Archive archive;
  private TestDialogs dialogs;
  private WindowModel model;
  private ClipListModel list;

  @BeforeEach
  void open() throws IOException {
    Path clips = Files.createDirectory(folder.resolve("clips"));
    Clips.write(clips, "Talks in Seoul", "2026-01-05", "RKI.news", "Seoul talks went on.");
    Clips.write(clips, "Port strike", "2024-03-12", "Harbour Courier", "A strike.");
    Clips.write(clips, "Port opens", "2024-03-12", "Harbour Courier", "The port opened.");
    Clips.write(clips, "A long read", "2023-02-01", "Morrow Post", "It goes on.");
    archive = Archive.open(folder.resolve("archive"));
    dialogs = new TestDialogs();
    model =
        new WindowModel(archive, TaskExecutor.direct(), dialogs, new Notices(), WatchMemory.NONE);
    model.attach();
    model.importing().importPaths(List.of(clips));
    model.search().refresh();
    list = model.list();
  }

  @AfterEach
  void close() {
    model.detach();
    archive.close();
  }

  @Test
  void whatIsThrownAwayLeavesItsPlaceToTheNextAndComesBack() {
    long[] all = list.ids();
    list.select(all[1], all[2]);
    run("clipping.trash");
    assertThat(list.ids()).containsExactly(all[0], all[3]);
    assertThat(list.selection().ids()).containsExactly(all[3]);
    assertThat(notice()).isEqualTo("2 clippings moved to the trash.");
    run("clipping.trash");
    assertThat(list.selection().ids()).as("the one before, at the end").containsExactly(all[0]);
    run("edit.undo-trash");
    assertThat(list.ids()).containsExactly(all[0], all[3]);
    run("edit.undo-trash");
    assertThat(notice()).isEqualTo("There is nothing to undo.");

    model.search().search("is:trash");
    assertThat(list.ids()).containsExactly(all[1], all[2]);
    list.selectFirst();
    run("clipping.trash");
    assertThat(notice()).startsWith("It is in the trash already");
    run("clipping.restore");
    assertThat(list.ids()).containsExactly(all[2]);
  }

  @Test
  void emptyingAsksFirstAndSaysWhatItDeletes() {
    run("clipping.empty-trash");
    assertThat(notice()).isEqualTo("The trash is empty.");
    list.selectAll();
    run("clipping.trash");
    dialogs.willConsent(false);
    run("clipping.empty-trash");
    assertThat(dialogs.asked()).containsExactly("Empty the trash?");
    assertThat(archive.trash().contents().clippings()).isEqualTo(4);
    dialogs.willConsent(true);
    run("clipping.empty-trash");
    assertThat(notice()).isEqualTo("4 clippings deleted for good.");
    assertThat(archive.trash().contents().clippings()).isZero();
    run("edit.undo-trash");
    assertThat(notice()).isEqualTo("There is nothing to undo.");
  }

  @Test
  void aVeryLargeSelectionIsKeptAsLongAsItIsNearlyAllThatWasFound() {
    list.show(found(60_000));
    list.selectAll();
    list.show(found(60_500));
    assertThat(list.selection().ids()).hasSize(60_000).doesNotContain(60_001);
    list.show(found(61_001));
    assertThat(list.selection().isEmpty()).isTrue();
  }

  /** As if so many had been found, the last first. */
  private FindResult found(int count) {
    FindResult all = Objects.requireNonNull(model.search().result());
    long[] ids = LongStream.rangeClosed(1, count).map(i -> count + 1 - i).toArray();
    return new FindResult(
        all.query(), all.order(), new Hits(count, ids), all.undated(), all.marker(), all.index());
  }

  @Test
  void whatDweltIsReadOnceAndStaysInTheList() {
    model.search().search("is:unread");
    long[] all = list.ids();
    list.select(all[1]);
    list.fetch(1); // as the view does
    list.dwelt();
    assertThat(archive.find("is:read", null, 9).hits().ids()).containsExactly(all[1]);
    assertThat(list.ids()).as("it does not vanish while it is read").containsExactly(all);
    run("clipping.unread");
    list.select(all[1], all[2]);
    list.dwelt();
    assertThat(archive.find("is:read", null, 9).hits().total()).as("of several none").isZero();
  }

  @Test
  void marksAreToggledForAllThatIsSelected() {
    long[] all = list.ids();
    list.select(all[0]);
    run("clipping.star");
    list.selectAll();
    run("clipping.toggle-star");
    assertThat(archive.find("is:starred", null, 9).hits().total()).isEqualTo(4);
    run("clipping.toggle-star");
    assertThat(archive.find("is:starred", null, 9).hits().total()).isZero();
    run("clipping.toggle-read");
    assertThat(archive.find("is:read", null, 9).hits().total()).isEqualTo(4);
  }

  @Test
  void pagesThroughAndOnToTheNext() {
    int[] pages = {2};
    model
        .listCommands()
        .page(
            new Pager() {
              @Override
              public boolean forward() {
                return pages[0]-- > 0;
              }

              @Override
              public boolean back() {
                return false;
              }
            });
    list.selectFirst();
    long first = list.ids()[0];
    list.fetch(0);
    run("go.page");
    run("go.page");
    assertThat(list.selection().ids()).containsExactly(first);
    run("go.page");
    assertThat(list.selection().ids()).containsExactly(list.ids()[1]);
    assertThat(archive.find("is:read", null, 9).hits().ids()).containsExactly(first);
    run("go.page-back");
    assertThat(list.selection().ids()).containsExactly(first);
    run("go.previous");
    assertThat(list.selection().ids()).as("at the top").containsExactly(first);
  }

  @Test
  void groupingSortsTheListSoThatItCanBeGrouped() {
    run("view.group-publication");
    assertThat(Objects.requireNonNull(model.search().result()).order())
        .isEqualTo(SortOrder.PUBLICATION);
    assertThat(list.look().groups()).isEqualTo(GroupBy.PUBLICATION);
    run("view.group-story");
    assertThat(model.search().text()).isEqualTo("copies:group");
    run("view.group-story");
    assertThat(model.search().text()).isEmpty();
  }

  @Test
  void theSelectionIsKeptWhereItIsFoundAgain() {
    long[] all = list.ids();
    list.select(all[0], all[3]);
    model.search().search("-strike");
    assertThat(list.selection().ids()).containsExactly(all[0], all[3]);
    model.search().search("seoul");
    assertThat(list.selection().ids()).containsExactly(all[0]);
  }

  @Test
  void theLookIsRememberedAndReadAgain() {
    var kept =
        new String[] {"form table\ncolumn source 99 shown\nfrom another version\ncolumn x y"};
    list.remember(
        new ListMemory() {
          @Override
          public ListLook load() {
            return ListLook.parse(kept[0]);
          }

          @Override
          public void save(ListLook look) {
            kept[0] = look.text();
          }
        });
    assertThat(list.look().form()).isEqualTo(ListForm.TABLE);
    assertThat(list.look().columns())
        .hasSize(ListLook.Name.values().length)
        .startsWith(new ListLook.Column(ListLook.Name.SOURCE, 99, true));
    list.form(ListForm.COMPACT);
    assertThat(ListLook.parse(kept[0])).isEqualTo(list.look());
    assertThat(ListLook.parse("")).isEqualTo(ListLook.STANDARD);
  }

  @Test
  void everyCommandHasANameAndNoTwoTheSameKeyOrId() {
    List<Command> commands = model.listCommands().commands();
    assertThat(commands).allSatisfy(command -> assertThat(command.name().get()).isNotBlank());
    assertThat(commands).extracting(Command::id).doesNotHaveDuplicates();
    assertThat(commands.stream().map(Command::key).filter(Objects::nonNull))
        .extracting(KeyCombination::getName)
        .doesNotHaveDuplicates();
  }

  private void run(String id) {
    model.listCommands().commands().stream()
        .filter(command -> command.id().equals(id))
        .findFirst()
        .orElseThrow()
        .run();
  }

  private String notice() {
    Notice notice = model.notices().current();
    return notice == null ? "" : notice.text();
  }
}

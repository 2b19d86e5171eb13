package org.clipfile.ui.cliplist;

import java.util.List;
import javafx.beans.value.ObservableValue;
import org.clipfile.ui.command.Command;
import org.clipfile.ui.command.Command.Group;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.marking.MarkingModel;
import org.clipfile.ui.marking.TrashModel;
import org.clipfile.ui.search.SearchModel;

/**
 * What can be done in the list and with what is selected there. A key without a modifier has it
 * done in the list alone. Window thread only.
 */
public final class ListCommands {
  private static final Messages TEXTS = Messages.of(ListCommands.class);
  private static final String GROUPED = "copies:group";

  private final ClipListModel list;
  private final MarkingModel marking;
  private final TrashModel trash;
  private final Passing passing;
  private final SearchModel search;
  private final ObservableValue<Boolean> selected;
  private final List<Command> commands;
  private Pager pager = Pager.NONE;

  public ListCommands(
      ClipListModel list,
      MarkingModel marking,
      TrashModel trash,
      Passing passing,
      SearchModel search) {
    this.list = list;
    this.marking = marking;
    this.trash = trash;
    this.passing = passing;
    this.search = search;
    selected = list.selectionProperty().map(selection -> !selection.isEmpty()).orElse(false);
    commands = made();
  }

  /**
   * Pages through what is being read.
   *
   * @param reading turns the pages of the clipping that is being read
   */
  public void page(Pager reading) {
    pager = reading;
  }

  /** All of them, in the order of the menus. */
  public List<Command> commands() {
    return commands;
  }

  /** Asks for a tag for what is selected, as its command does. */
  void tag() {
    if (!list.selection().isEmpty()) {
      marking.tag();
    }
  }

  /** Hands what is selected on to other programs. */
  Passing passing() {
    return passing;
  }

  private List<Command> made() {
    return List.of(
        command("edit.undo-trash", Group.EDIT, "Shortcut+Z", trash::undo),
        onSelected("edit.copy-citation", Group.EDIT, "Shortcut+C", passing::copy),
        onSelected("edit.copy-markdown", Group.EDIT, "Shortcut+Shift+C", passing::copyMarkdown),
        command("edit.select-all", Group.EDIT, "", list::selectAll),
        command("go.next", Group.GO, "J", () -> list.move(1)),
        command("go.previous", Group.GO, "K", () -> list.move(-1)),
        command("go.page", Group.GO, "Space", this::pageForward),
        command("go.page-back", Group.GO, "Shift+Space", this::pageBack),
        onSelected("clipping.toggle-star", Group.CLIPPING, "S", marking::toggleStar),
        onSelected("clipping.star", Group.CLIPPING, "Shortcut+D", () -> marking.star(true)),
        onSelected(
            "clipping.unstar", Group.CLIPPING, "Shortcut+Shift+D", () -> marking.star(false)),
        onSelected("clipping.toggle-read", Group.CLIPPING, "U", marking::toggleRead),
        onSelected("clipping.read", Group.CLIPPING, "Shortcut+U", () -> marking.read(true)),
        onSelected(
            "clipping.unread", Group.CLIPPING, "Shortcut+Shift+U", () -> marking.read(false)),
        onSelected("clipping.tag", Group.CLIPPING, "Shortcut+T", marking::tag),
        onSelected("clipping.untag", Group.CLIPPING, "Shortcut+Shift+T", marking::untag),
        onSelected("clipping.note", Group.CLIPPING, "Shortcut+N", marking::note),
        onSelected("clipping.remove-note", Group.CLIPPING, "Shortcut+Shift+N", marking::removeNote),
        onSelected("clipping.trash", Group.CLIPPING, "Delete", this::throwAway),
        onSelected("clipping.restore", Group.CLIPPING, "", this::restore),
        command("clipping.empty-trash", Group.CLIPPING, "", trash::empty),
        command("view.compact", Group.VIEW, "", () -> list.form(ListForm.COMPACT)),
        command("view.comfortable", Group.VIEW, "", () -> list.form(ListForm.COMFORTABLE)),
        command("view.table", Group.VIEW, "", () -> list.form(ListForm.TABLE)),
        command("view.group-nothing", Group.VIEW, "", () -> groupBy(GroupBy.NOTHING)),
        command("view.group-day", Group.VIEW, "", () -> groupBy(GroupBy.DAY)),
        command("view.group-publication", Group.VIEW, "", () -> groupBy(GroupBy.PUBLICATION)),
        command("view.group-story", Group.VIEW, "", this::groupByStory));
  }

  private Command onSelected(String id, Group group, String key, Runnable action) {
    return command(id, group, key, action).when(selected);
  }

  private static Command command(String id, Group group, String key, Runnable action) {
    return Command.of(id, group, () -> TEXTS.text(id), key, action);
  }

  private void throwAway() {
    long[] ids = list.selection().ids();
    list.leave();
    trash.put(ids);
  }

  private void restore() {
    long[] ids = list.selection().ids();
    list.leave();
    trash.restore(ids);
  }

  /** A page on in what is being read; at its end, the next clipping, and this one is read. */
  private void pageForward() {
    if (!pager.forward()) {
      list.dwelt();
      list.move(1);
    }
  }

  private void pageBack() {
    if (!pager.back()) {
      list.move(-1);
    }
  }

  /** Groups the rows, and sorts the list so that they can be. */
  private void groupBy(GroupBy by) {
    list.groupBy(by);
    var shown = list.result();
    if (shown != null) {
      by.order(shown.order()).ifPresent(search::sort);
    }
  }

  /** One row for each story, or again one for each of its copies. */
  private void groupByStory() {
    String text = search.text().strip();
    boolean grouped = (" " + text + " ").contains(" " + GROUPED + " ");
    search.search(
        grouped
            ? (" " + text + " ").replace(" " + GROUPED + " ", " ").strip()
            : (text + " " + GROUPED).strip());
  }
}

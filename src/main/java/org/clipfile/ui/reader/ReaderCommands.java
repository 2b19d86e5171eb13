package org.clipfile.ui.reader;

import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import org.clipfile.ui.command.Command;
import org.clipfile.ui.command.Command.Group;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.reader.ReaderModel.Beside;
import org.clipfile.ui.reader.ReaderModel.Face;

/** What can be done in the reading pane. */
public final class ReaderCommands {
  private static final Messages TEXTS = Messages.of(ReaderCommands.class);

  private ReaderCommands() {}

  static List<Command> of(ReaderView view, ReaderModel model) {
    ObservableValue<Boolean> reading = model.pageProperty().isNotNull();
    PassingOn pass = model.passingOn();
    return List.of(
        command("find-in-article", Group.EDIT, "find", "Shortcut+G", view::openFind).when(reading),
        command("copy-text", Group.CLIPPING, "copy.text", "", pass::copyText).when(reading),
        command("copy-markdown", Group.CLIPPING, "copy.markdown", "", pass::copyMarkdown)
            .when(reading),
        command("copy-citation", Group.CLIPPING, "copy.citation", "", pass::copyCitation)
            .when(reading),
        command("highlight", Group.CLIPPING, "highlight", "Shortcut+H", view::highlight)
            .when(reading),
        command("compare-versions", Group.CLIPPING, "compare.versions", "V", view::compareVersions)
            .when(model.pageProperty().map(page -> page != null && page.versions().size() > 1)),
        command("compare-copies", Group.CLIPPING, "compare.copies", "Shift+V", view::compareCopies)
            .when(model.pageProperty().map(page -> page != null && page.story() != null)),
        command("save-original", Group.CLIPPING, "original.save", "", pass::saveOriginal)
            .when(reading),
        command("open-original", Group.CLIPPING, "original.open", "", pass::openOriginal)
            .when(reading),
        command("print", Group.FILE, "print", "Shortcut+P", pass::print).when(reading),
        command("next-hit", Group.GO, "hits.next", "N", () -> view.goToHit(1)).when(reading),
        command("previous-hit", Group.GO, "hits.previous", "Shift+N", () -> view.goToHit(-1))
            .when(reading),
        face("article", "1", Face.ARTICLE, model, reading),
        face("original", "2", Face.ORIGINAL, model, reading),
        face("left-out", "3", Face.LEFT_OUT, model, reading),
        command("notes", Group.VIEW, "notes", "M", () -> view.toggleAndFocus(Beside.NOTES))
            .when(reading),
        command("details", Group.VIEW, "details", "I", () -> view.toggleAndFocus(Beside.DETAILS))
            .when(reading),
        command("zoom-in", Group.VIEW, "zoom.in", "Shortcut+Plus", model::zoomIn),
        command("zoom-out", Group.VIEW, "zoom.out", "Shortcut+Minus", model::zoomOut),
        command("zoom-back", Group.VIEW, "zoom.back", "Shortcut+0", model::zoomBack));
  }

  private static Command face(
      String id, String key, Face face, ReaderModel model, ObservableValue<Boolean> reading) {
    return command("face-" + id, Group.VIEW, "face." + id, key, () -> model.turnTo(face))
        .when(reading);
  }

  private static Command command(String id, Group group, String text, String key, Runnable action) {
    String inGroup = group.name().toLowerCase(Locale.ROOT) + "." + id;
    return Command.of(inGroup, group, () -> TEXTS.text(text), key, action);
  }
}

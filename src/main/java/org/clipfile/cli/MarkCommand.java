package org.clipfile.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.clipfile.archive.Archive;
import org.clipfile.model.owner.MarkChange;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code clipfile mark}: what the owner notes on clippings. */
@Command(
    name = "mark",
    description =
        "Notes on clippings what you read, starred and think of them; reading their originals"
            + " again leaves it. All are marked, or none.")
final class MarkCommand implements Callable<Integer> {
  private final RootCommand root;

  @Mixin private final ChosenClippings clippings = new ChosenClippings();

  @Option(names = "--read", description = "Marks as read.")
  private boolean read;

  @Option(names = "--unread", description = "Marks as unread.")
  private boolean unread;

  @Option(names = "--starred", description = "Stars.")
  private boolean starred;

  @Option(names = "--unstarred", description = "Takes the star away.")
  private boolean unstarred;

  @Option(names = "--tag", paramLabel = "TAG", description = "Adds a tag; may be repeated.")
  private List<String> tags = List.of();

  @Option(names = "--untag", paramLabel = "TAG", description = "Takes a tag away; likewise.")
  private List<String> untags = List.of();

  @Option(
      names = "--note",
      paramLabel = "TEXT",
      description = "Writes a note in the place of the one there is; '' takes it away.")
  private @Nullable String note;

  @Option(names = "--json", description = "How many were changed, as a JSON object.")
  private boolean json;

  MarkCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    clippings.requireOne();
    MarkChange change = change();
    try (Archive archive = root.openForWriting()) {
      long[] chosen = clippings.ids(archive, root.terminal(), "nothing was marked");
      int changed = archive.marking().change(change, chosen);
      if (json) {
        root.out().line(new JsonLine().put("of", chosen.length).put("changed", changed).end());
      } else {
        root.terminal().say(changed + " of " + chosen.length + " clippings changed.");
      }
    }
    return ExitStatus.DONE;
  }

  private MarkChange change() {
    if ((read && unread) || (starred && unstarred)) {
      throw new WrongUsage("A clipping cannot be marked as both.");
    }
    try {
      var change =
          new MarkChange(
              (read || unread) ? read : null,
              (starred || unstarred) ? starred : null,
              tags,
              untags,
              note);
      if (change.equals(MarkChange.NONE)) {
        throw new WrongUsage("Say how to mark the clippings.");
      }
      return change;
    } catch (IllegalArgumentException e) {
      throw new WrongUsage(String.valueOf(e.getMessage()));
    }
  }
}

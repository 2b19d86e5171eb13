package org.clipfile.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.clipfile.archive.Archive;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.ArchiveException.Kind;
import org.clipfile.model.owner.MarkChange;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code clipfile mark}: what the owner notes on clippings. */
@Command(
    name = "mark",
    description =
        "Notes on clippings what you read, starred and think of them; reading their originals"
            + " again leaves it. All are marked, or none.")
final class MarkCommand implements Callable<Integer> {
  private final RootCommand root;

  @Parameters(paramLabel = "ID", arity = "0..*", description = "The clippings' numbers.")
  private List<Long> ids = List.of();

  @Option(
      names = "--query",
      paramLabel = "Q",
      description = "All that this query finds, in place of numbers; '' is everything.")
  private @Nullable String query;

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
    if (ids.isEmpty() == (query == null)) {
      throw new WrongUsage("Name the clippings by their numbers or by --query, one of the two.");
    }
    MarkChange change = change();
    try (Archive archive = root.openForWriting()) {
      long[] chosen = chosen(archive);
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

  private long[] chosen(Archive archive) {
    if (query != null) {
      return Everything.ids(archive, query, null, root.terminal());
    }
    long[] named = ids.stream().mapToLong(Long::longValue).distinct().toArray();
    for (long id : named) {
      if (archive.rows(id).isEmpty()) {
        throw new ArchiveException(
            Kind.MISSING, "There is no clipping " + id + ", so nothing was marked.");
      }
    }
    return named;
  }
}

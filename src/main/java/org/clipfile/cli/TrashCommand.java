package org.clipfile.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.clipfile.archive.Archive;
import org.clipfile.model.TrashContents;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code clipfile trash}: throws clippings away, takes them out again, and empties the trash. */
@Command(
    name = "trash",
    description =
        "Moves clippings to the trash, where only 'is:trash' finds them, or out of it again; alone,"
            + " it tells what is there. Nothing is deleted but by --empty.")
final class TrashCommand implements Callable<Integer> {
  private final RootCommand root;

  @Mixin private final ChosenClippings clippings = new ChosenClippings();

  @Option(names = "--restore", description = "Takes them out of the trash.")
  private boolean restore;

  @Option(
      names = "--empty",
      description = "Says what emptying the trash would delete; with --yes, deletes it for good.")
  private boolean empty;

  @Option(names = "--yes", description = "Deletes without asking again.")
  private boolean yes;

  @Option(names = "--json", description = "The numbers, as a JSON object.")
  private boolean json;

  TrashCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    boolean chosen = !clippings.isNone();
    clippings.requireNotBoth();
    if ((empty && (chosen || restore)) || (restore && !chosen) || (yes && !empty)) {
      throw new WrongUsage(
          "Name clippings to throw away, or with --restore to take out, or say --empty alone.");
    }
    if (chosen) {
      move();
      return ExitStatus.DONE;
    }
    return empty && yes ? emptied() : told();
  }

  private void move() {
    try (Archive archive = root.openForWriting()) {
      long[] chosen = chosen(archive);
      int moved = restore ? archive.trash().restore(chosen) : archive.trash().put(chosen);
      if (json) {
        root.out().line(new JsonLine().put("of", chosen.length).put("changed", moved).end());
      } else {
        root.terminal()
            .say(
                "%d of %d clippings %s."
                    .formatted(
                        moved,
                        chosen.length,
                        restore ? "taken out of the trash" : "moved to the trash"));
      }
    }
  }

  private long[] chosen(Archive archive) {
    String query = clippings.query();
    if (restore && query != null) {
      String there = query.isBlank() ? "is:trash" : "is:trash (" + query + ")";
      return Everything.ids(archive, there, null, root.terminal());
    }
    return clippings.ids(archive, root.terminal(), "nothing was moved");
  }

  private int told() {
    try (Archive archive = root.openForReading()) {
      TrashContents contents = archive.trash().contents();
      if (json) {
        root.out()
            .line(
                new JsonLine()
                    .put("clippings", contents.clippings())
                    .put("originals", contents.originals())
                    .put("bytes", contents.bytes())
                    .end());
      } else {
        root.out().line(sentence(contents));
        if (empty && contents.clippings() > 0) {
          root.terminal().say("Nothing was deleted yet; --empty --yes deletes it for good.");
        }
      }
    }
    return ExitStatus.DONE;
  }

  private static String sentence(TrashContents contents) {
    return contents.clippings() == 0
        ? "The trash is empty."
        : String.format(
            Locale.ROOT,
            "In the trash: %d clippings, with %d originals of %d bytes that no other clipping"
                + " uses.",
            contents.clippings(),
            contents.originals(),
            contents.bytes());
  }

  private int emptied() {
    ProgressLine progress = root.terminal().progress();
    try (var interruption = new Interruption();
        Archive archive = root.openForWriting()) {
      int gone = archive.trash().empty(progress, interruption.cancellation());
      root.out()
          .line(json ? new JsonLine().put("deleted", gone).end() : "%d deleted.".formatted(gone));
      return interruption.cancellation().requested() ? ExitStatus.INTERRUPTED : ExitStatus.DONE;
    } finally {
      progress.clear();
      root.out().flush();
    }
  }
}

package org.clipfile.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clipfile.archive.Archive;
import org.clipfile.archive.Story;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.ArchiveException.Kind;
import org.clipfile.model.ClippingRow;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code clipfile story}: the copies of a clipping, and what differs between two. */
@Command(
    name = "story",
    description = "Lists the clippings that carry the same story, or compares two of them.")
final class StoryCommand implements Callable<Integer> {
  private final RootCommand root;

  @Parameters(paramLabel = "ID", description = "The number of a clipping of the story.")
  private long id;

  @Option(
      names = "--diff",
      paramLabel = "ID",
      description = "Tells what this clipping says otherwise, paragraph by paragraph.")
  private @Nullable Long other;

  @Option(names = "--json", description = "A JSON object a line.")
  private boolean json;

  StoryCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    try (Archive archive = root.openForReading()) {
      if (other == null) {
        tellStory(archive);
      } else {
        archive.compare(id, other).forEach(new DifferenceLines(root, json)::tell);
      }
    }
    root.out().flush();
    return ExitStatus.DONE;
  }

  private void tellStory(Archive archive) {
    List<ClippingRow> alone = archive.rows(id);
    if (alone.isEmpty()) {
      throw new ArchiveException(Kind.MISSING, "There is no clipping " + id + ".");
    }
    Optional<Story> story = archive.stories().of(id);
    List<ClippingRow> copies = story.map(Story::copies).orElse(alone);
    for (ClippingRow copy : copies) {
      root.out()
          .line(
              json
                  ? ClippingLines.json(copy, null)
                  : ClippingLines.plain(copy, root.terminal()));
    }
    root.out().flush();
    root.terminal()
        .say(
            story
                .map(found -> "The story stands " + found.inWords() + ".")
                .orElse("No other clipping carries this story."));
  }
}

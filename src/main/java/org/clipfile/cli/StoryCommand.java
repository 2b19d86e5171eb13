package org.clipfile.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clipfile.archive.Archive;
import org.clipfile.archive.Story;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.ClippingRow;
import org.clipfile.model.StoryPart;
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

  @Option(names = "--json", description = "A JSON object a line; the last sums the story up.")
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
      throw ArchiveException.noClipping(id);
    }
    Optional<Story> story = archive.stories().of(id);
    StoryPart part = story.map(s -> new StoryPart(s.id(), s.copies().size())).orElse(null);
    for (ClippingRow copy : story.map(Story::copies).orElse(alone)) {
      root.out()
          .line(
              json
                  ? ClippingLines.json(copy, null, part)
                  : ClippingLines.plain(copy, root.terminal()));
    }
    if (json) {
      story.ifPresent(found -> root.out().line(sums(found)));
      return;
    }
    root.out().flush();
    root.terminal()
        .say(
            story
                .map(found -> "The story stands " + found.inWords() + ".")
                .orElse("No other clipping carries this story."));
  }

  private static String sums(Story story) {
    return new JsonLine()
        .put("story", story.id())
        .put("copies", story.copies().size())
        .put("publications", story.publications())
        .put("first", story.first().orElse(null))
        .end();
  }
}

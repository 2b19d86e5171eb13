package org.clipfile.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.clipfile.archive.Archive;
import org.clipfile.model.Clipping;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code clipfile versions}: the versions of a clipping, and what differs between two. */
@Command(
    name = "versions",
    description = "Lists what was saved of the same page, or compares it paragraph by paragraph.")
final class VersionsCommand implements Callable<Integer> {
  private final RootCommand root;

  @Parameters(paramLabel = "ID", description = "The clipping's number.")
  private long id;

  @Option(
      names = "--compare",
      paramLabel = "ID",
      arity = "0..1",
      fallbackValue = "0",
      description = "Compares with this clipping; with the version before where none is named.")
  private @Nullable Long other;

  @Option(names = "--json", description = "A JSON object a line.")
  private boolean json;

  VersionsCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    try (Archive archive = root.openForReading()) {
      List<Long> versions = archive.versions(id);
      if (other == null) {
        versions.forEach(version -> archive.clipping(version).ifPresent(this::tell));
      } else {
        long before = other == 0 ? before(versions) : other;
        archive.compare(before, id).forEach(new DifferenceLines(root, json)::tell);
      }
    }
    root.out().flush();
    return ExitStatus.DONE;
  }

  private long before(List<Long> versions) {
    int place = versions.indexOf(id);
    if (place < 1) {
      throw new WrongUsage("There is no version before clipping " + id + ".");
    }
    return versions.get(place - 1);
  }

  private void tell(Clipping version) {
    String imported = version.imported().toString();
    root.out()
        .line(
            json
                ? new JsonLine()
                    .put("id", version.id())
                    .put("imported", imported)
                    .put("headline", version.article().headline())
                    .end()
                : "%d  %s  %s"
                    .formatted(
                        version.id(), imported.substring(0, 10), version.article().headline()));
  }
}

package org.clipfile.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.clipfile.archive.Archive;
import org.clipfile.archive.watch.FolderWatch;
import org.clipfile.task.Cancellation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code clipfile watch}: follows folders until Ctrl-C. */
@Command(
    name = "watch",
    description = "Follows folders, and takes in what is saved there, until Ctrl-C.")
final class WatchCommand implements Callable<Integer> {
  private final RootCommand root;

  @Parameters(
      paramLabel = "DIR",
      arity = "1..*",
      description = "A folder, with all below it; one that is not there is waited for.")
  private List<Path> folders = List.of();

  @Option(
      names = "--json",
      description = "A JSON object a line for each input; the last line has the sums.")
  private boolean json;

  WatchCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    var watched = new ArrayList<Path>();
    for (Path folder : folders) {
      if (Files.isRegularFile(folder)) {
        throw new WrongUsage("'" + folder + "' is a file; only folders can be watched.");
      }
      watched.add(folder.toAbsolutePath().normalize());
    }
    try (var interruption = new Interruption();
        Archive archive = root.openForWriting()) {
      var watch = new FolderWatch(archive, InstantSource.system());
      Cancellation stop = interruption.cancellation();
      new WatchLoop(root.terminal(), watch, watched, json).run(stop, pause -> !stop.await(pause));
    }
    return ExitStatus.DONE;
  }
}

package org.clipfile.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.clipfile.archive.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code clipfile verify}: checks database, originals and index. */
@Command(name = "verify", description = "Checks the archive; a line for each fault.")
final class VerifyCommand implements Callable<Integer> {
  private final RootCommand root;

  @Option(names = "--json", description = "A JSON object a line for each fault.")
  private boolean json;

  VerifyCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    List<String> faults;
    try (Archive archive = Archive.openAsItIs(root.archiveFolder())) {
      faults = archive.verify();
    }
    for (String fault : faults) {
      root.out().line(json ? new JsonLine().put("fault", fault).end() : fault);
    }
    if (faults.isEmpty()) {
      root.terminal().say("The archive is whole.");
      return ExitStatus.DONE;
    }
    return ExitStatus.FAILED;
  }
}

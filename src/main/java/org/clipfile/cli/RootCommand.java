package org.clipfile.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.clipfile.archive.Archive;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/** {@code clipfile} itself: opens the window, and holds what all commands share. */
@Command(
    name = "clipfile",
    description = "An archive for the news people save. Without a command it opens the window.",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Version.class,
    sortOptions = false,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {"0:done", "1:failed", "2:wrong usage", "3:done, but with rejects"})
final class RootCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Path usualArchive;
  private final WindowOpener window;

  @Option(
      names = "--archive",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "The archive's folder, if not the usual one.")
  private @Nullable Path archive;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Files and folders that the window takes in.")
  private List<Path> paths = new ArrayList<>();

  RootCommand(Terminal terminal, Path usualArchive, WindowOpener window) {
    this.terminal = terminal;
    this.usualArchive = usualArchive;
    this.window = window;
  }

  @Override
  public Integer call() {
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new WrongUsage("'" + path + "' is neither a command nor a file that is there.");
      }
    }
    return window.open(archiveFolder(), paths.stream().map(Path::toAbsolutePath).toList());
  }

  Path archiveFolder() {
    return archive == null ? usualArchive : archive.toAbsolutePath().normalize();
  }

  Archive openForReading() {
    return Archive.openReadOnly(archiveFolder());
  }

  Archive openForWriting() {
    return Archive.open(archiveFolder());
  }

  Terminal terminal() {
    return terminal;
  }

  ResultWriter out() {
    return terminal.out();
  }
}

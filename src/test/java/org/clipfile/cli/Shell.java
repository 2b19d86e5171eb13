package org.clipfile.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Runs the command line in this process and keeps what it says. */
final class Shell {
  private static final Logger LOG = Logger.getLogger("org.clipfile.cli");

  static {
    LOG.setUseParentHandlers(false); // what is logged is not for the terminal
  }

  private final Path usualArchive;
  private @Nullable Path windowArchive;
  private List<Path> windowPaths = List.of();

  Shell(Path usualArchive) {
    this.usualArchive = usualArchive;
  }

  /** What a call came to. */
  record Result(int status, String out, String err) {
    List<String> lines() {
      return out.lines().toList();
    }
  }

  Result run(String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int status = run(out, err, false, arguments);
    return new Result(status, out.toString(UTF_8), err.toString(UTF_8));
  }

  int run(OutputStream out, OutputStream err, boolean seen, String... arguments) {
    return new CommandLineInterface(
            new Terminal(out, err, seen, seen),
            usualArchive,
            (archive, paths) -> {
              windowArchive = archive;
              windowPaths = paths;
              return 0;
            })
        .run(arguments);
  }

  /** Where the window was opened, or null. */
  @Nullable Path windowArchive() {
    return windowArchive;
  }

  List<Path> windowPaths() {
    return windowPaths;
  }
}

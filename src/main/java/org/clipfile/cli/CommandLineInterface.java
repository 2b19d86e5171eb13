package org.clipfile.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.clipfile.model.ArchiveException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The command line: reads the arguments and runs the command they name. One call at a time. */
public final class CommandLineInterface {
  private static final Logger LOG = Logger.getLogger(CommandLineInterface.class.getName());

  private final Terminal terminal;
  private final Path usualArchive;
  private final WindowOpener window;

  /**
   * @param usualArchive the archive where {@code --archive} names none
   */
  public CommandLineInterface(Terminal terminal, Path usualArchive, WindowOpener window) {
    this.terminal = terminal;
    this.usualArchive = usualArchive;
    this.window = window;
  }

  /**
   * Runs what the arguments ask for, and speaks to the terminal.
   *
   * @return the exit status: 0 done, 1 failed, 2 wrong usage, 3 done but with rejects
   */
  public int run(String... arguments) {
    var root = new RootCommand(terminal, usualArchive, window);
    var line = new CommandLine(root);
    List<Object> commands =
        List.of(
            new ImportCommand(root),
            new WatchCommand(root),
            new SearchCommand(root),
            new ShowCommand(root),
            new ExportCommand(root),
            new ListCommand(root),
            new StatsCommand(root),
            new VerifyCommand(root),
            new ReindexCommand(root),
            new LedgerCommand(root),
            new UndoCommand(root),
            new ReparseCommand(root),
            new VersionsCommand(root),
            new StoryCommand(root),
            new ReceiptCommand(root),
            new EditCommand(root),
            new MarkCommand(root),
            new TrashCommand(root),
            new SearchesCommand(root),
            new WatchlistCommand(root));
    commands.forEach(line::addSubcommand);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
    var help = new StringWriter();
    line.setOut(new PrintWriter(help));
    line.setParameterExceptionHandler((e, args) -> wrongUsage(e.getMessage(), e.getCommandLine()));
    line.setExecutionExceptionHandler((e, command, parsed) -> failed(e, command));
    try {
      int status = line.execute(arguments);
      terminal.out().bytes(help.toString().getBytes(StandardCharsets.UTF_8));
      terminal.out().flush();
      return status;
    } catch (ResultWriter.ReaderGone e) {
      return ExitStatus.DONE;
    } catch (ArchiveException e) { // the last of the results found no room
      return failed(e, line);
    }
  }

  private int wrongUsage(@Nullable String cause, CommandLine command) {
    String sentence = String.valueOf(cause).strip();
    terminal.say(sentence.endsWith(".") ? sentence : sentence + ".");
    terminal.say("'" + command.getCommandSpec().qualifiedName() + " --help' tells how it is used.");
    return ExitStatus.WRONG_USAGE;
  }

  private int failed(Exception e, CommandLine command) {
    switch (e) {
      case ResultWriter.ReaderGone gone -> {
        return ExitStatus.DONE;
      }
      case WrongUsage wrong -> {
        return wrongUsage(wrong.getMessage(), command);
      }
      case ArchiveException known -> {
        LOG.log(Level.WARNING, "failed", known);
        terminal.say(String.valueOf(known.getMessage()));
      }
      default -> {
        LOG.log(Level.SEVERE, "failed unexpectedly", e);
        terminal.say(
            "Clipfile met an error it does not know ("
                + e.getClass().getSimpleName()
                + "); its log has the details.");
      }
    }
    return ExitStatus.FAILED;
  }
}

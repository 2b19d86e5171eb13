package org.clipfile.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.List;
import org.clipfile.cli.CommandLineInterface;
import org.clipfile.cli.Terminal;
import org.clipfile.settings.PlatformFolders;
import org.clipfile.ui.WindowLauncher;

/** Where the program starts: wires the parts together by hand. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    NetworkLock.lock();
    PlatformFolders folders = PlatformFolders.ofThisMachine();
    Log.writeTo(folders.state());
    var seen = List.of(System.getProperty("clipfile.terminal", "").split(","));
    var terminal =
        new Terminal(
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            seen.contains("out"),
            seen.contains("err"));
    LastResort.tell(terminal::say, WindowLauncher::tell, folders.state());
    var window = new WindowStart(terminal::say, folders.runtime());
    System.exit(new CommandLineInterface(terminal, folders.archive(), window).run(args));
  }
}

package org.clipfile.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.ledger.Outcome;
import org.clipfile.testing.TestClippings;

/** Another process that opens an archive and adds to it until it is killed. */
final class OtherProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader output;

  private OtherProcess(Process process) {
    this.process = process;
    this.output = process.inputReader();
  }

  static OtherProcess addingTo(Path archive) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new OtherProcess(
        new ProcessBuilder(
                java,
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx64m",
                "-classpath",
                System.getProperty("java.class.path"),
                OtherProcess.class.getName(),
                archive.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start());
  }

  /** The next line it says: {@code open}, an id that it was told is safe, or why it refuses. */
  String nextLine() throws IOException {
    return String.valueOf(output.readLine());
  }

  long pid() {
    return process.pid();
  }

  /** Kills it without a warning; what it said until then can still be read. */
  void kill() throws InterruptedException {
    process.toHandle().destroyForcibly();
    process.waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }

  public static void main(String[] args) {
    try (var store = ClippingStore.open(Path.of(args[0]))) {
      long run = store.ledger().beginRun(TemporaryStore.NOW).id();
      System.out.println("open");
      for (int number = 0; ; number += 3) {
        ClippingStore.Taken taken =
            TemporaryStore.add(
                store,
                run,
                TemporaryStore.NOW,
                TestClippings.read(number),
                TestClippings.read(number + 1),
                TestClippings.read(number + 2));
        for (var entry : taken.entries()) {
          System.out.println(((Outcome.Added) entry.outcome()).id());
        }
      }
    } catch (ArchiveException e) {
      System.out.println(e.kind() + " " + e.getMessage());
    }
  }
}

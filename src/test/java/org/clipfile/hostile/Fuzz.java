package org.clipfile.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clipfile.hostile.Fixtures.Fixture;

/**
 * Fuzzes the readers with Jazzer, one format after another, each in a process of its own:
 *
 * <pre>mvn -q test-compile exec:exec@fuzz -Dfuzz.format=mail -Dfuzz.seconds=600</pre>
 *
 * Without a format it takes each in turn. It starts from the fixtures and from what was kept; what
 * it finds is reported with the input that shows it, below {@code target/fuzz}, and the smallest of
 * the inputs that went new ways are added to the kept ones.
 */
public final class Fuzz {
  private static final Path WORK = Path.of("target/fuzz");

  /** In seconds; a reader that thinks longer hangs. The first input pays for a slow start. */
  private static final int LONGEST = 60;

  private static final int LARGEST_INPUT = 8_192;

  private Fuzz() {}

  /** Fuzzes a format, or {@code all}, for so many seconds each. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Map<String, Set<String>> formats = Fixtures.names();
    var failed = new ArrayList<String>();
    for (String format : args[0].equals("all") ? formats.keySet() : Set.of(args[0])) {
      System.out.println("Fuzzing " + format + " for " + args[1] + " seconds");
      Set<String> names = formats.getOrDefault(format, Set.of());
      Path folder = WORK.resolve(format).toAbsolutePath();
      prepare(folder, Fixtures.byFormat().getOrDefault(format, List.of()), Corpus.of(format));
      if (run(folder, names, "-max_total_time=" + args[1]) != 0) {
        failed.add(format);
      }
      int kept = Corpus.keep(format, smaller(folder, names));
      System.out.println("Kept for " + format + ": " + kept);
    }
    if (!failed.isEmpty()) {
      System.out.println("Something was found in " + failed + "; the inputs lie below " + WORK);
      System.exit(1);
    }
  }

  /**
   * Reads some made-up inputs, the same ones each time, that grow out of all there is. Answers the
   * exit status; what was found lies in the folder.
   */
  static int brief(Path folder, int inputs) throws IOException, InterruptedException {
    var kept = new ArrayList<byte[]>();
    Fixtures.names().keySet().forEach(format -> kept.addAll(Corpus.of(format)));
    prepare(folder, Fixtures.all(), kept);
    return run(folder, Set.of("source"), "-runs=" + inputs);
  }

  private static void prepare(Path folder, List<Fixture> fixtures, List<byte[]> kept)
      throws IOException {
    Path seeds = Files.createDirectories(folder.resolve("seeds"));
    Files.createDirectories(folder.resolve("found"));
    int number = 0;
    for (Fixture fixture : fixtures) {
      if (fixture.bytes().length <= LARGEST_INPUT) {
        Files.write(seeds.resolve("fixture-" + number++), fixture.bytes());
      }
    }
    for (byte[] bytes : kept) {
      Files.write(seeds.resolve("kept-" + number++), bytes);
    }
  }

  private static int run(Path folder, Set<String> names, String limit)
      throws IOException, InterruptedException {
    return start(
        folder,
        names,
        "fuzz.log",
        limit,
        "-timeout=" + LONGEST,
        "-max_len=" + LARGEST_INPUT,
        "-seed=1",
        "found",
        "seeds");
  }

  /** The fewest inputs that go all the ways that the found ones go. */
  private static Path smaller(Path folder, Set<String> names)
      throws IOException, InterruptedException {
    Path smaller = Files.createDirectories(folder.resolve("smaller"));
    start(folder, names, "smaller.log", "-merge=1", "smaller", "found");
    return smaller;
  }

  /** Runs Jazzer to its end, which it tells in a log of its own, and answers its exit status. */
  private static int start(Path folder, Set<String> names, String log, String... options)
      throws IOException, InterruptedException {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-D" + FuzzTarget.NAMES + "=" + String.join(",", names),
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + FuzzTarget.class.getName(),
                "--instrumentation_includes=org.clipfile.ingest.**",
                "--custom_hook_excludes=**",
                "--reproducer_path=" + folder));
    command.addAll(List.of(options));
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve(log).toFile())
        .start()
        .waitFor();
  }
}

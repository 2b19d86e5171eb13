package org.clipfile.settings;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * What the owner set, in a file of {@code key=value} lines in UTF-8. Thread-safe. Keys that are
 * unknown here are kept as they are; a value or a file that cannot be read counts as absent, and
 * {@link #problems()} says so.
 */
public final class Settings {
  private final Path file;
  private final Properties values;
  private final List<String> problems;

  private Settings(Path file, Properties values, List<String> problems) {
    this.file = file;
    this.values = values;
    this.problems = List.copyOf(problems);
  }

  /** Reads the settings below a folder, such as {@link PlatformFolders#config()}. Never throws. */
  public static Settings in(Path folder) {
    Path file = folder.resolve("settings.properties");
    var values = new Properties();
    var problems = new ArrayList<String>();
    try {
      values.load(new StringReader(Files.readString(file)));
    } catch (NoSuchFileException e) {
      return new Settings(file, values, problems); // nothing was set yet
    } catch (IOException | IllegalArgumentException e) {
      values.clear();
      problems.add("The settings in " + file + " cannot be read; the usual ones are used.");
      keepBroken(file, problems);
    }
    for (Setting<?> setting : Setting.ALL) {
      String text = values.getProperty(setting.key());
      if (text != null && !setting.fits(text)) {
        values.remove(setting.key());
        problems.add(
            "The setting "
                + setting.key()
                + "="
                + text
                + " in "
                + file
                + " is not understood; the usual value is used.");
      }
    }
    return new Settings(file, values, problems);
  }

  private static void keepBroken(Path file, List<String> problems) {
    Path kept = file.resolveSibling(file.getFileName() + ".broken");
    try {
      Files.copy(file, kept, StandardCopyOption.REPLACE_EXISTING);
      problems.add("A copy of them is kept in " + kept + ".");
    } catch (IOException e) {
      problems.add("They could not be copied to " + kept + ".");
    }
  }

  /** What could not be read, a sentence each; empty where all is well. */
  public List<String> problems() {
    return problems;
  }

  public synchronized <T> T get(Setting<T> setting) {
    String text = values.getProperty(setting.key());
    return text == null ? setting.standard() : setting.read(text);
  }

  /** Sets a value; {@link #save()} writes it. */
  public synchronized <T> void set(Setting<T> setting, T value) {
    values.setProperty(setting.key(), setting.write(value));
  }

  /** Takes a setting back to the value it has where the file says nothing. */
  public synchronized void reset(Setting<?> setting) {
    values.remove(setting.key());
  }

  /**
   * Writes the file, whole or not at all.
   *
   * @throws IOException where the folder or the file cannot be written
   */
  public synchronized void save() throws IOException {
    var text = new StringWriter();
    values.store(text, null);
    String lines =
        text.toString()
            .lines()
            .filter(line -> !line.startsWith("#")) // the date: same settings, same bytes
            .sorted()
            .collect(Collectors.joining("\n", "", "\n"));
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    Files.writeString(draft, lines, StandardCharsets.UTF_8);
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}

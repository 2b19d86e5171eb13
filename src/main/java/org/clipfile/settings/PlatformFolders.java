package org.clipfile.settings;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the platform wants a program's files. Immutable; nothing is created.
 *
 * <p>On Linux by the XDG Base Directory Specification, on macOS below {@code ~/Library}, on Windows
 * below {@code %APPDATA%} and {@code %LOCALAPPDATA%}.
 *
 * @param archive the archive used where none is named
 * @param config the settings' folder
 * @param state the log's folder
 * @param runtime where sockets of running programs lie; only its owner may look in
 */
public record PlatformFolders(Path archive, Path config, Path state, Path runtime) {
  private static final String NAME = "clipfile";

  /** The folders of this platform and its user. */
  public static PlatformFolders ofThisMachine() {
    return of(
        System.getProperty("os.name", ""),
        Path.of(System.getProperty("user.home", ".")),
        System.getenv());
  }

  static PlatformFolders of(String system, Path home, Map<String, String> environment) {
    if (system.startsWith("Windows")) {
      Path roaming = folder(environment.get("APPDATA"), home.resolve("AppData/Roaming"));
      Path local = folder(environment.get("LOCALAPPDATA"), home.resolve("AppData/Local"));
      return of(roaming.resolve("Clipfile"), local.resolve("Clipfile"));
    }
    if (system.startsWith("Mac")) {
      return of(
          home.resolve("Library/Application Support/Clipfile"),
          home.resolve("Library/Caches/Clipfile"));
    }
    Path state = folder(environment.get("XDG_STATE_HOME"), home.resolve(".local/state"));
    Path runtime = folder(environment.get("XDG_RUNTIME_DIR"), state);
    return new PlatformFolders(
        folder(environment.get("XDG_DATA_HOME"), home.resolve(".local/share")).resolve(NAME),
        folder(environment.get("XDG_CONFIG_HOME"), home.resolve(".config")).resolve(NAME),
        state.resolve(NAME),
        runtime.resolve(NAME));
  }

  private static PlatformFolders of(Path data, Path local) {
    return new PlatformFolders(
        data.resolve("archive"), data, local.resolve("log"), local.resolve("run"));
  }

  /** A folder an environment variable names; relative ones do not count, as the XDG rules say. */
  private static Path folder(@Nullable String named, Path usual) {
    return named == null || !Path.of(named).isAbsolute() ? usual : Path.of(named);
  }
}

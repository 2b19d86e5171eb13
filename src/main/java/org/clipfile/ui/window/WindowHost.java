package org.clipfile.ui.window;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import org.clipfile.ui.settings.Preferences;

/** What the windows of a run share, and what they can ask of the run. Window thread only. */
public interface WindowHost {
  Appearance appearance();

  Preferences preferences();

  /** Opens a further window on the same archive. */
  void newWindow();

  /** Closes all windows and opens another archive, which is made where it is not there. */
  void open(Path archive);

  /** Closes all windows. */
  void quit();

  /** The sample clippings that come with the program, where they are there. */
  Optional<Path> sampleClippings();

  /** Opens the sample archive, filled with the sample clippings. */
  void openSample();

  /** What was copied last. */
  default Clipboard clipboard() {
    return Clipboard.getSystemClipboard();
  }
}

package org.clipfile.ui.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.util.Subscription;
import org.clipfile.settings.Settings;
import org.clipfile.testing.TempFolder;
import org.clipfile.ui.settings.Preferences;

/** A run with settings of its own, which notes what windows ask of it. */
public final class TestHost implements WindowHost, AutoCloseable {
  private final TempFolder folder;
  private final Appearance appearance;
  private final Preferences preferences;
  private final List<String> asked = new ArrayList<>();
  private Optional<Path> sample = Optional.empty();

  /** Has the looks follow the preferences, as the real run does. */
  TestHost(Appearance appearance) {
    this.appearance = appearance;
    try {
      folder = TempFolder.create();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    preferences = new Preferences(Settings.in(folder.path()));
    var _ =
        Subscription.combine(
            preferences
                .theme()
                .valueProperty()
                .subscribe((before, now) -> appearance.choose(ThemeChoice.of(now))),
            preferences.textSize().valueProperty().subscribe(it -> appearance.zoom(it / 100)),
            preferences.motion().valueProperty().subscribe(appearance::move));
  }

  /** What was asked for, in order, such as {@code new window}. */
  public List<String> asked() {
    return asked;
  }

  /** Offers these as the sample clippings. */
  public void offerSample(Path clippings) {
    sample = Optional.of(clippings);
  }

  @Override
  public Appearance appearance() {
    return appearance;
  }

  @Override
  public Preferences preferences() {
    return preferences;
  }

  @Override
  public void newWindow() {
    asked.add("new window");
  }

  @Override
  public void open(Path archive) {
    asked.add("open " + archive);
  }

  @Override
  public void quit() {
    asked.add("quit");
  }

  @Override
  public Optional<Path> sampleClippings() {
    return sample;
  }

  @Override
  public void openSample() {
    asked.add("open sample");
  }

  @Override
  public void close() {
    try {
      folder.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

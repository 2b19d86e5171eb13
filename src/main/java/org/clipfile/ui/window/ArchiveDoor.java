package org.clipfile.ui.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.clipfile.archive.Archive;
import org.clipfile.task.BackgroundTask;
import org.clipfile.ui.control.Messages;
import org.clipfile.ui.control.PathWords;

/**
 * The way to another archive. An archive is opened only where there is one, and made only where
 * there is nothing: a stick that is not there, or a folder of other files, becomes none by mistake.
 * Window thread only.
 */
final class ArchiveDoor {
  private static final Messages TEXTS = Messages.of(ArchiveDoor.class);

  private final WindowModel model;
  private final WindowHost host;

  ArchiveDoor(WindowModel model, WindowHost host) {
    this.model = model;
    this.host = host;
  }

  /** What lies in a folder. */
  private enum Content {
    ARCHIVE,
    NOTHING,
    OTHER
  }

  /** Opens the archive in a folder, or tells that there is none. */
  void open(Path folder) {
    look(
        folder,
        content -> {
          if (content == Content.ARCHIVE) {
            leaveFor(folder);
          } else {
            tell("door.none", folder);
          }
        });
  }

  /** Makes an archive in a folder; opens the one that is there, and leaves other files alone. */
  void make(Path folder) {
    look(
        folder,
        content -> {
          if (content == Content.OTHER) {
            tell("door.other", folder);
          } else {
            leaveFor(folder);
          }
        });
  }

  /** Opens the sample archive. */
  void openSample() {
    if (isFree()) {
      host.openSample();
    }
  }

  private void leaveFor(Path folder) {
    if (isFree()) {
      host.open(folder);
    }
  }

  /** An import would be stopped: the person is asked. */
  private boolean isFree() {
    return !model.importing().progress().runningProperty().get()
        || model
            .dialogs()
            .confirm(
                TEXTS.text("door.importing"),
                TEXTS.text("door.importing.consequences"),
                TEXTS.text("door.importing.stop"));
  }

  private void tell(String key, Path folder) {
    model.notices().fail(TEXTS.text(key, PathWords.fromHome(folder)));
  }

  private void look(Path folder, Consumer<Content> then) {
    BackgroundTask.of("look into a folder", (p, c) -> content(folder))
        .onSuccess(then)
        .onError(UncheckedIOException.class, e -> tell("door.unreadable", folder))
        .start(model.shared().executor());
  }

  private static Content content(Path folder) {
    if (Archive.isArchive(folder)) {
      return Content.ARCHIVE;
    }
    if (!Files.exists(folder)) {
      return Content.NOTHING;
    }
    if (!Files.isDirectory(folder)) {
      return Content.OTHER;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isPresent() ? Content.OTHER : Content.NOTHING;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

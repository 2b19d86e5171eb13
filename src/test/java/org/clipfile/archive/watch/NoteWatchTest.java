package org.clipfile.archive.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.clipfile.model.Picture;
import org.clipfile.testing.Packs;
import org.junit.jupiter.api.Test;

/** A folder of Markdown notes, with the pictures that they show. */
class NoteWatchTest extends WatchTest {
  @Test
  void aPictureThatIsThereBeforeItsNoteComesInWithIt() throws IOException {
    Path picture = clips.resolve("attachments/pier.png");
    Files.createDirectories(picture.getParent());
    Files.write(picture, Packs.picture());
    settle();
    Files.createDirectories(clips.resolve("News"));
    Files.writeString(
        clips.resolve("News/Pier.md"), "# The pier\n\nIt is open.\n\n![[pier.png]]\n");
    assertThat(told()).isEmpty();

    assertThat(told()).containsExactly("added News/Pier.md");
    assertThat(archive.picture(Picture.sha256(Packs.picture()))).isPresent();
    clock.pass(Duration.ofMinutes(2));
    settle();
    assertThat(archive.imports().runs()).hasSize(1);
  }

  @Test
  void aPictureThatNoNoteShowsIsRejectedAfterAMinute() throws IOException {
    Files.write(clips.resolve("pier.png"), Packs.picture());
    settle();
    assertThat(archive.imports().runs()).isEmpty();
    clock.pass(Duration.ofMinutes(1));

    assertThat(told()).containsExactly("rejected pier.png");
  }
}

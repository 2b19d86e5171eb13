package org.clipfile.archive.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.clipfile.model.ArticleField;
import org.clipfile.model.Picture;
import org.clipfile.task.Cancellation;
import org.clipfile.task.Progress;
import org.clipfile.testing.Packs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "![[old_pier (1).png]]",
        "![[Old_Pier (1).PNG|300]]",
        "![](attachments/old_pier%20(1).png)",
        "![](<../attachments/old_pier (1).png>)",
        "![](../attachments/old\\_pier%20\\(1\\).png)",
        "<img src=\"../attachments/old_pier%20%281%29.png\">"
      })
  void aPictureThatComesAfterItsNoteIsShownByIt(String shown) throws IOException {
    note("News/Pier.md", shown);
    note("News/Other.md", "![[sold_pier (1).png]]");
    settle();
    byte[] png = picture("attachments/old_pier (1).png");
    look();

    assertThat(told()).containsExactly("duplicate News/Pier.md");
    assertThat(body("Pier.md")).contains(Picture.sha256(png));
    clock.pass(Duration.ofMinutes(2));
    settle();
    assertThat(archive.imports().runs()).hasSize(2);
  }

  @Test
  void picturesMayComeOneByOne() throws IOException {
    note("Pier.md", "![[a.png]]\n\n![[b.gif]]");
    settle();
    byte[] a = picture("a.png");
    settle();
    byte[] b = Base64.getDecoder().decode("R0lGODlhBAAEAIAAAAAAAP///ywAAAAABAAEAAACBISPCQUAOw==");
    Files.write(clips.resolve("b.gif"), b);
    look();

    assertThat(told()).containsExactly("duplicate Pier.md");
    assertThat(body("Pier.md")).contains(Picture.sha256(a), Picture.sha256(b));
  }

  @Test
  void aNoteThatIsNothingButItsPictureComesInWithThat() throws IOException {
    Files.writeString(clips.resolve("Pier.md"), "# The pier\n\n![[pier.png]]\n");
    look();
    assertThat(told()).containsExactly("rejected Pier.md");
    picture("pier.png");
    look();

    assertThat(told()).containsExactly("added Pier.md");
  }

  @Test
  void whatTheOwnerWroteStaysWhereThePictureComes() throws IOException {
    note("Pier.md", "![[pier.png]]");
    settle();
    long id = archive.find("", null, 1).hits().ids()[0];
    archive.editing().edit(id, Map.of(ArticleField.HEADLINE, "Our pier"));
    byte[] png = picture("pier.png");
    settle();

    assertThat(archive.clipping(id).orElseThrow().article().headline()).isEqualTo("Our pier");
    assertThat(body("Our pier")).contains(Picture.sha256(png));
  }

  @Test
  void aNoteWhoseImportWasUndoneStaysAway() throws IOException {
    note("Pier.md", "![[pier.png]]");
    settle();
    archive.imports().undo(1, Progress.NONE, new Cancellation());
    picture("pier.png");
    settle();
    clock.pass(Duration.ofMinutes(1));

    assertThat(told()).containsExactly("rejected pier.png");
  }

  @Test
  void aPictureWhoseImportWasCutIsShownAfterTheNextLook() throws IOException {
    note("Pier.md", "![[pier.png]]");
    settle();
    byte[] png = picture("pier.png");
    look();
    var cancellation = new Cancellation();
    watch.look(List.of(clips), entry -> cancellation.cancel(), Progress.NONE, cancellation);

    assertThat(told()).containsExactly("duplicate Pier.md");
    assertThat(body("Pier.md")).contains(Picture.sha256(png));
  }

  private void note(String name, String shown) throws IOException {
    Path file = clips.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(
        file, "# " + file.getFileName() + "\n\nIt is open.\n\n" + shown + "\n\nIt is long.\n");
  }

  private byte[] picture(String name) throws IOException {
    Path file = clips.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.readAllBytes(Files.write(file, Packs.picture()));
  }

  private String body(String headline) {
    long id = archive.find("title:\"" + headline + "\"", null, 1).hits().ids()[0];
    return archive.clipping(id).orElseThrow().article().bodyHtml();
  }
}

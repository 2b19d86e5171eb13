package org.clipfile.archive.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.clipfile.archive.ReparseSums;
import org.clipfile.model.Picture;
import org.clipfile.task.Cancellation;
import org.clipfile.task.Progress;
import org.junit.jupiter.api.Test;

/** Saved pages in a folder, with what browsers save beside them. */
class PageWatchTest extends WatchTest {
  @Test
  void aPageWaitsForItsCompanionsAndBringsThemAlong() throws IOException {
    Files.writeString(clips.resolve("News.html"), page("News_files/pier.png"));
    look();
    byte[] png = picture();
    Path picture = clips.resolve("News_files/pier.png");
    Files.createDirectories(picture.getParent());
    Files.write(picture, Arrays.copyOf(png, 20));
    assertThat(told()).isEmpty();
    Files.write(picture, png);
    assertThat(told()).isEmpty();

    assertThat(told()).containsExactly("added News.html");
    long id = archive.find("", null, 1).hits().ids()[0];
    assertThat(archive.clipping(id).orElseThrow().article().bodyHtml())
        .contains(Picture.sha256(png));
    settle();
    assertThat(archive.imports().runs()).hasSize(1);
  }

  @Test
  void companionsThatAreThereBeforeTheirPageWaitForIt() throws IOException {
    write("News_files/frame.html", "A frame of a page");
    settle();
    assertThat(told()).isEmpty();
    Files.writeString(clips.resolve("News.html"), page("News_files/pier.png"));
    look();

    assertThat(told()).containsExactly("added News.html");
  }

  @Test
  void aFolderThatOnlyLooksLikeCompanionsComesInAfterAMinute() throws IOException {
    write("Court files/a.txt", "Court sits");
    settle();
    assertThat(archive.imports().runs()).isEmpty();
    clock.pass(Duration.ofMinutes(1));

    assertThat(told()).containsExactly("added Court files/a.txt");
  }

  @Test
  void aPageThatCameInBeforeItsPicturesGetsThem() throws IOException {
    Files.writeString(clips.resolve("News.html"), page("News_files/pier.png"));
    settle();
    byte[] png = picture();
    Path picture = clips.resolve("News_files/pier.png");
    Files.createDirectories(picture.getParent());
    Files.write(picture, png);
    look();

    assertThat(told()).containsExactly("duplicate News.html");
    assertThat(archive.counts().total()).isEqualTo(1);
    long id = archive.find("", null, 1).hits().ids()[0];
    assertThat(archive.clipping(id).orElseThrow().article().bodyHtml())
        .contains(Picture.sha256(png));
    assertThat(archive.picture(Picture.sha256(png))).isPresent();
    ReparseSums again =
        archive.reparse(new long[] {id}, false, it -> {}, Progress.NONE, new Cancellation());
    assertThat(again).isEqualTo(new ReparseSums(1, 0, 0, 0));
    settle();
    assertThat(archive.imports().runs()).hasSize(2);
  }

  private static String page(String picture) {
    return """
    <!DOCTYPE html><html lang="en"><head><title>The pier is open</title></head><body>
    <article><h1>The pier is open</h1>
    <p>The long pier was opened to walkers on Monday after two years of repairs, and the
    first of them had come before breakfast to see the boats.</p>
    <figure><img src="%s" alt="The pier"></figure>
    <p>The harbour office said that the pier would stay open in all weathers, and that the
    lamps would be lit at dusk.</p></article></body></html>
    """
        .formatted(picture);
  }

  private static byte[] picture() throws IOException {
    var image = new BufferedImage(400, 300, 1);
    var out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }
}

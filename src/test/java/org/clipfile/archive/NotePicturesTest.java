package org.clipfile.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.clipfile.model.Picture;
import org.clipfile.model.ledger.ImportRun;
import org.clipfile.model.ledger.LedgerEntry;
import org.clipfile.model.ledger.LedgerSums;
import org.clipfile.model.ledger.Outcome;
import org.clipfile.task.Cancellation;
import org.clipfile.task.Progress;
import org.clipfile.testing.Packs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders of Markdown notes, and the pictures that the notes show. */
class NotePicturesTest {
  @TempDir Path temp;
  private Path vault = Path.of("");
  private final List<LedgerEntry> told = new ArrayList<>();

  @BeforeEach
  void vault() throws IOException {
    vault = Files.createDirectories(temp.resolve("vault"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "![](../attachments/old%20pier.png)",
        "![](<../attachments/old pier.png>)",
        "![The pier|300](../attachments/old%20pier.png)",
        "![](attachments/old%20pier.png)",
        "![](/attachments/old%20pier.png)",
        "![](old%20pier.png)",
        "![[old pier.png]]",
        "![[Old Pier.PNG]]",
        "![[attachments/old pier.png]]",
        "![[old pier.png|300]]",
        "![[old pier.png|The pier|300x200]]",
        "<img src=\"../attachments/old%20pier.png\" width=\"300\">"
      })
  void aPictureThatANoteShowsComesInWithItAndIsNoInputOfItsOwn(String shown) throws IOException {
    byte[] png = picture("attachments/old pier.png", 1);
    note("News/Pier.md", shown);

    try (Archive archive = Archive.open(temp.resolve("archive"))) {
      assertThat(take(archive, vault).sums()).isEqualTo(new LedgerSums(1, 0, 0));
      assertThat(paths()).containsExactly("News/Pier.md");
      assertThat(archive.picture(Picture.sha256(png))).isPresent();
      assertThat(archive.clipping(1).orElseThrow().article().bodyHtml())
          .contains(Picture.sha256(png))
          .doesNotContain("300");
      assertThat(take(archive, vault).sums()).isEqualTo(new LedgerSums(0, 1, 0));
      assertThat(
              archive.reparse(
                  new long[] {1}, false, change -> {}, Progress.NONE, new Cancellation()))
          .isEqualTo(new ReparseSums(1, 0, 0, 0));
    }
  }

  @Test
  void aPictureThatNoNoteShowsIsRejectedAsBefore() throws IOException {
    picture("a.png", 1);
    picture("attachments/b.png", 2);
    note("Pier.md", "![[a.png]]");

    try (Archive archive = Archive.open(temp.resolve("archive"))) {
      assertThat(take(archive, vault).sums()).isEqualTo(new LedgerSums(1, 0, 1));
      assertThat(paths()).containsExactly("Pier.md", "attachments/b.png");
    }
  }

  @Test
  void aPictureOutsideTheFolderStaysOutside() throws IOException {
    Path outside = temp.resolve("secret.png");
    byte[] png = png(3);
    Files.write(outside, png);
    Files.createSymbolicLink(vault.resolve("link.png"), outside);
    note("Pier.md", "![](../secret.png) ![[../secret.png]] ![[secret.png]] ![](/../secret.png)");
    note("Link.md", "![[link.png]]");
    note("Away.md", "![](" + outside.toUri() + ") ![](" + outside + ")");

    try (Archive archive = Archive.open(temp.resolve("archive"))) {
      take(archive, vault);
      assertThat(archive.picture(Picture.sha256(png))).isEmpty();
      assertThat(archive.counts().total()).isEqualTo(3);
    }
  }

  @Test
  void ofPicturesOfOneNameTheOneBesideTheNoteIsShown() throws IOException {
    picture("a.png", 1);
    byte[] beside = picture("News/a.png", 2);
    note("News/Pier.md", "![[a.png]]");

    assertThatOneOfTwoPicturesIsShown(vault, beside);
  }

  @Test
  void ofANoteThatIsRejectedThePicturesAreToo() throws IOException {
    picture("a.png", 1);
    Files.writeString(vault.resolve("Empty.md"), "---\nauthor: Rosa Lind\n---\n");

    try (Archive archive = Archive.open(temp.resolve("archive"))) {
      assertThat(take(archive, vault).sums()).isEqualTo(new LedgerSums(0, 0, 2));
    }
  }

  @Test
  void aPictureThatIsAllThatWasNamedIsToldWhatCameOfIt() throws IOException {
    picture("a.png", 1);
    note("Pier.md", "![[a.png]]");

    try (Archive archive = Archive.open(temp.resolve("archive"))) {
      assertThat(take(archive, vault.resolve("a.png"), vault.resolve("Pier.md")).sums())
          .isEqualTo(new LedgerSums(1, 0, 0));
      assertThat(take(archive, vault.resolve("a.png")).sums()).isEqualTo(new LedgerSums(0, 0, 1));
    }
  }

  @Test
  void aVaultThatIsPackedIsReadTheSameWay() throws IOException {
    byte[] png = png(1);
    var packs =
        new Packs()
            .file("vault/attachments/old pier.png", png)
            .file("vault/b.png", png(2))
            .file("vault/News/Pier.md", text("![[old pier.png]] ![](../../../b.png)"));
    for (Path file :
        List.of(
            Files.write(temp.resolve("v.zip"), packs.zip()),
            Files.write(temp.resolve("v.tar"), packs.tar()))) {
      assertThatOneOfTwoPicturesIsShown(file, png);
    }
  }

  @Test
  void aNoteOfWordsAndAPictureNeedsNoHeading() throws IOException {
    picture("a.png", 1);
    Files.writeString(vault.resolve("Pier.md"), "The pier is open\n\n![[a.png]]\n\nIt is long.\n");

    try (Archive archive = Archive.open(temp.resolve("archive"))) {
      assertThat(take(archive, vault).sums()).isEqualTo(new LedgerSums(1, 0, 0));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"![[pier.png]]", "![[attachments/Pier.png]]", "![](../attachments/pier.png)"})
  void aNoteThatIsMendedFindsItsPictureAmongTheRejects(String shown) throws IOException {
    Path note = vault.resolve("News/Pier.md");
    Files.createDirectories(note.getParent());
    Files.writeString(note, "---\nauthor: Rosa Lind\n---\n");
    byte[] png = picture("attachments/pier.png", 1);
    picture("attachments/b.png", 2);

    try (Archive archive = Archive.open(temp.resolve("archive"))) {
      long run = take(archive, vault).id();
      note("News/Pier.md", shown);
      ImportRun again =
          archive.imports().importRejects(run, told::add, Progress.NONE, new Cancellation());
      assertThat(again.sums()).isEqualTo(new LedgerSums(1, 0, 1));
      assertThat(archive.picture(Picture.sha256(png))).isPresent();
    }
  }

  @Test
  void ofPicturesInOtherFoldersANamedNoteFindsThoseNamedWithIt() throws IOException {
    byte[] unnamed = picture("attachments/a.png", 1);
    byte[] named = picture("attachments/b.png", 2);
    note("News/Pier.md", "![[a.png]] ![](../attachments/a.png) ![](../attachments/b.png)");

    try (Archive archive = Archive.open(temp.resolve("archive"))) {
      Path note = vault.resolve("News/Pier.md");
      assertThat(take(archive, note, vault.resolve("attachments/b.png")).sums())
          .isEqualTo(new LedgerSums(1, 0, 0));
      assertThat(archive.picture(Picture.sha256(named))).isPresent();
      assertThat(archive.picture(Picture.sha256(unnamed))).isEmpty();
    }
  }

  private void assertThatOneOfTwoPicturesIsShown(Path input, byte[] shown) throws IOException {
    try (Archive archive = Archive.open(temp.resolve("archive of " + input.getFileName()))) {
      assertThat(take(archive, input).sums()).isEqualTo(new LedgerSums(1, 0, 1));
      assertThat(archive.picture(Picture.sha256(shown))).isPresent();
    }
  }

  private ImportRun take(Archive archive, Path... paths) {
    told.clear();
    return archive.importPaths(List.of(paths), told::add, Progress.NONE, new Cancellation());
  }

  private List<String> paths() {
    assertThat(told)
        .allMatch(e -> e.outcome() instanceof Outcome.Added == !e.path().endsWith(".png"));
    return told.stream().map(e -> vault.relativize(Path.of(e.path())).toString()).toList();
  }

  private void note(String name, String shown) throws IOException {
    Path file = vault.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text(shown).replace("pier was", file.getFileName() + " was"));
  }

  private static String text(String shown) {
    return "# The pier is open\n\nThe pier was opened on Monday.\n\n" + shown + "\n\nIt is long.\n";
  }

  private byte[] picture(String name, int shade) throws IOException {
    Path file = vault.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, png(shade));
    return png(shade);
  }

  private static byte[] png(int shade) throws IOException {
    var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
    image.setRGB(3, 3, shade);
    var out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }
}

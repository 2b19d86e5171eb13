package org.clipfile.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.clipfile.ingest.InputSource;
import org.clipfile.model.ledger.Incoming;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
  @TempDir Path folder;

  @Test
  void foldersAreWalkedInOrderWithoutHiddenFilesAndCompanions() throws Exception {
    file("b.txt");
    file("a/2.txt");
    file("a/1.txt");
    file("page.html");
    file("page_files/picture.png");
    file(".DS_Store");
    file(".git/config");

    assertThat(walk(folder)).containsExactly("a/1.txt", "a/2.txt", "b.txt", "page.html");
  }

  @Test
  void picturesComeAfterAllThatMayShowThem() throws Exception {
    file("a.png");
    file("b/c.JPG");
    file("b/d.md");
    file("e.md");

    assertThat(walk(folder)).containsExactly("b/d.md", "e.md", "a.png", "b/c.JPG");
  }

  @Test
  void aFileThatIsNamedIsTakenWhateverItIs() throws Exception {
    Path hidden = file(".hidden.txt");
    Path absent = folder.resolve("absent.txt");
    assertThat(walk(hidden, absent)).containsExactly(".hidden.txt", "absent.txt");
  }

  @Test
  void aLinkBackIntoItselfIsRefused() throws Exception {
    file("a/1.txt");
    Files.createSymbolicLink(folder.resolve("a/loop"), folder);
    assertThat(walk(folder)).containsExactly("a/1.txt", "refused a/loop");
  }

  @Test
  void aLinkedFolderThatIsNoLoopIsWalked() throws Exception {
    file("real/1.txt");
    Files.createSymbolicLink(folder.resolve("alias"), folder.resolve("real"));
    assertThat(walk(folder)).containsExactly("alias/1.txt", "real/1.txt");
  }

  @Test
  void walkingStopsWhenTheVisitorHasEnough() throws Exception {
    file("1.txt");
    file("2.txt");
    var inputs = new Inputs(List.of(folder, folder), List.of(), path -> false);
    long size = Files.size(folder.resolve("1.txt"));
    assertThat(inputs.bytes(() -> false)).isEqualTo(size);
    assertThat(inputs.bytes(() -> true)).isEqualTo(4 * size);
  }

  private Path file(String name) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "text");
  }

  private List<String> walk(Path... paths) {
    var seen = new ArrayList<String>();
    new Inputs(List.of(paths), List.of(), path -> path.toString().contains("_files"))
        .walk(
            new Inputs.Visitor() {
              @Override
              public boolean file(InputSource file) {
                return seen.add(folder.relativize(Path.of(file.path())).toString());
              }

              @Override
              public boolean refused(Incoming.Refused refused) {
                return seen.add("refused " + folder.relativize(Path.of(refused.path())));
              }
            });
    return seen;
  }
}

package org.clipfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.clipfile.testing.PortStory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code clipfile story}, and what {@code clipfile search} tells of stories. */
class StoryCommandTest {
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void importTheStory() throws IOException {
    Path clips = folder.resolve("clips");
    PortStory.writeAll(clips);
    shell = new Shell(folder.resolve("archive"));
    assertThat(shell.run("import", clips.toString()).status()).isZero();
  }

  @Test
  void listsTheCopiesAndSaysWhereTheyStood() {
    Shell.Result result = shell.run("story", "4");

    assertThat(result.status()).isZero();
    assertThat(result.lines())
        .containsExactly(
            "1  2024-03-02  The Daily Lantern  Port of Varnholm at a standstill",
            "3  2024-03-03  Harbour Post  Forty-one ships wait off Varnholm",
            "2  2024-03-03  Northern Courier  Port of Varnholm at a standstill",
            "4  2024-03-04  Valley Sun  Port of Varnholm at a standstill");
    assertThat(result.err())
        .isEqualTo("The story stands in 4 publications, first on 2 March 2024.\n");
  }

  @Test
  void saysWhereThereAreNoCopies() {
    Shell.Result result = shell.run("story", "6");
    assertThat(result.lines()).hasSize(1);
    assertThat(result.err()).isEqualTo("No other clipping carries this story.\n");
    assertThat(shell.run("story", "99"))
        .isEqualTo(new Shell.Result(1, "", "There is no clipping 99.\n"));
    assertThat(shell.run("story").status()).isEqualTo(2);
  }

  @Test
  void writesJson() {
    Shell.Result result = shell.run("story", "--json", "4");
    assertThat(result.lines()).hasSize(5);
    assertThat(result.err()).isEmpty();
    assertThat(result.lines().getLast())
        .isEqualTo("{\"story\":1,\"copies\":4,\"publications\":4,\"first\":\"2024-03-02\"}");
    JsonNode first = JSON.readTree(result.lines().getFirst());
    assertThat(first.get("id").asLong()).isEqualTo(1);
    assertThat(first.get("publication").asString()).isEqualTo("The Daily Lantern");
    assertThat(first.get("story").asLong()).isEqualTo(1);
    assertThat(first.get("copies").asInt()).isEqualTo(4);
  }

  @Test
  void comparesTwoCopies() {
    Shell.Result result = shell.run("story", "1", "--diff", "3");
    assertThat(result.lines()).hasSize(7);
    assertThat(result.lines().get(0)).startsWith("- Dock workers");
    assertThat(result.lines().get(1)).startsWith("+ Nothing moves");
    assertThat(result.lines().get(2)).startsWith("  The union said");
    assertThat(result.lines().get(6)).startsWith("- Talks go on");
    JsonNode gone = JSON.readTree(shell.run("story", "1", "--diff", "3", "--json").lines().get(6));
    assertThat(gone.get("kind").asString()).isEqualTo("removed");
  }

  @Test
  void searchTellsHowManyOthersCarryTheStory() {
    Shell.Result plain = shell.run("search", "copies:group", "sort:oldest");
    assertThat(plain.lines().getFirst())
        .isEqualTo("1  2024-03-02  The Daily Lantern  Port of Varnholm at a standstill  +3");
    assertThat(shell.run("search", "copies:group", "--count").out()).isEqualTo("3\n");

    Shell.Result json = shell.run("search", "--json", "copies:first");
    JsonNode last = JSON.readTree(json.lines().getLast());
    assertThat(last.get("story").asLong()).isEqualTo(1);
    assertThat(last.get("copies").asInt()).isEqualTo(4);
    assertThat(JSON.readTree(json.lines().getFirst()).has("story")).isFalse();
  }
}

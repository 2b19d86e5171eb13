package org.clipfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The commands for what is the owner's own. */
class OwnerCommandsTest extends ClipsTest {
  @Test
  void marksAreFoundAndTold() {
    assertThat(
            shell.run(
                "mark", "1", "2", "--read", "--starred", "--tag", "Trade deal", "--note", "Ask."))
        .isEqualTo(new Shell.Result(0, "", "2 of 2 clippings changed.\n"));
    assertThat(shell.run("search", "--count", "is:starred #trade note:ask").out()).isEqualTo("2\n");

    JsonNode shown = JSON.readTree(shell.run("show", "--json", "1").out());
    assertThat(shown.get("clipfile:read").asBoolean()).isTrue();
    assertThat(shown.get("clipfile:starred").asBoolean()).isTrue();
    assertThat(shown.get("clipfile:tags").get(0).asString()).isEqualTo("Trade deal");
    assertThat(shown.get("clipfile:note").asString()).isEqualTo("Ask.");
    assertThat(shell.run("show", "--json", "3").out()).doesNotContain("clipfile:read");

    assertThat(
            shell.run("mark", "--json", "--query", "", "--unread", "--untag", "trade deal").out())
        .isEqualTo("{\"of\":3,\"changed\":2}\n");
    JsonNode stats = JSON.readTree(shell.run("stats", "--json").out());
    assertThat(stats.get("read").asInt()).isZero();
    assertThat(stats.get("starred").asInt()).isEqualTo(2);
    assertThat(stats.get("tags").isEmpty()).isTrue();
    assertThat(shell.run("stats").out()).contains("Unread: 3\n", "With a note: 2\n", "Tags: 0\n");
  }

  @Test
  void whatIsThrownAwayIsFoundInTheTrashUntilThatIsEmptied() throws IOException {
    assertThat(shell.run("trash").out()).isEqualTo("The trash is empty.\n");
    assertThat(shell.run("trash", "1"))
        .isEqualTo(new Shell.Result(0, "", "1 of 1 clippings moved to the trash.\n"));
    assertThat(shell.run("trash", "--json", "--query", "").out())
        .isEqualTo("{\"of\":2,\"changed\":2}\n");
    assertThat(shell.run("search", "--count", "").out()).isEqualTo("0\n");
    assertThat(shell.run("search", "--count", "is:trash").out()).isEqualTo("3\n");
    assertThat(shell.run("trash", "--restore", "2").status()).isZero();
    assertThat(shell.run("search", "--count", "").out()).isEqualTo("1\n");
    assertThat(JSON.readTree(shell.run("stats", "--json").out()).get("trashed").asInt())
        .isEqualTo(2);

    Shell.Result again = shell.run("import", Clips.in(folder).toString());
    assertThat(again.err()).contains("is there as clipping 1, in the trash.");
    Shell.Result asked = shell.run("trash", "--empty");
    assertThat(asked.out()).startsWith("In the trash: 2 clippings, with 2 originals of ");
    assertThat(asked.err())
        .isEqualTo("Nothing was deleted yet; --empty --yes deletes it for good.\n");
    assertThat(shell.run("search", "--count", "is:trash").out()).isEqualTo("2\n");
    assertThat(shell.run("trash", "--empty", "--yes").out()).isEqualTo("2 deleted.\n");
    assertThat(shell.run("show", "1").status()).isEqualTo(1);
    assertThat(shell.run("verify").status()).isZero();

    assertThat(shell.run("trash", "--restore", "--query", "").err())
        .isEqualTo("0 of 0 clippings taken out of the trash.\n");
    assertThat(shell.run("trash", "--yes").status()).isEqualTo(2);
    assertThat(shell.run("trash", "--restore").status()).isEqualTo(2);
    assertThat(shell.run("trash", "--empty", "2").status()).isEqualTo(2);
    assertThat(shell.run("trash", "2", "99").status()).isEqualTo(1);
  }

  @Test
  void whatIsHandedOnTellsNothingOfTheOwner() throws IOException {
    shell.run("mark", "1", "--starred", "--tag", "secret", "--note", "For me alone.");
    Path out = folder.resolve("out.json");
    assertThat(shell.run("export", "1", "--to", "json", "-o", out.toString()).status()).isZero();
    assertThat(Files.readString(out)).doesNotContain("secret", "alone", "clipfile:starred");
  }

  @Test
  void wrongMarksAreWrongUsageAndChangeNothing() {
    assertThat(shell.run("mark", "1").status()).isEqualTo(2);
    assertThat(shell.run("mark", "--read").status()).isEqualTo(2);
    assertThat(shell.run("mark", "1", "--read", "--unread").status()).isEqualTo(2);
    assertThat(shell.run("mark", "1", "--tag", " ").status()).isEqualTo(2);
    Shell.Result missing = shell.run("mark", "1", "99", "--read");
    assertThat(missing.status()).isEqualTo(1);
    assertThat(missing.err()).isEqualTo("There is no clipping 99, so nothing was marked.\n");
    assertThat(shell.run("search", "--count", "is:read").out()).isEqualTo("0\n");
  }

  @Test
  void searchesAreSavedAskedForRenamedAndRemoved() {
    assertThat(shell.run("searches", "add", "Harbour talks", "talks", "source:Reuters").status())
        .isZero();
    assertThat(shell.run("searches").out()).isEqualTo("Harbour talks: talks source:Reuters\n");
    Shell.Result found = shell.run("search", "--count", "search:\"harbour talks\"");
    assertThat(found.out()).isEqualTo("1\n");
    assertThat(found.err()).isEqualTo("“harbour talks” stands for “talks source:Reuters”.\n");

    Shell.Result taken = shell.run("searches", "add", "HARBOUR TALKS", "x");
    assertThat(taken.status()).isEqualTo(2);
    assertThat(taken.err()).startsWith("There is a saved search “HARBOUR TALKS” already.\n");
    assertThat(shell.run("searches", "rename", "harbour talks", "Talks").status()).isZero();
    assertThat(shell.run("searches", "reword", "talks", "talks").status()).isZero();
    JsonNode line = JSON.readTree(shell.run("searches", "--json").out());
    assertThat(line.get("name").asString()).isEqualTo("Talks");
    assertThat(line.get("query").asString()).isEqualTo("talks");
    assertThat(line.get("standing").asBoolean()).isFalse();
    assertThat(shell.run("searches", "remove", "talks").status()).isZero();
    assertThat(shell.run("searches").out()).isEmpty();
    assertThat(shell.run("searches", "remove", "talks"))
        .isEqualTo(new Shell.Result(1, "", "There is no saved search “talks”.\n"));
  }

  @Test
  void theWatchlistTellsWhatIsNewUntilItIsSeen() throws IOException {
    shell.run("searches", "add", "Talks", "talks", "--standing");
    assertThat(shell.run("watchlist").out()).isEqualTo("0 new for Talks\n");
    Path more = Files.createDirectory(folder.resolve("more"));
    Files.writeString(more.resolve("d.txt"), "More talks\n\nThe talks went on for a day.\n");
    Files.writeString(more.resolve("e.txt"), "Ferry late\n\nThe ferry came late again.\n");
    shell.run("import", more.toString());

    assertThat(shell.run("watchlist").out()).isEqualTo("1 new for Talks\n");
    assertThat(shell.run("watchlist", "talks").lines())
        .singleElement()
        .asString()
        .endsWith("More talks");
    JsonNode line = JSON.readTree(shell.run("watchlist", "--json").out());
    assertThat(line.get("new").asInt()).isEqualTo(1);
    assertThat(shell.run("watchlist", "--seen", "Talks").lines()).hasSize(1);
    assertThat(shell.run("watchlist").out()).isEqualTo("0 new for Talks\n");
    assertThat(shell.run("watchlist", "gone").status()).isEqualTo(1);
    shell.run("searches", "stand", "talks", "--off");
    assertThat(shell.run("watchlist").out()).isEmpty();
  }
}

package org.clipfile.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clipfile.search.IndexFixture.clipping;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lead is found as if it were a text of its own, and the body as if it had no lead. */
class LeadsTest {
  private static final List<String> WORDS =
      List.of("kelp", "tram", "oslo", "東京都", "مصر", "U.S.", "…", "fjord");
  private static final List<String> QUERIES =
      List.of(
          "kelp",
          "=tram",
          "\"kelp tram\"",
          "\"tram oslo kelp\"",
          "k*",
          "f?ord",
          "olso~",
          "東京",
          "\"東京都 tram\"",
          "京都",
          "مصر",
          "U.S.",
          "\"kelp fjord\"~2",
          "(kelp NEAR/3 oslo)",
          "(kelp PRE/2 tram)",
          "(kelp -fjord)",
          "atleast3(kelp)");

  @TempDir Path folder;

  @Test
  void isFoundAsATextOfItsOwn() {
    var random = new Random(26);
    try (var whole = new IndexFixture(folder.resolve("whole"));
        var leads = new IndexFixture(folder.resolve("leads"))) {
      for (int id = 1; id <= 95; id++) {
        String body = body(random);
        whole.with(clipping(id, "Headline", body));
        leads.with(clipping(id, "Headline", Texts.lead(body)));
      }
      for (String query : QUERIES) {
        List<Long> found = whole.find("lead:" + query);
        assertThat(found).as(query).isEqualTo(leads.find("text:" + query));
        assertThat(found).as(query).isNotEmpty();
      }
    }
  }

  private static String body(Random random) {
    var body = new StringBuilder();
    for (int paragraph = random.nextInt(4); paragraph >= 0; paragraph--) {
      body.append(body.isEmpty() ? "" : "\n\n");
      for (int i = random.nextInt(90); i >= 0; i--) {
        body.append(i == 0 ? "" : WORDS.get(random.nextInt(WORDS.size()))).append(' ');
      }
    }
    return body.toString().strip();
  }

  @Test
  void aPhraseReachesFromTheLeadIntoTheRest() {
    String lead = "The council met in the hall by the water, as it does. ".repeat(6).strip();
    try (var archive = new IndexFixture(folder)) {
      archive.with(clipping(1, "Headline", lead + "\n\nFerries sailed."));

      assertThat(archive.find("\"it does ferries sailed\"")).containsExactly(1L);
      assertThat(archive.find("lead:\"it does\"")).containsExactly(1L);
      assertThat(archive.find("lead:\"does ferries\"")).isEmpty();
      assertThat(archive.find("lead:ferries")).isEmpty();
    }
  }

  @Test
  void aTextWithoutWordsIsPutIn() {
    try (var archive = new IndexFixture(folder)) {
      archive.with(
          clipping(1, "Headline", "…"),
          clipping(2, "Headline", "ـ"),
          clipping(3, "Headline", "… ".repeat(200).strip() + "\n\nFerries sailed."),
          clipping(4, "Headline", ""));

      assertThat(archive.find("headline")).containsExactly(1L, 2L, 3L, 4L);
      assertThat(archive.find("ferries")).containsExactly(3L);
      assertThat(archive.find("lead:ferries")).isEmpty();
    }
  }
}

package org.clipfile.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import org.clipfile.model.StoryPart;
import org.clipfile.testing.PortStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was there before stories were told gets them too. */
class StoryCatchUpTest {
  @TempDir private Path folder;

  @Test
  void clippingsOfTheSeventhVersionAreComparedStepByStep() throws Exception {
    Database.open(new ArchiveFiles(folder), Migrations.standard().upTo(7)).close();
    insert(1, "Valley Sun", 1);
    insert(2, "Valley Sun", 0);
    insert(4, "Harbour Post", 1);
    insert(5, "Meridian", 1);
    try (var store = ClippingStore.open(folder)) {
      assertThat(store.storyParts(1, 2, 4, 5)).isEmpty();
      assertThat(store.catchUpStories(1)).isEqualTo(4);
      assertThat(store.catchUpStories(1)).isEqualTo(1);
      assertThat(store.storyParts(1, 2, 4, 5)).containsOnlyKeys(1L, 4L);
    }
    try (var store = ClippingStore.open(folder)) {
      while (store.catchUpStories(1) > 0) {
        assertThat(store.storyParts(1)).isNotEmpty();
      }
      assertThat(store.storyParts(1, 2, 4, 5))
          .isEqualTo(
              Map.of(1L, new StoryPart(1, 3), 4L, new StoryPart(1, 3), 5L, new StoryPart(1, 3)));
      assertThat(Set.copyOf(store.copies(5))).isEqualTo(Set.of(1L, 4L, 5L));
      assertThat(store.catchUpStories(100)).isZero();
    }
  }

  private void insert(long id, String publication, int listed) throws SQLException {
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("archive.db"));
        var statement = connection.createStatement();
        var body = connection.prepareStatement("INSERT INTO body VALUES (?, '', ?)")) {
      statement.executeUpdate(
          "INSERT OR IGNORE INTO original VALUES (1, x'01', 1, x'789c4b040000620062', 'ZLIB')");
      statement.executeUpdate(
          """
          INSERT INTO clipping (id, changed, imported, original, ordinal, original_name,
            original_format, headline, publication, listed)
          VALUES (%d, %d, '2026-01-01T00:00:00Z', 1, %d, 'a', 'text', 'A', '%s', %d)
          """
              .formatted(id, id, id, publication, listed));
      statement.executeUpdate("UPDATE archive SET sequence = " + id);
      body.setLong(1, id);
      body.setString(2, String.join("\n\n", PortStory.TEXT));
      body.executeUpdate();
    }
  }
}

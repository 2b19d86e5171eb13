package org.clipfile.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.clipfile.model.StoryMap;
import org.clipfile.model.StoryPart;

/** The table of what belongs to which story, and what is asked of it. */
final class StoryTable {
  private StoryTable() {}

  /** The story a clipping belongs to; empty where it has no copies. */
  static OptionalLong storyOf(Session session, long clipping) throws SQLException {
    return session
        .bind("SELECT story FROM story_member WHERE clipping = ?")
        .number(clipping)
        .queryNumber();
  }

  /** The clippings of a story, also those that are not seen, lowest id first. */
  static List<Long> members(Session session, long story) throws SQLException {
    return session
        .bind("SELECT clipping FROM story_member WHERE story = ? ORDER BY clipping")
        .number(story)
        .queryNumbers();
  }

  /**
   * The clippings that are seen and carry the same story as this one, itself among them, in the
   * order of {@code sort:oldest}: the one published first first, those without a date last. Alone
   * where it has no copies, none where it is not there.
   */
  static List<Long> copies(Session session, long clipping) throws SQLException {
    return session
        .bind(
            """
            SELECT id FROM clipping WHERE listed = 1 AND (id = ?1 OR id IN (
              SELECT clipping FROM story_member
              WHERE story = (SELECT story FROM story_member WHERE clipping = ?1)))
            ORDER BY published IS NULL, published, id DESC
            """)
        .number(clipping)
        .queryNumbers();
  }

  /** To which stories clippings belong, and how many copies these have; by clipping. */
  static Map<Long, StoryPart> parts(Session session, long... clippings) throws SQLException {
    var parts = new HashMap<Long, StoryPart>();
    try (ResultSet rows =
        session
            .bind(
                """
                WITH asked AS (
                  SELECT clipping, story FROM story_member
                  WHERE clipping IN (SELECT value FROM json_each(?))
                ), size AS (
                  SELECT story, count(*) AS copies, min(clipping) AS id
                  FROM story_member JOIN clipping ON clipping.id = story_member.clipping
                  WHERE listed = 1 AND story IN (SELECT story FROM asked) GROUP BY story
                )
                SELECT clipping, size.id, copies FROM asked JOIN size USING (story)
                WHERE copies > 1
                """)
            .text(Arrays.toString(clippings))
            .query()) {
      while (rows.next()) {
        parts.put(rows.getLong(1), new StoryPart(rows.getLong(2), rows.getInt(3)));
      }
    }
    return parts;
  }

  /** All clippings that have copies, and their stories. */
  static StoryMap map(Session session) throws SQLException {
    var clippings = LongStream.builder();
    var stories = LongStream.builder();
    try (ResultSet rows =
        session.bind("SELECT clipping, story FROM story_member ORDER BY clipping").query()) {
      while (rows.next()) {
        clippings.add(rows.getLong(1));
        stories.add(rows.getLong(2));
      }
    }
    return new StoryMap(version(session), clippings.build().toArray(), stories.build().toArray());
  }

  /** Which change of the table was the last. */
  static long version(Session session) throws SQLException {
    return session.bind("SELECT version FROM story_state").queryNumber().orElseThrow();
  }

  static void changed(Session session) throws SQLException {
    session.bind("UPDATE story_state SET version = version + 1").update();
  }

  /** Puts a clipping into a story, or takes it from another. */
  static void put(Session session, long clipping, long story) throws SQLException {
    session
        .bind("INSERT OR REPLACE INTO story_member (clipping, story) VALUES (?, ?)")
        .number(clipping)
        .number(story)
        .update();
  }

  static void takeOut(Session session, long clipping) throws SQLException {
    session.bind("DELETE FROM story_member WHERE clipping = ?").number(clipping).update();
  }

  static void rename(Session session, long story, long name) throws SQLException {
    session
        .bind("UPDATE story_member SET story = ? WHERE story = ?")
        .number(name)
        .number(story)
        .update();
  }
}

package org.clipfile.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clipfile.model.owner.Highlight;
import org.clipfile.model.owner.HighlightColour;
import org.clipfile.model.owner.MarkChange;
import org.clipfile.model.owner.Marks;
import org.clipfile.model.owner.OwnNames;
import org.jspecify.annotations.Nullable;

/** What the owner noted on clippings. A change of it is a change of its clipping. */
final class OwnerMarks {
  private static final int STEP = 500;

  private OwnerMarks() {}

  private record Flags(boolean read, boolean starred, @Nullable String note) {
    static final Flags NONE = new Flags(false, false, null);

    static Flags of(Marks marks) {
      return new Flags(marks.read(), marks.starred(), marks.note());
    }
  }

  /** The marks of some clippings, a JSON array of ids; nothing for those without any. */
  static Map<Long, Marks> of(Session session, String ids) throws SQLException {
    Map<Long, Flags> flags = flags(session, ids);
    Map<Long, List<String>> tags = tags(session, ids);
    Map<Long, List<Highlight>> highlights = highlights(session, ids);
    Map<Long, Boolean> trashed = trashed(session, ids);
    var marks = new HashMap<Long, Marks>();
    for (Map<Long, ?> some : List.of(flags, tags, highlights, trashed)) {
      for (long id : some.keySet()) {
        Flags its = flags.getOrDefault(id, Flags.NONE);
        marks.computeIfAbsent(
            id,
            absent ->
                new Marks(
                    its.read(),
                    its.starred(),
                    tags.getOrDefault(id, List.of()),
                    its.note(),
                    highlights.getOrDefault(id, List.of()),
                    trashed.containsKey(id)));
      }
    }
    return marks;
  }

  /** The marks of a clipping. */
  static Marks of(Session session, long clipping) throws SQLException {
    return of(session, Arrays.toString(new long[] {clipping})).getOrDefault(clipping, Marks.NONE);
  }

  private static Map<Long, Flags> flags(Session session, String ids) throws SQLException {
    var flags = new HashMap<Long, Flags>();
    try (ResultSet rows =
        session
            .bind(
                """
                SELECT clipping, read, starred, note FROM owner_mark
                WHERE clipping IN (SELECT value FROM json_each(?))
                """)
            .text(ids)
            .query()) {
      while (rows.next()) {
        var row = new Columns(rows);
        flags.put(row.number(), new Flags(row.flag(), row.flag(), row.textOrNull()));
      }
    }
    return flags;
  }

  private static Map<Long, List<String>> tags(Session session, String ids) throws SQLException {
    var tags = new HashMap<Long, List<String>>();
    try (ResultSet rows =
        session
            .bind(
                """
                SELECT clipping, name FROM clipping_tag JOIN tag ON tag.id = clipping_tag.tag
                WHERE clipping IN (SELECT value FROM json_each(?)) ORDER BY clipping, folded
                """)
            .text(ids)
            .query()) {
      while (rows.next()) {
        tags.computeIfAbsent(rows.getLong(1), id -> new ArrayList<>()).add(rows.getString(2));
      }
    }
    return tags;
  }

  private static Map<Long, List<Highlight>> highlights(Session session, String ids)
      throws SQLException {
    var highlights = new HashMap<Long, List<Highlight>>();
    try (ResultSet rows =
        session
            .bind(
                """
                SELECT clipping, id, quote, before, after, colour, comment, made FROM highlight
                WHERE clipping IN (SELECT value FROM json_each(?)) ORDER BY clipping, id
                """)
            .text(ids)
            .query()) {
      while (rows.next()) {
        var row = new Columns(rows);
        highlights
            .computeIfAbsent(row.number(), id -> new ArrayList<>())
            .add(
                new Highlight(
                    row.number(),
                    row.text(),
                    row.text(),
                    row.text(),
                    HighlightColour.valueOf(row.text()),
                    row.textOrNull(),
                    row.instant()));
      }
    }
    return highlights;
  }

  private static Map<Long, Boolean> trashed(Session session, String ids) throws SQLException {
    var trashed = new HashMap<Long, Boolean>();
    try (ResultSet rows =
        session
            .bind(
                """
                SELECT id FROM clipping
                WHERE listed = 2 AND id IN (SELECT value FROM json_each(?))
                """)
            .text(ids)
            .query()) {
      while (rows.next()) {
        trashed.put(rows.getLong(1), true);
      }
    }
    return trashed;
  }

  /** Changes the marks of clippings; of how many anything became different. */
  static int change(Session session, long[] ids, MarkChange change) throws SQLException {
    int changed = 0;
    for (int from = 0; from < ids.length; from += STEP) {
      long[] some = Arrays.copyOfRange(ids, from, Math.min(ids.length, from + STEP));
      String there = Arrays.toString(present(session, Arrays.toString(some)));
      Map<Long, Marks> marks = of(session, there);
      for (long id : present(session, there)) {
        Marks before = marks.getOrDefault(id, Marks.NONE);
        Marks after = change.of(before);
        if (!after.equals(before)) {
          write(session, id, before, after);
          touch(session, id);
          changed++;
        }
      }
    }
    return changed;
  }

  private static long[] present(Session session, String ids) throws SQLException {
    List<Long> there =
        session
            .bind(
                "SELECT id FROM clipping WHERE listed > 0 AND id IN (SELECT value FROM json_each(?))")
            .text(ids)
            .queryNumbers();
    return there.stream().mapToLong(Long::longValue).toArray();
  }

  private static void write(Session session, long id, Marks before, Marks after)
      throws SQLException {
    Flags flags = Flags.of(after);
    if (!flags.equals(Flags.of(before))) {
      if (flags.equals(Flags.NONE)) {
        session.bind("DELETE FROM owner_mark WHERE clipping = ?").number(id).update();
      } else {
        session
            .bind("INSERT OR REPLACE INTO owner_mark VALUES (?, ?, ?, ?)")
            .number(id)
            .number(flags.read() ? 1 : 0)
            .number(flags.starred() ? 1 : 0)
            .text(flags.note())
            .update();
      }
    }
    if (before.trashed() != after.trashed()) {
      Listing.trash(session, id, after.trashed());
    }
    for (String tag : before.tags()) {
      if (!after.tags().contains(tag)) {
        session
            .bind(
                """
                DELETE FROM clipping_tag
                WHERE clipping = ? AND tag = (SELECT id FROM tag WHERE folded = ?)
                """)
            .number(id)
            .text(OwnNames.key(tag))
            .update();
      }
    }
    for (String tag : after.tags()) {
      if (!before.tags().contains(tag)) {
        addTag(session, id, tag);
      }
    }
  }

  private static void addTag(Session session, long id, String tag) throws SQLException {
    session
        .bind("INSERT OR IGNORE INTO tag (name, folded) VALUES (?, ?)")
        .text(tag)
        .text(OwnNames.key(tag))
        .update();
    session
        .bind("INSERT OR IGNORE INTO clipping_tag SELECT ?, id FROM tag WHERE folded = ?")
        .number(id)
        .text(OwnNames.key(tag))
        .update();
  }

  /** Writes a highlight that is new, or the comment and colour of one that is there. */
  static Optional<Highlight> put(Session session, long clipping, Highlight highlight)
      throws SQLException {
    long id =
        highlight.id() != 0
            ? recolour(session, clipping, highlight)
            : insert(session, clipping, highlight);
    touch(session, clipping);
    return of(session, clipping).highlights().stream()
        .filter(other -> other.id() == id)
        .findFirst();
  }

  private static long insert(Session session, long clipping, Highlight highlight)
      throws SQLException {
    return session
        .bind(
            """
            INSERT INTO highlight (clipping, quote, before, after, colour, comment, made)
            VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id
            """)
        .number(clipping)
        .text(highlight.quote())
        .text(highlight.before())
        .text(highlight.after())
        .text(highlight.colour().name())
        .text(highlight.comment())
        .text(highlight.made().toString())
        .queryNumber()
        .orElseThrow();
  }

  private static long recolour(Session session, long clipping, Highlight highlight)
      throws SQLException {
    session
        .bind("UPDATE highlight SET colour = ?, comment = ? WHERE id = ? AND clipping = ?")
        .text(highlight.colour().name())
        .text(highlight.comment())
        .number(highlight.id())
        .number(clipping)
        .update();
    return highlight.id();
  }

  /** Takes a highlight away; whether it was there. */
  static boolean remove(Session session, long clipping, long highlight) throws SQLException {
    int gone =
        session
            .bind("DELETE FROM highlight WHERE id = ? AND clipping = ?")
            .number(highlight)
            .number(clipping)
            .update();
    if (gone > 0) {
      touch(session, clipping);
    }
    return gone > 0;
  }

  /** What was noted on a link goes over to its page. */
  static void move(Session session, long from, long to) throws SQLException {
    for (String table : List.of("owner_mark", "clipping_tag", "highlight")) {
      session
          .bind("UPDATE OR IGNORE " + table + " SET clipping = ? WHERE clipping = ?")
          .number(to)
          .number(from)
          .update();
    }
  }

  private static void touch(Session session, long clipping) throws SQLException {
    session
        .bind("UPDATE clipping SET changed = ? WHERE id = ?")
        .number(Changes.next(session))
        .number(clipping)
        .update();
  }
}

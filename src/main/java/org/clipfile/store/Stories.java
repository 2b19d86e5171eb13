package org.clipfile.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.clipfile.model.Article;
import org.clipfile.story.StoryText;
import org.jspecify.annotations.Nullable;

/**
 * Keeps copies together: a story is what hangs together by copies of copies. What comes is compared
 * with what it meets; what goes lets the rest be compared again. For one transaction only, within
 * it.
 */
final class Stories {
  /** So many texts at most are compared with one that comes. */
  private static final int MOST_COMPARED = 24;

  /** So many copies of one story at most; who is unlike these is unlike the story. */
  private static final int MOST_OF_ONE = 3;

  /** Up to here what remains of a story is compared anew, each with each. */
  private static final int MOST_REGROUPED = 64;

  private static final int MOST_HELD = 500;

  private final Session session;
  private final StoryBands bands;
  private final Map<Long, StoryEntry> coming = new LinkedHashMap<>();
  private final Map<Long, @Nullable StoryEntry> read = new HashMap<>();
  private final Set<Long> left = new TreeSet<>();
  private boolean changed;

  Stories(Session session) {
    this.session = session;
    this.bands = new StoryBands(session);
  }

  /** Remembers a clipping that comes. */
  void comes(long id, Article article, @Nullable StoryText text) {
    StoryEntry entry = StoryEntry.of(id, article, text);
    if (entry != null) {
      coming.put(id, entry);
    }
  }

  /** Takes a clipping out of its story while it is still there as it was. */
  void goes(long id) throws SQLException {
    StoryEntry entry = stored(id);
    if (entry != null) {
      bands.remove(entry);
    }
    read.remove(id);
    coming.remove(id);
    OptionalLong story = StoryTable.storyOf(session, id);
    if (story.isPresent()) {
      StoryTable.takeOut(session, id);
      left.add(story.getAsLong());
      changed = true;
    }
  }

  /** Takes note of what a clipping is to show, while it is still there as it was. */
  void changes(long id, Article article) throws SQLException {
    StoryEntry before = stored(id);
    StoryEntry after = StoryEntry.of(id, article, StoryText.of(article.bodyText()));
    if (before == null ? after != null : !before.isLike(after)) {
      goes(id);
      comes(id, article, after == null ? null : after.text());
    }
  }

  /** Puts what came to its copies, and lets apart what hangs together no more. */
  void settle() throws SQLException {
    session.runPending();
    bands.enter(coming.values());
    for (StoryEntry entry : coming.values()) {
      join(entry);
    }
    for (long story : left) {
      regroup(story);
    }
    if (changed) {
      StoryTable.changed(session);
    }
    coming.clear();
    left.clear();
    changed = false;
  }

  private void join(StoryEntry entry) throws SQLException {
    var unlike = new HashMap<Long, Integer>();
    int compared = 0;
    OptionalLong own = StoryTable.storyOf(session, entry.id());
    for (long id : bands.met(entry)) {
      OptionalLong other = StoryTable.storyOf(session, id);
      boolean together = own.isPresent() && own.equals(other);
      long name = other.orElse(id);
      StoryEntry met = together || unlike.getOrDefault(name, 0) >= MOST_OF_ONE ? null : stored(id);
      if (met == null) {
        continue;
      }
      if (entry.isCopyOf(met)) {
        own = OptionalLong.of(unite(entry.id(), own, id, other));
      } else {
        unlike.merge(name, 1, Integer::sum);
      }
      if (++compared >= MOST_COMPARED) {
        break;
      }
    }
  }

  private long unite(long one, OptionalLong story, long two, OptionalLong other)
      throws SQLException {
    long name = Math.min(Math.min(story.orElse(one), one), Math.min(other.orElse(two), two));
    take(one, story, name);
    take(two, other, name);
    changed = true;
    return name;
  }

  private void take(long clipping, OptionalLong story, long name) throws SQLException {
    if (story.isEmpty()) {
      StoryTable.put(session, clipping, name);
    } else if (story.getAsLong() != name) {
      StoryTable.rename(session, story.getAsLong(), name);
    }
  }

  /** Compares what remains of a story: what held it together may be gone. */
  private void regroup(long story) throws SQLException {
    List<Long> members = StoryTable.members(session, story);
    if (members.isEmpty()) {
      return;
    }
    if (members.size() > MOST_REGROUPED) {
      StoryTable.rename(session, story, members.getFirst());
      return;
    }
    for (List<Long> part : parts(members)) {
      for (long clipping : part) {
        if (part.size() == 1) {
          StoryTable.takeOut(session, clipping);
        } else {
          StoryTable.put(session, clipping, part.getFirst());
        }
      }
    }
  }

  /** What hangs together among clippings, each part from its lowest id on. */
  private Collection<List<Long>> parts(List<Long> clippings) throws SQLException {
    var waiting = new ArrayList<>(clippings);
    var parts = new ArrayList<List<Long>>();
    while (!waiting.isEmpty()) {
      var part = new ArrayList<Long>(List.of(waiting.removeFirst()));
      for (int i = 0; i < part.size() && !waiting.isEmpty(); i++) {
        StoryEntry entry = stored(part.get(i));
        for (var others = waiting.iterator(); entry != null && others.hasNext(); ) {
          long id = others.next();
          StoryEntry other = stored(id);
          if (other != null && entry.isCopyOf(other)) {
            part.add(id);
            others.remove();
          }
        }
      }
      part.sort(null);
      parts.add(part);
    }
    return parts;
  }

  private @Nullable StoryEntry stored(long id) throws SQLException {
    StoryEntry known = coming.containsKey(id) ? coming.get(id) : read.get(id);
    if (known == null) {
      known = StoryEntry.stored(session, id);
      if (read.size() >= MOST_HELD) {
        read.clear();
      }
      read.put(id, known);
    }
    return known;
  }

  /**
   * Compares some of the clippings that were there before stories were told.
   *
   * @return how many are left
   */
  static long catchUp(Session session, int most) throws SQLException {
    long next = session.bind("SELECT next FROM story_state").queryNumber().orElseThrow();
    long last = session.bind("SELECT last FROM story_state").queryNumber().orElseThrow();
    if (next > last) {
      return 0;
    }
    List<Long> ids =
        session
            .bind(
                """
                SELECT id FROM clipping WHERE id BETWEEN ? AND ? AND listed > 0 AND kind = 'ARTICLE'
                ORDER BY id LIMIT ?
                """)
            .number(next)
            .number(last)
            .number(most)
            .queryNumbers();
    var stories = new Stories(session);
    for (long id : ids) {
      StoryEntry entry = stories.stored(id);
      if (entry != null) {
        stories.coming.put(id, entry);
      }
    }
    stories.settle();
    long done = ids.size() < most ? last : ids.getLast();
    session.bind("UPDATE story_state SET next = ?").number(done + 1).update();
    return last - done;
  }
}

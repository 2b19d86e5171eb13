package org.clipfile.model;

import java.util.Arrays;

/** Which clippings have copies, and of which story they are. Immutable; 16 bytes a clipping. */
public final class StoryMap {
  private final long version;
  private final long[] clippings;
  private final long[] stories;

  /**
   * @param version of what it was read from
   * @param clippings in order; not copied
   * @param stories of each; not copied
   */
  public StoryMap(long version, long[] clippings, long[] stories) {
    this.version = version;
    this.clippings = clippings;
    this.stories = stories;
  }

  /** Which change of the stories was the last that it knows. */
  public long version() {
    return version;
  }

  /** What tells a clipping's story from others, whatever the number; 0 where it has no copies. */
  public long storyOf(long clipping) {
    int place = Arrays.binarySearch(clippings, clipping);
    return place < 0 ? 0 : stories[place];
  }

  @Override
  public String toString() {
    return clippings.length + " clippings with copies, version " + version;
  }
}

-- Stories: clippings in which publications carry almost the same text.

-- Where a text is met again by its copies. day: when it was published, counted from 1970-01-01, or
-- -1000000 where that is not known to the day. A row without its clipping does no harm.
CREATE TABLE story_band (
  band INTEGER NOT NULL,
  day INTEGER NOT NULL,
  clipping INTEGER NOT NULL,
  PRIMARY KEY (band, day, clipping)
) STRICT, WITHOUT ROWID;

-- The clippings that have copies; what stands alone has no row. story: the lowest id of its members
-- when it was last written.
CREATE TABLE story_member (
  clipping INTEGER PRIMARY KEY REFERENCES clipping ON DELETE CASCADE,
  story INTEGER NOT NULL
) STRICT;

CREATE INDEX story_member_story ON story_member (story);

-- next, last: the clippings that were there before this table, and are yet to be compared. version
-- counts the changes of story_member.
CREATE TABLE story_state (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  next INTEGER NOT NULL,
  last INTEGER NOT NULL,
  version INTEGER NOT NULL
) STRICT;

INSERT INTO story_state SELECT 1, 1, coalesce(max(id), 0), 0 FROM clipping;

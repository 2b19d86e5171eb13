-- What is the owner's own: marks on clippings, saved and standing searches.

-- A clipping without a row is unread, not starred and has no note.
CREATE TABLE owner_mark (
  clipping INTEGER PRIMARY KEY REFERENCES clipping ON DELETE CASCADE,
  read INTEGER NOT NULL,
  starred INTEGER NOT NULL,
  note TEXT
) STRICT;

CREATE INDEX owner_mark_read ON owner_mark (clipping) WHERE read = 1;
CREATE INDEX owner_mark_starred ON owner_mark (clipping) WHERE starred = 1;

-- name: as it was first written; folded: by which it is known again in any spelling.
CREATE TABLE tag (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  folded TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE clipping_tag (
  clipping INTEGER NOT NULL REFERENCES clipping ON DELETE CASCADE,
  tag INTEGER NOT NULL REFERENCES tag,
  PRIMARY KEY (clipping, tag)
) STRICT, WITHOUT ROWID;

CREATE INDEX clipping_tag_tag ON clipping_tag (tag);

-- A tag that nothing has any more is forgotten, and with it how it was spelled.
CREATE TRIGGER tag_unused AFTER DELETE ON clipping_tag BEGIN
  DELETE FROM tag WHERE id = old.tag AND NOT EXISTS (SELECT 1 FROM clipping_tag WHERE tag = old.tag);
END;

-- Passages, found again by their words and by what stands before and after them.
CREATE TABLE highlight (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  clipping INTEGER NOT NULL REFERENCES clipping ON DELETE CASCADE,
  quote TEXT NOT NULL,
  before TEXT NOT NULL,
  after TEXT NOT NULL,
  colour TEXT NOT NULL,
  comment TEXT,
  made TEXT NOT NULL
) STRICT;

CREATE INDEX highlight_clipping ON highlight (clipping);

-- text: as typed. grammar: the version of the language it was typed in. matched: the last clipping
-- that a standing search was matched against; shown: the last that its owner has seen the hits up to.
CREATE TABLE saved_search (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  folded TEXT NOT NULL UNIQUE,
  text TEXT NOT NULL,
  grammar INTEGER NOT NULL,
  standing INTEGER NOT NULL,
  created TEXT NOT NULL,
  seen TEXT,
  matched INTEGER NOT NULL,
  shown INTEGER NOT NULL
) STRICT;

-- What standing searches found and their owner has not seen yet.
CREATE TABLE standing_hit (
  search INTEGER NOT NULL REFERENCES saved_search ON DELETE CASCADE,
  clipping INTEGER NOT NULL REFERENCES clipping ON DELETE CASCADE,
  PRIMARY KEY (search, clipping)
) STRICT, WITHOUT ROWID;

CREATE INDEX standing_hit_clipping ON standing_hit (clipping);

-- Languages are counted to be suggested.
CREATE INDEX clipping_language ON clipping (language) WHERE listed = 1;

-- The first schema. Dates: the local date and time as written, how much of it is known, the offset
-- written beside it, where it was read, and whether it could be read in more than one way.
-- Hashes are SHA-256, 32 bytes. Instants are ISO 8601 text. Lists keep their order by position.

CREATE TABLE archive (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  id TEXT NOT NULL,
  sequence INTEGER NOT NULL
) STRICT;

INSERT INTO archive VALUES (1, lower(hex(randomblob(16))), 0);

-- The bytes that clippings came as, compressed (zlib).
CREATE TABLE original (
  id INTEGER PRIMARY KEY,
  sha256 BLOB NOT NULL UNIQUE,
  size INTEGER NOT NULL,
  bytes BLOB NOT NULL
) STRICT;

-- What lists and sorts touch, and no body.
-- identity: hash of address and text, null where either is missing. changed: sequence of the
-- last change.
CREATE TABLE clipping (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  changed INTEGER NOT NULL,
  imported TEXT NOT NULL,
  original INTEGER NOT NULL REFERENCES original,
  ordinal INTEGER NOT NULL,
  original_name TEXT NOT NULL,
  original_format TEXT NOT NULL,
  identity BLOB,
  headline TEXT NOT NULL,
  publication TEXT,
  source TEXT,
  published TEXT,
  published_precision TEXT,
  published_zone TEXT,
  published_origin TEXT,
  published_uncertain INTEGER,
  published_day INTEGER,
  clipped TEXT,
  clipped_precision TEXT,
  clipped_zone TEXT,
  clipped_origin TEXT,
  clipped_uncertain INTEGER,
  language TEXT,
  deck TEXT,
  byline TEXT,
  dateline_place TEXT,
  dateline_day TEXT,
  section TEXT,
  url TEXT
) STRICT;

CREATE UNIQUE INDEX clipping_original ON clipping (original, ordinal);
CREATE INDEX clipping_identity ON clipping (identity) WHERE identity IS NOT NULL;
CREATE UNIQUE INDEX clipping_changed ON clipping (changed);
CREATE INDEX clipping_publication ON clipping (publication);
CREATE INDEX clipping_source ON clipping (source);
-- The first day the date of publication can mean, counted from 1970-01-01.
CREATE INDEX clipping_published_day ON clipping (published_day);

CREATE TABLE body (
  clipping INTEGER PRIMARY KEY REFERENCES clipping ON DELETE CASCADE,
  html TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;

CREATE TABLE author (
  clipping INTEGER NOT NULL REFERENCES clipping ON DELETE CASCADE,
  position INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (clipping, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE category (
  clipping INTEGER NOT NULL REFERENCES clipping ON DELETE CASCADE,
  position INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (clipping, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX category_value ON category (value, clipping);

CREATE TABLE keyword (
  clipping INTEGER NOT NULL REFERENCES clipping ON DELETE CASCADE,
  position INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (clipping, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE date_rival (
  clipping INTEGER NOT NULL REFERENCES clipping ON DELETE CASCADE,
  position INTEGER NOT NULL,
  value TEXT NOT NULL,
  precision TEXT NOT NULL,
  zone TEXT,
  origin TEXT NOT NULL,
  uncertain INTEGER NOT NULL,
  PRIMARY KEY (clipping, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE picture (
  id INTEGER PRIMARY KEY,
  sha256 BLOB NOT NULL UNIQUE,
  media_type TEXT NOT NULL,
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE clipping_picture (
  clipping INTEGER NOT NULL REFERENCES clipping ON DELETE CASCADE,
  position INTEGER NOT NULL,
  picture INTEGER NOT NULL REFERENCES picture,
  PRIMARY KEY (clipping, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX clipping_picture_picture ON clipping_picture (picture);

-- Clippings that are gone, by the sequence of their going.
CREATE TABLE removal (
  sequence INTEGER PRIMARY KEY,
  clipping INTEGER NOT NULL
) STRICT;

CREATE TRIGGER clipping_removed AFTER DELETE ON clipping BEGIN
  UPDATE archive SET sequence = sequence + 1;
  INSERT INTO removal SELECT sequence, old.id FROM archive;
END;

CREATE TABLE import_run (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  started TEXT NOT NULL,
  finished TEXT,
  cancelled INTEGER NOT NULL DEFAULT 0,
  added INTEGER NOT NULL DEFAULT 0,
  duplicates INTEGER NOT NULL DEFAULT 0,
  rejected INTEGER NOT NULL DEFAULT 0
) STRICT;

-- The books of an import. clipping: the one added, or the one that was there already; it may be
-- gone since.
CREATE TABLE import_entry (
  run INTEGER NOT NULL REFERENCES import_run,
  position INTEGER NOT NULL,
  path TEXT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('added', 'duplicate', 'rejected')),
  clipping INTEGER,
  reason TEXT,
  detail TEXT,
  PRIMARY KEY (run, position),
  CHECK ((clipping IS NULL) = (outcome = 'rejected')),
  CHECK ((reason IS NOT NULL AND detail IS NOT NULL) = (outcome = 'rejected'))
) STRICT, WITHOUT ROWID;

-- Versions, link-only clippings, reading originals again, and the owner's own words.

-- address: the canonical form of url, by which the same page is known again. earlier: the version
-- before this one. listed: 0 for a link whose page has come in; it is kept, and seen no more.
ALTER TABLE clipping ADD COLUMN address TEXT;
ALTER TABLE clipping ADD COLUMN earlier INTEGER REFERENCES clipping;
ALTER TABLE clipping ADD COLUMN listed INTEGER NOT NULL DEFAULT 1;

UPDATE clipping SET
  address = clipfile_address(url),
  identity = clipfile_identity(url, (SELECT text FROM body WHERE body.clipping = clipping.id));

CREATE INDEX clipping_address ON clipping (address) WHERE address IS NOT NULL;
CREATE INDEX clipping_earlier ON clipping (earlier) WHERE earlier IS NOT NULL;
CREATE INDEX clipping_unlisted ON clipping (id) WHERE listed = 0;

-- What is counted is what is seen.
DROP INDEX clipping_publication;
DROP INDEX clipping_source;
DROP INDEX clipping_published_day;
CREATE INDEX clipping_publication ON clipping (publication) WHERE listed = 1;
CREATE INDEX clipping_source ON clipping (source) WHERE listed = 1;
CREATE INDEX clipping_published_day ON clipping (published_day) WHERE listed = 1;

-- The files beside an original that its clippings show, by the names the original gives them.
CREATE TABLE companion (
  original INTEGER NOT NULL REFERENCES original ON DELETE CASCADE,
  name TEXT NOT NULL,
  picture INTEGER NOT NULL REFERENCES picture,
  PRIMARY KEY (original, name)
) STRICT, WITHOUT ROWID;

CREATE INDEX companion_picture ON companion (picture);

-- What the owner wrote over what was read; an empty value is a field emptied. The read value can be
-- read again from the original.
CREATE TABLE owner_edit (
  clipping INTEGER NOT NULL REFERENCES clipping ON DELETE CASCADE,
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (clipping, field)
) STRICT, WITHOUT ROWID;

ALTER TABLE import_run ADD COLUMN undone TEXT;

CREATE INDEX import_entry_clipping ON import_entry (clipping) WHERE clipping IS NOT NULL;

-- How the bytes of an original are compressed. Those that are there stay as they are.

ALTER TABLE original ADD COLUMN packing TEXT NOT NULL DEFAULT 'ZLIB';

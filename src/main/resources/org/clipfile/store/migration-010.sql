-- The trash. listed: 1 for what is seen; 0 for a link whose page has come in, which is kept and seen
-- no more; 2 for what its owner has put into the trash, which is seen where it is asked for.

DROP INDEX clipping_unlisted;
CREATE INDEX clipping_unlisted ON clipping (id) WHERE listed <> 1;
CREATE INDEX clipping_trashed ON clipping (id) WHERE listed = 2;

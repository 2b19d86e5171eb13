-- Pages that are no articles, and dates that may be others, counted without a look at the table.

ALTER TABLE clipping ADD COLUMN kind TEXT NOT NULL DEFAULT 'ARTICLE';

CREATE INDEX clipping_page ON clipping (id) WHERE kind = 'PAGE' AND listed = 1;
CREATE INDEX clipping_uncertain ON clipping (id) WHERE published_uncertain = 1 AND listed = 1;

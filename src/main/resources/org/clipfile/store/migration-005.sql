-- When an article was changed after it was published, as far as it tells.

ALTER TABLE clipping ADD COLUMN updated TEXT;
ALTER TABLE clipping ADD COLUMN updated_precision TEXT;
ALTER TABLE clipping ADD COLUMN updated_zone TEXT;
ALTER TABLE clipping ADD COLUMN updated_origin TEXT;
ALTER TABLE clipping ADD COLUMN updated_uncertain INTEGER;

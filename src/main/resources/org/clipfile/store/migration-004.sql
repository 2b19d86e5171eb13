-- The clippings that show all of their page and not only its article, as their owner wants it.

CREATE TABLE whole_page (
  clipping INTEGER PRIMARY KEY REFERENCES clipping ON DELETE CASCADE
) STRICT;

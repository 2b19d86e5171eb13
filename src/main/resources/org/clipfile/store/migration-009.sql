-- Searches ask which clippings came in more than once.
CREATE INDEX import_entry_duplicate ON import_entry (clipping) WHERE outcome = 'duplicate';

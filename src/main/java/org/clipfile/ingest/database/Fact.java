package org.clipfile.ingest.database;

/** What a field of a press database tells. */
enum Fact {
  HEADLINE,
  DECK,
  BYLINE,
  PUBLICATION,
  SOURCE,
  PUBLISHED,
  TIME,
  SECTION,
  KEYWORDS,
  LANGUAGE,
  DATELINE,
  URL,
  /** Publication, place, date and page in one. */
  IMPRINT,
  ABSTRACT,
  /** The text begins here. */
  BODY,
  /** Something the archive has no field for; the original keeps it. */
  OTHER
}

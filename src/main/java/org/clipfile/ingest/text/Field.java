package org.clipfile.ingest.text;

/** What a line above the body can tell. */
enum Field {
  HEADLINE,
  DECK,
  PUBLISHED,
  UPDATED,
  CLIPPED,
  CATEGORY,
  SECTION,
  KEYWORDS,
  LINK,
  PUBLICATION,
  SOURCE,
  BYLINE,
  LANGUAGE
}

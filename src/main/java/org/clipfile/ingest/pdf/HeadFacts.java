package org.clipfile.ingest.pdf;

import java.util.Collection;
import org.clipfile.ingest.date.Dates;
import org.clipfile.ingest.date.ReadDate;
import org.jspecify.annotations.Nullable;

/**
 * What the running heads of a paper say: the day, and beside it the name of the publication.
 *
 * @param publication or null
 * @param published or null
 */
record HeadFacts(@Nullable String publication, @Nullable ReadDate published) {
  private static final int LONGEST = 60;

  HeadFacts(Collection<String> heads) {
    this(publication(heads), day(heads));
  }

  private static @Nullable ReadDate day(Collection<String> heads) {
    return heads.stream()
        .filter(head -> head.length() <= LONGEST && !PrintedPage.isPrinted(head))
        .flatMap(head -> Dates.whole(head).stream())
        .findFirst()
        .orElse(null);
  }

  /** Without a day beside it, a head may as well name the section or the headline. */
  private static @Nullable String publication(Collection<String> heads) {
    return day(heads) == null
        ? null
        : heads.stream()
            .filter(head -> head.length() <= LONGEST && Characters.legible(head) > 3)
            .filter(head -> Dates.find(head).isEmpty() && !PrintedPage.isPrinted(head))
            .filter(head -> head.codePoints().noneMatch(Character::isDigit))
            .findFirst()
            .orElse(null);
  }
}

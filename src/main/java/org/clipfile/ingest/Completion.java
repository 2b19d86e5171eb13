package org.clipfile.ingest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clipfile.ingest.date.DatelineFinder;
import org.clipfile.model.Article;
import org.clipfile.model.ArticleBuilder;
import org.jspecify.annotations.Nullable;

/** Fills in what the text of an article tells, where its format did not. */
public final class Completion {
  /** A first line up to this length is a headline as it stands. */
  private static final int LONGEST_HEADLINE = 120;

  private static final int CUT_HEADLINE = 100;

  /** A paragraph of so many characters is the story's, and no line above it. */
  public static final int PROSE = 80;

  private static final Pattern SPACE = Pattern.compile("\\s");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern WEB = Pattern.compile("https?://.+", Pattern.CASE_INSENSITIVE);

  private Completion() {}

  /**
   * The article with authors, dateline, source and language told from byline and text.
   *
   * @param paragraphs the first ones of the story, captions left out
   */
  public static Article of(Article draft, List<String> paragraphs) {
    Optional<DatelineFinder.Opening> opening = opening(paragraphs);
    String byline = draft.byline();
    ArticleBuilder builder = draft.toBuilder().url(webAddress(draft.url()));
    if (draft.authors().isEmpty() && byline != null) {
      builder.authors(Bylines.authors(byline));
    }
    if (draft.dateline() == null) {
      builder.dateline(opening.map(DatelineFinder.Opening::dateline).orElse(null));
    }
    if (draft.source() == null) {
      builder.source(
          opening
              .flatMap(o -> Optional.ofNullable(o.agency()))
              .or(() -> byline == null ? Optional.empty() : Agencies.in(byline))
              .or(() -> Agencies.atEnd(draft.bodyText()))
              .filter(agency -> !agency.equals(draft.publication()))
              .orElse(null));
    }
    String told = draft.language();
    builder.language(
        told == null
            ? Languages.guess(draft.headline() + " " + draft.bodyText())
            : Languages.of(told, draft.bodyText()));
    return builder.build();
  }

  /** An address of the web, or null: no other is the address of an article, nor safe to follow. */
  public static @Nullable String webAddress(@Nullable String url) {
    String plain = url == null ? "" : SPACE.matcher(url.strip()).replaceAll("%20");
    return WEB.matcher(plain).matches() ? plain : null;
  }

  /** A title on one line; where there is none, the opening of the text, which must not be blank. */
  public static String headline(@Nullable String title, String text) {
    String plain = title == null ? "" : SPACES.matcher(title.strip()).replaceAll(" ");
    if (!plain.isEmpty()) {
      return plain;
    }
    String line = text.lines().filter(l -> !l.isBlank()).findFirst().orElse(text).strip();
    return line.codePointCount(0, line.length()) <= LONGEST_HEADLINE
        ? line
        : line.substring(0, line.offsetByCodePoints(0, CUT_HEADLINE)) + "…";
  }

  /** How the story opens: perhaps after a line or two. */
  private static Optional<DatelineFinder.Opening> opening(List<String> paragraphs) {
    for (String paragraph : paragraphs) {
      Optional<DatelineFinder.Opening> opening = DatelineFinder.find(paragraph);
      if (opening.isPresent() || paragraph.length() >= PROSE) {
        return opening;
      }
    }
    return Optional.empty();
  }
}

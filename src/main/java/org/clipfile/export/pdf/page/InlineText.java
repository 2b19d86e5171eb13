package org.clipfile.export.pdf.page;

import java.text.Bidi;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clipfile.export.pdf.tag.Landing;
import org.clipfile.export.pdf.text.Clean;
import org.clipfile.export.pdf.text.Language;
import org.clipfile.export.pdf.text.Reading;
import org.clipfile.export.pdf.text.StyledText;
import org.clipfile.export.pdf.text.TextStyle;
import org.clipfile.export.pdf.text.TextStyle.Ornament;
import org.clipfile.render.Inline;
import org.clipfile.render.Places;
import org.clipfile.render.RubyWord;
import org.jspecify.annotations.Nullable;

/** The inlines of a block as styled text. */
final class InlineText {
  private static final int LONGEST_WORD = 6;
  private static final int LONGEST_READING = 20;

  private final String documentLanguage;
  private final Places places;
  private final Map<String, Landing> landings = new HashMap<>();

  /** For an article with these places, to which its links lead. */
  InlineText(String documentLanguage, Places places) {
    this.documentLanguage = documentLanguage;
    this.places = places;
  }

  /** Whether a line is a note that a mark in the text leads to. */
  boolean isNote(List<Inline> line) {
    return places.isNote(line);
  }

  private Landing landing(String name) {
    return landings.computeIfAbsent(
        name, n -> new Landing(n, Clean.line(places.words(n)), places.isNote(n)));
  }

  StyledText of(List<Inline> content, TextStyle base) {
    var text = new StyledText.Builder(true);
    for (int i = 0; i < content.size(); i++) {
      Optional<RubyWord> ruby = RubyWord.at(content, i).filter(InlineText::isShort);
      if (ruby.isPresent()) {
        TextStyle style = style(ruby.get().word(), base);
        text.add(ruby.get().word().text(), style.reading(new Reading(ruby.get().reading())));
        i = ruby.get().next() - 1;
        continue;
      }
      switch (content.get(i)) {
        case Inline.Run run -> text.add(run.text(), style(run, base));
        case Inline.LineBreak lineBreak -> text.lineEnd(base);
      }
    }
    return text.build();
  }

  /**
   * Whether a word is one that no line need divide and that runs from left to right; the readings
   * of others stay in brackets.
   */
  private static boolean isShort(RubyWord ruby) {
    String word = ruby.word().text();
    return word.codePointCount(0, word.length()) <= LONGEST_WORD
        && ruby.reading().length() <= LONGEST_READING
        && !Bidi.requiresBidi(word.toCharArray(), 0, word.length())
        && !Bidi.requiresBidi(ruby.reading().toCharArray(), 0, ruby.reading().length());
  }

  private TextStyle style(Inline.Run run, TextStyle base) {
    TextStyle style = base.in(foreign(run.language()));
    String href = run.href();
    if (href != null && leadsSomewhere(href)) {
      style = style.linking(href, Ink.LINK);
    } else if (href != null && places.nameOf(href).isPresent()) {
      style = style.linking(landing(places.nameOf(href).get()), Ink.LINK);
    }
    if (!run.places().isEmpty()) {
      style = style.landing(run.places().stream().map(this::landing).toList());
    }
    for (Inline.Style wish : run.styles().stream().sorted().toList()) {
      style = styled(style, wish);
    }
    return style;
  }

  private static TextStyle styled(TextStyle style, Inline.Style wish) {
    return switch (wish) {
      case BOLD -> style.inBold();
      case ITALIC -> style.inItalic();
      case UNDERLINE -> style.with(Ornament.UNDERLINE);
      case STRIKE -> style.with(Ornament.STRIKE);
      case SUPERSCRIPT -> style.raised(style.size() * 0.34).sized(style.size() * 0.7);
      case SUBSCRIPT -> style.raised(-style.size() * 0.16).sized(style.size() * 0.7);
      case RUBY, READING -> style;
      case CODE -> style.sized(style.size() * 0.88).inCode();
      case MARK -> style.with(Ornament.HIGHLIGHT);
      case MARK_GREEN -> style.with(Ornament.GREEN_HIGHLIGHT);
      case MARK_BLUE -> style.with(Ornament.BLUE_HIGHLIGHT);
      case MARK_PINK -> style.with(Ornament.PINK_HIGHLIGHT);
      case MARK_ORANGE -> style.with(Ornament.ORANGE_HIGHLIGHT);
    };
  }

  /** The language where it is another than the document's. */
  private @Nullable String foreign(@Nullable String language) {
    String known = Language.wellFormed(language);
    return known == null || known.equals(documentLanguage) ? null : known;
  }

  /** The words alone. */
  static String plain(List<Inline> content) {
    return content.stream()
        .filter(Inline.Run.class::isInstance)
        .map(i -> ((Inline.Run) i).text())
        .collect(Collectors.joining());
  }

  /** Only addresses of the web and of mail lead out of a document. */
  static boolean leadsSomewhere(String href) {
    String lower = href.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://")
        || lower.startsWith("http://")
        || lower.startsWith("mailto:");
  }
}

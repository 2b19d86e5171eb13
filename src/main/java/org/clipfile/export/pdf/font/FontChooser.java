package org.clipfile.export.pdf.font;

import static org.clipfile.export.pdf.font.BundledFamily.DEVANAGARI;
import static org.clipfile.export.pdf.font.BundledFamily.EMOJI;
import static org.clipfile.export.pdf.font.BundledFamily.HEBREW;
import static org.clipfile.export.pdf.font.BundledFamily.MONO;
import static org.clipfile.export.pdf.font.BundledFamily.NASKH;
import static org.clipfile.export.pdf.font.BundledFamily.NASTALIQ;
import static org.clipfile.export.pdf.font.BundledFamily.SERIF;
import static org.clipfile.export.pdf.font.BundledFamily.THAI;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Picks the face that draws a piece of text, by script and language. One thread. */
public final class FontChooser {
  private final FontLibrary library;
  private final String documentLanguage;
  private final Map<Wish, Optional<Face>> chosen = new HashMap<>();
  private @Nullable Look lastLook;
  private FontLibrary.Page lastPage = FontLibrary.NO_PAGE;

  /** What a face is looked for. */
  record Wish(String grapheme, boolean bold, boolean italic, boolean monospaced, String language) {}

  /** The cut of face that is looked for, in a language. */
  record Look(boolean bold, boolean italic, boolean monospaced, String language) {}

  /** A chooser for a document in this BCP 47 language. */
  public FontChooser(FontLibrary library, String documentLanguage) {
    this.library = library;
    this.documentLanguage = documentLanguage;
  }

  /**
   * The best face that displays the whole grapheme, or null where no font does.
   *
   * @param monospaced whether a face of one width is wished for
   * @param language BCP 47 of the text, or null where it is the document's
   */
  public @Nullable Face choose(
      String grapheme,
      boolean bold,
      boolean italic,
      boolean monospaced,
      @Nullable String language) {
    String of = language == null ? documentLanguage : language;
    if (grapheme.length() == 1) {
      FontLibrary.Page page = page(new Look(bold, italic, monospaced, of), grapheme.charAt(0));
      Optional<Face> known = page.face(grapheme.charAt(0));
      if (known == null) {
        known = find(new Wish(grapheme, bold, italic, monospaced, of));
        page.put(grapheme.charAt(0), known);
      }
      return known.orElse(null);
    }
    var wish = new Wish(grapheme, bold, italic, monospaced, of);
    return chosen.computeIfAbsent(wish, w -> library.remembered(w, this::find)).orElse(null);
  }

  /** What was found for a character and its neighbours; the page of the last one is at hand. */
  private FontLibrary.Page page(Look look, char c) {
    if (c >> 8 != lastPage.number() || !look.equals(lastLook)) {
      lastPage = library.page(look, c >> 8);
      lastLook = look;
    }
    return lastPage;
  }

  /** The face for what stands for missing text. */
  public Face fallback() {
    return library.bundled(SERIF, false, false);
  }

  /** Whether a grapheme asks to be drawn as an emoji. */
  public static boolean isEmoji(String grapheme) {
    return grapheme.indexOf('\uFE0F') > 0 || Character.isEmojiPresentation(grapheme.codePointAt(0));
  }

  private Optional<Face> find(Wish wish) {
    return candidates(wish)
        .map(Supplier::get)
        .filter(Objects::nonNull)
        .filter(face -> face.displays(wish.grapheme()))
        .findFirst()
        .or(() -> Optional.ofNullable(library.system(wish.grapheme(), wish.bold())));
  }

  private Stream<Supplier<@Nullable Face>> candidates(Wish wish) {
    UnicodeScript script = UnicodeScript.of(wish.grapheme().codePointAt(0));
    Stream<Supplier<@Nullable Face>> emoji =
        isEmoji(wish.grapheme()) ? Stream.of(() -> bundled(EMOJI, wish)) : Stream.empty();
    Stream<Supplier<@Nullable Face>> rest =
        Stream.concat(
            Stream.of(SERIF, NASKH, HEBREW, DEVANAGARI, THAI).map(f -> () -> bundled(f, wish)),
            Stream.of(() -> cjk(wish), () -> bundled(EMOJI, wish)));
    Stream<Supplier<@Nullable Face>> code =
        wish.monospaced() ? Stream.of(() -> bundled(MONO, wish)) : Stream.empty();
    return Stream.of(emoji, code, Stream.of(preferred(script, wish)), rest).flatMap(s -> s);
  }

  private Supplier<@Nullable Face> preferred(UnicodeScript script, Wish wish) {
    return switch (script) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> () -> cjk(wish);
      case ARABIC -> () -> bundled(arabic(wish.language()), wish);
      case HEBREW -> () -> bundled(HEBREW, wish);
      case DEVANAGARI -> () -> bundled(DEVANAGARI, wish);
      case THAI -> () -> bundled(THAI, wish);
      case COMMON, INHERITED -> () -> ofLanguage(wish);
      default -> () -> bundled(SERIF, wish);
    };
  }

  private @Nullable Face ofLanguage(Wish wish) {
    return switch (Locale.forLanguageTag(wish.language()).getLanguage()) {
      case "zh", "ja", "ko", "yue" -> cjk(wish);
      case "ar", "fa", "ps", "sd", "ckb", "ug", "ur", "ks" ->
          bundled(arabic(wish.language()), wish);
      case "he", "iw", "yi" -> bundled(HEBREW, wish);
      case "hi", "mr", "ne" -> bundled(DEVANAGARI, wish);
      case "th" -> bundled(THAI, wish);
      default -> bundled(SERIF, wish);
    };
  }

  private static BundledFamily arabic(String language) {
    return switch (Locale.forLanguageTag(language).getLanguage()) {
      case "ur", "ks" -> NASTALIQ;
      default -> NASKH;
    };
  }

  private @Nullable Face cjk(Wish wish) {
    UnicodeScript script = UnicodeScript.of(wish.grapheme().codePointAt(0));
    CjkStyle style =
        switch (script) {
          case HIRAGANA, KATAKANA -> CjkStyle.JAPANESE;
          case HANGUL -> CjkStyle.KOREAN;
          default -> CjkStyle.of(wish.language());
        };
    Face face = library.cjk(style, wish.bold());
    return face != null || !wish.bold() ? face : library.cjk(style, false);
  }

  private Face bundled(BundledFamily family, Wish wish) {
    return library.bundled(family, wish.bold(), wish.italic());
  }
}

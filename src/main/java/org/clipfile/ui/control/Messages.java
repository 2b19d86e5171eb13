package org.clipfile.ui.control;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.clipfile.render.wording.Texts;

/**
 * The texts of one package of the window, in the language of the interface. They stand in the
 * package's {@code messages.properties} (English) and beside it in {@code messages_es}, {@code
 * _ko}, {@code _ur} and {@code _zh}; what a language lacks is said in English.
 *
 * <p>Texts with arguments are ICU message patterns, so that each language counts in its own way:
 * {@code {0, plural, one {# clipping} other {# clippings}}}. The language is looked up each time,
 * so an instance may be a constant. Any thread.
 *
 * @see <a href="https://unicode-org.github.io/icu/userguide/format_parse/messages/">ICU: formatting
 *     messages</a>
 */
public final class Messages {
  private static final ScopedValue<Locale> SPOKEN = ScopedValue.newInstance();

  private final Class<?> owner;
  private final Map<Locale, Texts> texts = new ConcurrentHashMap<>();

  private Messages(Class<?> owner) {
    this.owner = owner;
  }

  /** The texts of the package of {@code owner}. */
  public static Messages of(Class<?> owner) {
    return new Messages(owner);
  }

  /** The language of the interface, in which days and numbers are written too. */
  public static Locale language() {
    return SPOKEN.isBound() ? SPOKEN.get() : Locale.getDefault(Locale.Category.DISPLAY);
  }

  /** What a text is in English, whatever the language of the interface. */
  public static String inEnglish(Supplier<String> text) {
    return ScopedValue.where(SPOKEN, Locale.ENGLISH).call(text::get);
  }

  /** A whole number as people of the interface's language write it. */
  public static String number(long number) {
    return NumberFormat.getIntegerInstance(language()).format(number);
  }

  /**
   * The text under a key as it stands, for texts without arguments.
   *
   * @throws java.util.MissingResourceException where not even English has it
   */
  public String text(String key) {
    return fitting(texts().text(key));
  }

  /**
   * The text under a key with its arguments in their places.
   *
   * @param arguments what stands for {@code {0}}, {@code {1}} and so on
   * @throws java.util.MissingResourceException where not even English has it
   */
  public String text(String key, Object... arguments) {
    return fitting(texts().text(key, arguments));
  }

  /**
   * Fonts of the Arabic script lack the ellipsis; from another font, JavaFX would set it at the
   * wrong end of the line.
   */
  private static String fitting(String text) {
    return language().getLanguage().equals("ur") ? text.replace("…", "...") : text;
  }

  private Texts texts() {
    return texts.computeIfAbsent(language(), language -> Texts.of(owner, language));
  }
}

package org.clipfile.ui.control;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

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
  private final String bundle;
  private final ClassLoader loader;
  private final Map<Locale, Map<String, MessageFormat>> patterns = new ConcurrentHashMap<>();

  private Messages(Class<?> owner) {
    bundle = owner.getPackageName() + ".messages";
    loader = owner.getClassLoader();
  }

  /** The texts of the package of {@code owner}. */
  public static Messages of(Class<?> owner) {
    return new Messages(owner);
  }

  /** The language of the interface, in which days and numbers are written too. */
  public static Locale language() {
    return Locale.getDefault(Locale.Category.DISPLAY);
  }

  /**
   * The text under a key as it stands, for texts without arguments.
   *
   * @throws java.util.MissingResourceException where not even English has it
   */
  public String text(String key) {
    return bundle(language()).getString(key);
  }

  /**
   * The text under a key with its arguments in their places.
   *
   * @param arguments what stands for {@code {0}}, {@code {1}} and so on
   * @throws java.util.MissingResourceException where not even English has it
   */
  public String text(String key, Object... arguments) {
    Locale language = language();
    MessageFormat pattern =
        patterns
            .computeIfAbsent(language, l -> new ConcurrentHashMap<>())
            .computeIfAbsent(
                key,
                k -> new MessageFormat(bundle(language).getString(k), ULocale.forLocale(language)));
    return pattern.clone().format(arguments); // a pattern is no thread's own
  }

  private ResourceBundle bundle(Locale language) {
    return ResourceBundle.getBundle(
        bundle,
        language,
        loader,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}

package org.clipfile.render.wording;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of one package in one language. They stand in the package's {@code messages.properties}
 * (English) and beside it in {@code messages_es} and so on; what a language lacks is said in
 * English. Texts with arguments are ICU message patterns. Thread-safe.
 *
 * @see <a href="https://unicode-org.github.io/icu/userguide/format_parse/messages/">ICU: formatting
 *     messages</a>
 */
public final class Texts {
  private final Locale language;
  private final ResourceBundle bundle;
  private final Map<String, MessageFormat> patterns = new ConcurrentHashMap<>();

  private Texts(Class<?> owner, Locale language) {
    this.language = language;
    bundle =
        ResourceBundle.getBundle(
            owner.getPackageName() + ".messages",
            language,
            owner.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The texts of the package of {@code owner}. */
  public static Texts of(Class<?> owner, Locale language) {
    return new Texts(owner, language);
  }

  /**
   * The text under a key as it stands, for texts without arguments.
   *
   * @throws java.util.MissingResourceException where not even English has it
   */
  public String text(String key) {
    return bundle.getString(key);
  }

  /**
   * The text under a key with its arguments in their places; numbers that count are numbers.
   *
   * @param arguments what stands for {@code {0}}, {@code {1}} and so on
   * @throws java.util.MissingResourceException where not even English has it
   */
  public String text(String key, Object... arguments) {
    MessageFormat pattern =
        patterns.computeIfAbsent(
            key, k -> new MessageFormat(bundle.getString(k), ULocale.forLocale(language)));
    return pattern.clone().format(arguments); // a pattern is no thread's own
  }
}

package org.clipfile.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The window's texts: there in every language, none missing, none unused. */
class MessagesTest {
  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Path SOURCES = Path.of("src/main/java");
  private static final List<String> LANGUAGES = List.of("es", "ko", "ur", "zh");
  private static final Pattern CALL = Pattern.compile("\\.text\\(\\s*\"([^\"]+)\"\\s*[,)]");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z0-9.-]*)\"");

  private final Locale before = Messages.language();

  @AfterEach
  void putLanguageBack() {
    Locale.setDefault(Locale.Category.DISPLAY, before);
  }

  @Test
  void each_language_counts_in_its_own_way() {
    Messages texts = Messages.of(MessagesTest.class);
    speak("en");
    assertThat(texts.text("clippings", 1)).isEqualTo("1 clipping");
    assertThat(texts.text("clippings", 12_345)).isEqualTo("12,345 clippings");
    speak("es");
    assertThat(texts.text("clippings", 12_345)).isEqualTo("12.345 recortes");
  }

  @Test
  void what_a_language_lacks_is_said_in_english() {
    Messages texts = Messages.of(MessagesTest.class);
    speak("es");
    assertThat(texts.text("only-english")).isEqualTo("It's only {here}");
    speak("fi");
    assertThat(texts.text("clippings", 1)).isEqualTo("1 clipping");
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void every_language_has_the_same_keys_with_the_same_arguments(Path english) {
    Properties wanted = read(english);
    for (String language : LANGUAGES) {
      Properties other = read(in(english, language));
      assertThat(other.stringPropertyNames())
          .as("keys of %s in %s", english, language)
          .containsExactlyInAnyOrderElementsOf(wanted.stringPropertyNames());
      for (String key : wanted.stringPropertyNames()) {
        assertThat(arguments(other.getProperty(key)))
            .as("arguments of %s of %s in %s", key, english, language)
            .isEqualTo(arguments(wanted.getProperty(key)));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void no_text_is_missing_and_none_unused(Path english) {
    Set<String> keys = read(english).stringPropertyNames();
    String source = sources(english);
    assertThat(found(CALL, source))
        .as("asked for beside %s", english)
        .isSubsetOf(keys.stream().toList());
    Set<String> literals = found(LITERAL, source);
    assertThat(keys)
        .as("texts of %s", english)
        .allMatch(key -> literals.contains(key) || literals.stream().anyMatch(l -> opens(l, key)));
  }

  /** A key may be put together: what stands before its last full stop, and a name behind it. */
  private static boolean opens(String literal, String key) {
    return literal.endsWith(".") && key.startsWith(literal);
  }

  static List<Path> bundles() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files.filter(file -> file.endsWith("messages.properties")).sorted().toList();
    }
  }

  private static Path in(Path english, String language) {
    return english.resolveSibling("messages_" + language + ".properties");
  }

  private static Properties read(Path file) {
    var properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
    return properties;
  }

  private static String sources(Path english) {
    Path folder = SOURCES.resolve(RESOURCES.relativize(english)).resolveSibling("");
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(MessagesTest::text)
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private static Set<String> found(Pattern pattern, String source) {
    Matcher matcher = pattern.matcher(source);
    var found = new TreeSet<String>();
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static Set<String> arguments(String text) {
    var pattern = new MessagePattern(text);
    var names = new TreeSet<String>();
    for (int i = 0; i < pattern.countParts(); i++) {
      Part part = pattern.getPart(i);
      if (part.getType() == Part.Type.ARG_NUMBER || part.getType() == Part.Type.ARG_NAME) {
        names.add(pattern.getSubstring(part));
      }
    }
    return names;
  }

  private static void speak(String language) {
    Locale.setDefault(Locale.Category.DISPLAY, Locale.forLanguageTag(language));
  }
}

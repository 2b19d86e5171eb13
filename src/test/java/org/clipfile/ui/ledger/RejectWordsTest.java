package org.clipfile.ui.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clipfile.model.ledger.Outcome;
import org.clipfile.model.ledger.RejectReason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RejectWordsTest {
  private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(Locale.Category.DISPLAY, before);
  }

  @Test
  void whatIsFrequentIsToldInTheLanguageOfTheInterface() {
    speak("es");
    assertThat(told(RejectReason.EMPTY, "The file is empty.")).isEqualTo("El archivo está vacío.");
    assertThat(
            told(
                RejectReason.TOO_LARGE,
                "The file is larger than 200 MB, the most an import takes."))
        .isEqualTo("El archivo supera los 200 MB que admite una importación.");
    speak("en");
    assertThat(told(RejectReason.EMPTY, "The file is empty.")).isEqualTo("The file is empty.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "ko", "ur", "zh"})
  void ofOtherSentencesTheReasonIsToldAndTheSentenceIsKept(String language) {
    speak(language);
    for (RejectReason reason : RejectReason.values()) {
      assertThat(told(reason, "A sentence of an older version."))
          .contains("A sentence of an older version.")
          .hasSizeGreaterThan(34);
    }
  }

  /** A sentence that was reworded where inputs are read would be told in English from then on. */
  @Test
  void theSentencesAreThoseOfTheReaders() throws IOException {
    String readers;
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/clipfile/ingest"))) {
      readers =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .map(RejectWordsTest::text)
              .collect(Collectors.joining());
    }
    Properties english = new Properties();
    Path bundle = Path.of("src/main/resources/org/clipfile/ui/ledger/messages.properties");
    try (Reader reader = Files.newBufferedReader(bundle)) {
      english.load(reader);
    }
    assertThat(english.stringPropertyNames())
        .filteredOn(key -> key.startsWith("refused.") && !key.equals("refused.otherwise"))
        .hasSize(30)
        .allSatisfy(key ->
            assertThat(readers).contains('"' + english.getProperty(key).split("\\{0}", 2)[0]));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void speak(String language) {
    Locale.setDefault(Locale.Category.DISPLAY, Locale.forLanguageTag(language));
  }

  private static String told(RejectReason reason, String detail) {
    return RejectWords.of(new Outcome.Rejected(reason, detail));
  }
}

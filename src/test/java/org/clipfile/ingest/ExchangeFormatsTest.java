package org.clipfile.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clipfile.ingest.enex.EnexBundle;
import org.clipfile.ingest.enex.EnexNoteReader;
import org.clipfile.ingest.feed.FeedReader;
import org.clipfile.ingest.feed.JsonFeedReader;
import org.clipfile.ingest.wire.NewsMl1Reader;
import org.clipfile.ingest.wire.NewsMlReader;
import org.clipfile.ingest.wire.NinjsReader;
import org.clipfile.ingest.wire.NitfReader;
import org.clipfile.model.ledger.Incoming;
import org.clipfile.testing.Reads;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What feeds, wire formats and Evernote's exports have in common. */
class ExchangeFormatsTest {
  private static final Path FIXTURES = Path.of("src/test/resources/ingest");

  private static final Map<String, Format> FORMATS =
      Map.of(
          "feed", new FeedReader(),
          "jsonfeed", new JsonFeedReader(),
          "nitf", new NitfReader(),
          "newsml", new NewsMlReader(),
          "newsml1", new NewsMl1Reader(),
          "ninjs", new NinjsReader(),
          "enex", new EnexBundle());

  @TempDir Path folder;

  static List<Path> sources() throws IOException {
    try (Stream<Path> files =
        Files.find(FIXTURES, 3, (p, a) -> p.getFileName().toString().startsWith("source."))) {
      return files.sorted().toList();
    }
  }

  static List<Path> own() throws IOException {
    return sources().stream().filter(f -> FORMATS.containsKey(folderOf(f))).toList();
  }

  @ParameterizedTest
  @MethodSource("sources")
  void eachRecognisesItsOwnAndNoOther(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    for (String name : List.of("a.xml", "a.html", "a.txt", "a.json", "a")) {
      var input = new Input(name, bytes, Companions.NONE);
      FORMATS.forEach((format, reader) ->
          assertThat(reader.recognises(input))
              .as("%s as %s", file, format)
              .isEqualTo(folderOf(file).equals(format)));
      assertThat(new EnexNoteReader().recognises(input)).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("own")
  void aCutFileGivesWhatCanBeReadAndSaysThatItIsCut(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String text = new String(bytes, StandardCharsets.ISO_8859_1).stripTrailing();
    for (int end = 1; end < text.length(); end += Math.max(1, text.length() / 97)) {
      List<Incoming> incoming = Reads.all(write("cut.dat", Arrays.copyOf(bytes, end)));
      assertThat(incoming).as("cut at %d", end).isNotEmpty();
    }
    List<Incoming> late = Reads.all(write("late.dat", Arrays.copyOf(bytes, text.length() - 2)));
    assertThat(late).hasAtLeastOneElementOfType(Incoming.Read.class);
    assertThat(late).hasAtLeastOneElementOfType(Incoming.Refused.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><head><title>rss</title></head><body><rss></rss></body></html>",
        "<?xml version='1.0'?><!DOCTYPE html><html xmlns='http://www.w3.org/1999/xhtml'></html>",
        "<?xml version='1.0'?><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'/>",
        "<?xml version='1.0'?><opml version='2.0'><body/></opml>",
        "<feed>of another kind</feed>",
        "<note><to>a</to><body>b</body></note>",
        "{\"url\":\"https://a.example\",\"title\":\"t\",\"content\":\"c\",\"language\":\"en\"}",
        "{\"text\":\"\\\"version\\\": \\\"https://jsonfeed.org/version/1\\\"\"}",
        "[1,2,3]",
        "{",
        "<",
        ""
      })
  void othersAreNotRecognised(String text) {
    var input = new Input("a.xml", text.getBytes(StandardCharsets.UTF_8), Companions.NONE);
    FORMATS.forEach((name, format) -> assertThat(format.recognises(input)).as(name).isFalse());
    assertThat(new EnexNoteReader().recognises(input)).isFalse();
  }

  private static String folderOf(Path file) {
    return FIXTURES.relativize(file).getName(0).toString();
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }
}

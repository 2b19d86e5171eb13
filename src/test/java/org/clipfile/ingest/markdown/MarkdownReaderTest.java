package org.clipfile.ingest.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.clipfile.ingest.Companions;
import org.clipfile.ingest.Input;
import org.clipfile.model.Article;
import org.clipfile.model.ledger.Incoming;
import org.clipfile.testing.Reads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest {
  private static final Path FIXTURES = Path.of("src/test/resources/ingest");

  @TempDir Path folder;

  @Test
  void eachFileIsMarkdownOrIsNot() throws IOException {
    try (Stream<Path> files = Files.find(FIXTURES, 3, (file, a) -> a.isRegularFile())) {
      for (Path file : files.filter(f -> f.toString().contains("source.")).toList()) {
        var input =
            new Input(file.getFileName().toString(), Files.readAllBytes(file), Companions.NONE);
        assertThat(new MarkdownReader().recognises(input))
            .as(file.toString())
            .isEqualTo(FIXTURES.relativize(file).getName(0).toString().equals("markdown"));
      }
    }
  }

  @Test
  void frontMatterIsToldByItself() throws IOException {
    byte[] bytes = Files.readAllBytes(FIXTURES.resolve("markdown/obsidian-web-clipper/source.md"));

    assertThat(((Incoming.Read) Reads.one(Files.write(folder.resolve("a.txt"), bytes))).format())
        .isEqualTo("markdown");
  }

  @Test
  void aPlainTextClippingIsNoneWhateverItsName() throws IOException {
    Path file =
        write("A lamp\n\nPublished on January 5, 2026\nSource: Reuters\n\nThe lamp is out.");

    assertThat(((Incoming.Read) Reads.one(file)).format()).isEqualTo("text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "author: Rosa Lind",
        "author: \"[[Rosa Lind]]\"",
        "author:\n  - \"[[People/Rosa Lind|Rosa Lind]]\"",
        "author: [Rosa Lind]",
        "Author: '[Rosa Lind](https://a.example)'",
        "authors:\n- name: Rosa Lind\n  url: https://a.example",
        "creator: Rosa Lind",
      })
  void authorsAreWrittenInManyWays(String line) throws IOException {
    assertThat(article(line).authors()).containsExactly("Rosa Lind");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "clipped: 2026-01-08",
        "created: \"2026-01-08\"",
        "date-saved: 2026-01-08",
        "date_saved: 2026-01-08",
        "savedAt: 2026-01-08",
        "added: January 8, 2026",
      })
  void theDayOfClippingHasManyNames(String line) throws IOException {
    assertThat(article(line).clipped()).extracting(d -> d.iso()).isEqualTo("2026-01-08");
  }

  @Test
  void anAddressWithoutTextIsOnlyALink() throws IOException {
    Article article =
        Reads.clippings(write("---\ntitle: A lamp\nurl: https://a.example/lamp\n---\n"))
            .getFirst()
            .article();

    assertThat(article.isLinkOnly()).isTrue();
  }

  @Test
  void yamlBuildsNothingAndRefersToLittle() throws IOException {
    String bomb =
        """
        a: &a [x,x,x,x,x,x,x,x,x]
        b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]
        c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]
        d: [*c,*c,*c,*c,*c,*c,*c,*c,*c]
        e: !!javax.script.ScriptEngineManager []
        """;

    assertThat(article(bomb).headline()).isEqualTo("A lamp");
  }

  @Test
  void deepMarkdownIsHarmless() throws IOException {
    assertThat(Reads.all(write("# A lamp\n\n" + ">".repeat(100_000) + " x"))).hasSize(1);
    assertThat(Reads.all(write("# A lamp\n\n" + "[".repeat(50_000)))).hasSize(1);
  }

  @Test
  void cutOnesNeverThrow() throws IOException {
    byte[] whole = Files.readAllBytes(FIXTURES.resolve("markdown/obsidian-web-clipper/source.md"));
    for (int i = 1; i < whole.length; i += 7) {
      Path file = Files.write(folder.resolve("a.md"), Arrays.copyOf(whole, i));
      assertThat(Reads.all(file)).isNotEmpty();
    }
  }

  private Article article(String line) throws IOException {
    return Reads.clippings(
            write("---\ntitle: A lamp\n" + line + "\n---\nThe lamp burns on the pier."))
        .getFirst()
        .article();
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("a.md"), text);
  }
}

package org.clipfile.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import org.clipfile.archive.Archive;
import org.clipfile.model.Article;
import org.clipfile.task.Cancellation;
import org.clipfile.task.Progress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is pasted comes in through the readers of files, so it is tried on a real archive. */
class PastedTest {
  private static final ZonedDateTime NOW =
      ZonedDateTime.of(2026, 3, 4, 15, 6, 7, 0, ZoneOffset.UTC);
  private static final String BODY =
      "The ferry sailed at noon from the old quay, for the first time since the storm.";

  @TempDir Path folder;

  @Test
  void text_becomes_a_clipping_under_its_first_line() throws IOException {
    Article article =
        taken(null, "Ferry sails again\n\n" + BODY + "\n\nA second boat follows.", null);

    assertThat(article.headline()).isEqualTo("Ferry sails again");
    assertThat(article.bodyText()).isEqualTo(BODY + "\n\nA second boat follows.");
    assertThat(Objects.requireNonNull(article.clipped()).toString()).contains("2026-03-04");
  }

  @Test
  void text_keeps_the_address_that_the_clipboard_tells() throws IOException {
    Article article = taken(null, "Ferry sails again\n\n" + BODY, "https://harbour.example/ferry");

    assertThat(article.url()).isEqualTo("https://harbour.example/ferry");
  }

  @Test
  void a_lone_paragraph_lends_its_first_sentence_as_a_headline() throws IOException {
    Article article = taken(null, BODY + " It carried forty passengers.", null);

    assertThat(article.headline()).isEqualTo(BODY);
    assertThat(article.bodyText()).contains("It carried forty passengers.");
  }

  @Test
  void html_becomes_a_page_with_its_address() throws IOException {
    String html =
        """
        Version:0.9
        SourceURL:https://harbour.example/ferry?a=1&b=2
        <html><body><!--StartFragment--><h1>Ferry sails again</h1><p>%s</p><p>The crossing takes
        two hours in calm weather, and a second boat is to follow in June.</p><!--EndFragment-->
        </body></html>
        """
            .formatted(BODY);
    Article article = taken(html, "Ferry sails again\n" + BODY, null);

    assertThat(article.headline()).isEqualTo("Ferry sails again");
    assertThat(article.bodyText()).contains(BODY, "two hours in calm weather");
    assertThat(article.url()).isEqualTo("https://harbour.example/ferry?a=1&b=2");
  }

  @Test
  void html_without_a_heading_is_named_by_its_first_words() throws IOException {
    String html =
        "<p>" + BODY + "</p><p>The crossing takes two hours in calm weather, as before.</p>";
    Article article = taken(html, BODY + "\nThe crossing takes two hours.", null);

    assertThat(article.headline()).isEqualTo(BODY);
    assertThat(article.bodyText()).contains("two hours in calm weather");
  }

  @Test
  void a_lone_address_becomes_a_link() throws IOException {
    Article article = taken(null, " https://harbour.example/ferry?id=7 \n", null);

    assertThat(article.isLinkOnly()).isTrue();
    assertThat(article.url()).isEqualTo("https://harbour.example/ferry?id=7");
  }

  @Test
  void an_address_with_a_title_below_it_is_named_by_it() throws IOException {
    Article article = taken(null, "https://harbour.example/ferry\nFerry <sails> again", null);

    assertThat(article.isLinkOnly()).isTrue();
    assertThat(article.headline()).isEqualTo("Ferry <sails> again");
  }

  @Test
  void a_link_that_is_dragged_keeps_its_words() throws IOException {
    String address = "https://harbour.example/ferry";
    Article article =
        taken("<a href=\"" + address + "\">Ferry sails &amp; returns</a>", address, null);

    assertThat(article.isLinkOnly()).isTrue();
    assertThat(article.headline()).isEqualTo("Ferry sails & returns");
  }

  @Test
  void nothing_comes_of_nothing() {
    assertThat(Pasted.of(null, null, null, NOW)).isNull();
    assertThat(Pasted.of("<p> </p>", " \n", null, NOW)).isNull();
  }

  private Article taken(@Nullable String html, @Nullable String text, @Nullable String address)
      throws IOException {
    Path file = Objects.requireNonNull(Pasted.of(html, text, address, NOW)).writeTo(folder);
    try (Archive archive = Archive.open(folder.resolve("archive"))) {
      var run =
          archive.importPaths(
              List.of(file), Archive.LedgerListener.NONE, Progress.NONE, new Cancellation());
      assertThat(run.sums().added()).isEqualTo(1);
      return archive.clipping(1).orElseThrow().article();
    }
  }
}

package org.clipfile.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.clipfile.ingest.BodyText;
import org.clipfile.ingest.Companions;
import org.clipfile.ingest.html.ArticleBody;
import org.jsoup.Jsoup;

/** What holds of a cleaned body, whatever it was made of. */
class CleaningLawsTest {
  @Property(tries = 4_000, seed = "1")
  void cleaningTheCleanedChangesNothing(@ForAll("markup") String html) {
    String once = clean(html);

    assertThat(clean(once)).as(html).isEqualTo(once);
  }

  @Property(tries = 4_000, seed = "2")
  void nothingOutsideTheAllowListSurvives(@ForAll("markup") String html) {
    assertThat(SafeBody.faults(clean(html))).as(html).isEmpty();
  }

  @Property(tries = 2_000, seed = "3")
  void theTextIsTheTextOfTheBody(@ForAll("markup") String html) {
    ArticleBody body = ArticleBody.of(html, Companions.NONE);

    assertThat(body.text())
        .as(html)
        .isEqualTo(BodyText.of(Jsoup.parseBodyFragment(body.html()).body()));
  }

  @Property(tries = 2_000, seed = "4")
  void theSameHoldsForLetters(@ForAll String text) {
    String once = clean(text);

    assertThat(SafeBody.faults(once)).as(text).isEmpty();
    assertThat(clean(once)).as(text).isEqualTo(once);
  }

  @Provide
  Arbitrary<String> markup() {
    Arbitrary<String> element = Arbitraries.of(HostileMarkup.ELEMENTS);
    Arbitrary<String> attribute =
        Arbitraries.of(HostileMarkup.ATTRIBUTES)
            .flatMap(name ->
                Arbitraries.of(HostileMarkup.VALUES).map(value -> " " + name + "=" + value));
    Arbitrary<String> opening =
        element.flatMap(name ->
            attribute.list().ofMaxSize(2).map(list -> "<" + name + String.join("", list) + ">"));
    Arbitrary<String> closing = element.map(name -> "</" + name + ">");
    Arbitrary<String> text = Arbitraries.of(HostileMarkup.TEXTS);
    Arbitrary<String> snippet = Arbitraries.of(HostileMarkup.SNIPPETS);
    Arbitrary<String> piece = Arbitraries.oneOf(List.of(opening, opening, closing, text, snippet));
    return piece.list().ofMaxSize(12).map(pieces -> String.join("", pieces));
  }

  private static String clean(String html) {
    return ArticleBody.of(html, Companions.NONE).html();
  }
}

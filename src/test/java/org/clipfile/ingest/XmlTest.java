package org.clipfile.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <rss version='2.0'>                                          | rss
          <?xml version='1.0'?><rss>                                   | rss
          <!-- a > b --><?p q?><!DOCTYPE rss SYSTEM 'x.dtd'> <rss>     | rss
          <!DOCTYPE r [<!ENTITY a 'b'> <!ENTITY c 'd'>]><r>            | r
          <rdf:RDF xmlns='x'>                                          | RDF
          <en-export a='b'                                             | en-export
          < no                                                         | ''
          plain text <b>                                               | ''
          <!-- never closed <rss>                                      | ''
          <                                                            | ''
          """)
  void theRootTellsWhatADocumentIs(String text, String name) {
    assertThat(XmlRoot.of(utf8(text)).name()).isEqualTo(name);
    assertThat(XmlRoot.of(utf8("\ufeff\n" + text)).name()).isEqualTo(name);
    assertThat(XmlRoot.of(text.getBytes(StandardCharsets.UTF_16)).name()).isEqualTo(name);
  }

  @Test
  void noEntityIsDeclaredExpandedOrFetched() throws IOException, RefusedInput {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
    String text =
        "<!DOCTYPE a [<!ENTITY x SYSTEM \"%s\"><!ENTITY %% p SYSTEM \"%s\"> %%p;]><a>1&x;2</a>"
            .formatted(secret.toUri(), secret.toUri());

    assertThat(Xml.read(utf8(text)).root().wholeText()).isEqualTo("1&x;2");
  }

  @Test
  void aBillionLaughsAreNone() {
    var text = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 \"lol\">");
    for (int i = 1; i < 30; i++) {
      text.append("<!ENTITY l").append(i).append(" \"").append(("&l" + (i - 1) + ";").repeat(10));
      text.append("\">");
    }
    byte[] bytes = utf8(text + "]><a>&l29;</a>");

    String read =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> Xml.read(bytes).root().wholeText());
    assertThat(read).isEqualTo("&l29;");
  }

  @Test
  void theEntitiesOfHtmlNeedNoDeclaration() throws RefusedInput {
    assertThat(Xml.read(utf8("<a>&nbsp;&eacute;&hellip;&#8364; AT&T</a>")).root().wholeText())
        .isEqualTo("\u00a0é…€ AT&T");
  }

  @Test
  void whatIsNestedTooDeeplyIsReadFlat() throws RefusedInput {
    String text = "<a>" + "<b>".repeat(100_000) + "deep" + "</b>".repeat(100_000) + "</a>";

    assertThat(Xml.read(utf8(text)).root().wholeText()).contains("deep");
  }

  @Test
  void aMillionTagsAreTooMany() {
    assertThatThrownBy(() -> Xml.read(utf8("<a>" + "<b/>".repeat(1_000_001) + "</a>")))
        .isInstanceOf(RefusedInput.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<a><b>x</b>", "<a><b>x</b></", "<a><b><![CDATA[x"})
  void whatIsCutIsToldToBe(String text) throws RefusedInput {
    assertThat(Xml.read(utf8(text)).cut()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<a><b>x</b></a>", "<a/>", "<a>x</a>\n<!-- end -->\n"})
  void whatIsWholeIsToldToBe(String text) throws RefusedInput {
    assertThat(Xml.read(utf8(text)).cut()).isFalse();
  }

  @Test
  void htmlLosesPrefixesAndKeepsItsForm() throws RefusedInput {
    String text =
        "<c xmlns:h='http://www.w3.org/1999/xhtml'><h:p>a<h:br/>b<h:i/></h:p><![CDATA[1 < 2]]></c>";

    assertThat(Xml.html(Xml.read(utf8(text)).root())).isEqualTo("<p>a<br>b<i></i></p>1 &lt; 2");
  }

  @Test
  void vocabulariesAreKnownByTheirAddress() throws RefusedInput {
    var root = Xml.read(utf8("<r xmlns:x='http://purl.org/dc/elements/1.1/'><x:date/></r>")).root();

    assertThat(Xml.child(root, "dc:date")).isNotNull();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

package org.clipfile.ingest.html.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {
  @Test
  void shortWordsCountOnlyWhole() {
    assertThat(of("article-tags")).isEqualTo(Names.ARTICLE | Names.TAGS);
    assertThat(of("articleTags")).isEqualTo(Names.ARTICLE | Names.TAGS);
    assertThat(of("vintage tagdiv")).isZero();
    assertThat(of("format-wide")).isZero();
    assertThat(of("contact-form")).isEqualTo(Names.FORM);
  }

  @Test
  void frameworksTellNothing() {
    assertThat(of("elementor-widget overflow-hidden")).isZero();
    assertThat(of("post type-post format-standard status-publish category-film tag-premium"))
        .isEqualTo(Names.ARTICLE);
  }

  private static int of(String names) {
    return new Names().of(names, "");
  }
}

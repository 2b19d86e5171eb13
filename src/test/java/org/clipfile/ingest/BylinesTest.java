package org.clipfile.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylinesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          By Clara Whitcombe and Idris Okafor        | Clara Whitcombe; Idris Okafor
          BY CLARA WHITCOMBE AND IDRIS OKAFOR        | CLARA WHITCOMBE; IDRIS OKAFOR
          Von Petra Lindmoor und Jonas Varn          | Petra Lindmoor; Jonas Varn
          Por Inés Galdón y Rui Salgueiro            | Inés Galdón; Rui Salgueiro
          Recueilli par Odile Marchand.              | Odile Marchand
          Propos recueillis par Odile Marchand       | Odile Marchand
          Par Odile Marchand et Luc Brossard         | Odile Marchand; Luc Brossard
          Text: Petra Lindmoor, Fotos: Jonas Varn    | Petra Lindmoor
          Interview: Petra Lindmoor                  | Petra Lindmoor
          Eine Kolumne von Petra Lindmoor            | Petra Lindmoor
          Posted by Clara Whitcombe                  | Clara Whitcombe
          Posted on 3 May 2020 by Clara Whitcombe    | Clara Whitcombe
          Clara Whitcombe, Varnholm                  | Clara Whitcombe
          Clara Whitcombe (Reuters)                  | Clara Whitcombe
          Clara Whitcombe, Staff Writer              | Clara Whitcombe
          Petra Lindmoor Chefredakteurin             | Petra Lindmoor
          Reporter Clara Whitcombe                   | Clara Whitcombe
          Clara Whitcombe @clarawhit                 | Clara Whitcombe
          View all posts by Clara Whitcombe →        | Clara Whitcombe
          Datum: 3.5.2020 Autor: Petra Lindmoor      | Petra Lindmoor
          Dr. Petra von der Lind                     | Dr. Petra von der Lind
          Ursula von der Lind                        | Ursula von der Lind
          J.P. Whitcombe                             | J.P. Whitcombe
          wanderer72                                 | wanderer72
          박세진 기자                                 | 박세진
          記者 王小明／台北報導                        | 王小明
          """)
  void namesThePeopleOfACredit(String credit, String people) {
    assertThat(Bylines.authors(credit)).isEqualTo(List.of(people.split("; ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "By",
        "Redaktion",
        "Staff Writer",
        "No Author",
        "admin",
        "Reuters",
        "det/dpa",
        "Our Foreign Staff",
        "Posted on",
        "Foto: Jonas Varn",
        "3 May 2020",
        "https://example.org/clara"
      })
  void isSilentWhereACreditNamesNobody(String credit) {
    assertThat(Bylines.authors(credit)).isEmpty();
  }

  @Test
  void tellsACreditFromASentence() {
    assertThat(Bylines.namesAuthors("Von Petra Lindmoor")).isTrue();
    assertThat(Bylines.namesAuthors("3.5.2020 - Redaktion: Petra Lindmoor")).isTrue();
    assertThat(Bylines.namesAuthors("By the end of the week the harbour was open")).isFalse();
    assertThat(Bylines.namesAuthors("About Our Harbours")).isFalse();
    assertThat(Bylines.namesAuthors("Petra Lindmoor")).isFalse();
  }
}

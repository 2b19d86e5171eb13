package org.clipfile.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LenientJsonTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"a":"b","c":[1,true,null]} | {"a":"b","c":["1",true,null]} | false
          {"a":"b","c":["d","e        | {"a":"b","c":["d"]}           | true
          {"a":"b","c":               | {"a":"b"}                     | true
          {"a":"b","c                 | {"a":"b"}                     | true
          [{"a":"b"},{"c              | [{"a":"b"},{}]                | true
          nonsense                    | null                          | true
          """)
  void whatCanBeReadIsRead(String text, String read, boolean cut) {
    LenientJson.Value value = LenientJson.read(text).getFirst();

    assertThat(value.node().toString()).isEqualTo(read);
    assertThat(value.cut()).isEqualTo(cut);
  }

  @Test
  void aBrokenLineLeavesTheOthersWhole() {
    List<LenientJson.Value> values = LenientJson.read("{\"a\":1}\n{\"b\":\n\n{\"c\":3}\n");

    assertThat(values)
        .extracting(v -> v.node().toString())
        .containsExactly("{\"a\":\"1\"}", "{}", "{\"c\":\"3\"}");
    assertThat(values).extracting(LenientJson.Value::cut).containsExactly(false, true, false);
  }

  @Test
  void depthIsBounded() {
    assertThat(LenientJson.read("[".repeat(1_000_000)).getLast().cut()).isTrue();
  }
}

package org.clipfile.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.clipfile.testing.TestClippings.article;
import static org.clipfile.testing.TestClippings.picture;
import static org.clipfile.testing.TestClippings.read;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.clipfile.model.ArchiveException;
import org.clipfile.model.ArchiveException.Kind;
import org.clipfile.model.ParsedClipping;
import org.clipfile.model.ledger.LedgerSums;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class TroubleTest {
  @RegisterExtension final TemporaryStore temporary = new TemporaryStore();

  @Test
  void aFullDiskAddsNothingAndTheStoreWorksOn() {
    temporary.add(read(1));
    temporary.sql("PRAGMA max_page_count = 1");
    ArchiveException e =
        catchThrowableOfType(
            ArchiveException.class,
            () ->
                temporary.add(
                    read(2), read("/big", article("Big", "x".repeat(1_000_000)).build())));
    assertThat(e.kind()).isEqualTo(Kind.FULL);
    assertThat(e).hasMessageContaining(temporary.folder() + ": the disk has no room left.");
    assertThat(temporary.store().sequence()).isEqualTo(1);
    assertThat(temporary.store().ledger().runs().getFirst().sums())
        .isEqualTo(new LedgerSums(1, 0, 0));
    temporary.sql("PRAGMA max_page_count = 1000000");
    assertThat(temporary.addOne(read(2))).isEqualTo(2);
  }

  @Test
  void readersSeeTheStateBeforeWhileABatchIsWritten() {
    temporary.add(read(1));
    temporary
        .store()
        .database()
        .write(
            "test",
            session -> {
              session.execute("UPDATE clipping SET headline = 'half-written'");
              var seen =
                  CompletableFuture.supplyAsync(
                      () -> temporary.store().clipping(1).orElseThrow().article().headline());
              assertThat(seen).succeedsWithin(30, TimeUnit.SECONDS).isEqualTo("Headline 1");
              session.execute("UPDATE clipping SET headline = 'Headline 1'");
              return true;
            });
  }

  @Test
  void manyThreadsReadAndWriteAtOnce() {
    List<CompletableFuture<Void>> work =
        IntStream.range(0, 8)
            .mapToObj(thread ->
                CompletableFuture.runAsync(() -> {
                  for (int i = 0; i < 20; i++) {
                    long id = temporary.addOne(read(thread * 100 + i));
                    assertThat(temporary.store().clipping(id)).isPresent();
                    assertThat(temporary.store().counts().total()).isPositive();
                  }
                }))
            .toList();
    assertThat(work).allSatisfy(w -> assertThat(w).succeedsWithin(50, TimeUnit.SECONDS));
    assertThat(temporary.store().sequence()).isEqualTo(160);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UPDATE original SET bytes = x'00'"
            + "|UPDATE original SET bytes = (SELECT bytes FROM kept)"
            + "|cannot be decompressed",
        "UPDATE original SET sha256 = zeroblob(32)"
            + "|UPDATE original SET sha256 = (SELECT sha256 FROM kept)"
            + "|is not the bytes",
        "UPDATE picture SET bytes = x'00'"
            + "|UPDATE picture SET bytes = CAST('picture 1' AS BLOB)"
            + "|The picture",
        "UPDATE import_run SET added = 7|UPDATE import_run SET added = 1|do not balance",
        "UPDATE archive SET sequence = 9|UPDATE archive SET sequence = 1|last change",
      })
  void verifyingFindsTheFault(String damage, String repair, String fault) {
    var parsed = new ParsedClipping(article("A", "a").build(), List.of(picture(1)));
    temporary.add(read("/a", "bytes", List.of(parsed)));
    temporary.sql("CREATE TABLE kept AS SELECT sha256, bytes FROM original");
    temporary.sql(damage);
    assertThat(temporary.store().verify()).singleElement().asString().contains(fault).endsWith(".");
    temporary.sql(repair);
  }

  @Test
  void aDamagedOriginalIsAClearError() {
    temporary.add(read(1));
    temporary.sql("CREATE TABLE kept AS SELECT bytes FROM original");
    temporary.sql("UPDATE original SET bytes = x'00'");
    ArchiveException e =
        catchThrowableOfType(ArchiveException.class, () -> temporary.store().original(1));
    assertThat(e.kind()).isEqualTo(Kind.DAMAGED);
    assertThat(e).hasMessageContaining("the original of clipping 1");
    temporary.sql("UPDATE original SET bytes = (SELECT bytes FROM kept)");
  }
}
